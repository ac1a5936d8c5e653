package org.claimtrail.judgement.aspect;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All that can be judged. */
@ApplicationScoped
public class Aspects {
    private final Map<Aspect, Judged<?>> judged = new EnumMap<>(Aspect.class);

    @Inject
    Aspects(@All List<Judged<?>> all) {
        all.forEach(each -> judged.put(each.aspect(), each));
    }

    public Judged<?> of(Aspect aspect) {
        return judged.get(aspect);
    }
}
