package org.claimtrail.search.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.history.list.Finder;
import org.claimtrail.history.list.Sought;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.search.text.written.SearchKind;
import org.jspecify.annotations.Nullable;

/** Finds for the lists, by the same words and rules as the one search; but a list holds what has all of them. */
@ApplicationScoped
class ListFinder implements Finder {
    @Inject
    Asking asking;

    @Inject
    OtherNames otherNames;

    @Inject
    TextIndex index;

    @Inject
    Forgiven forgiven;

    @Override
    public Sought sought(@Nullable String q, Among what, boolean released, Moment moment) {
        if (q == null || Folded.isBlank(q)) {
            return Sought.ANYTHING;
        }
        SearchKind kind = SearchKind.valueOf(what.name());
        Wanted typed = asking.wanted(Question.of(q));
        Sought sought = withOthers(sought(typed, kind, released, moment), typed, kind, moment);
        if (!Set.of().equals(sought.ids())) {
            return sought;
        }
        // Whether an error is forgiven hangs on nothing but the words and the moment: so all pages of a list go by the
        // same.
        Wanted meant = asking.meant(typed, released, moment);
        if (meant.meant().isEmpty()) {
            return sought;
        }
        forgiven.anError();
        return withOthers(sought(meant, kind, released, moment), meant, kind, moment);
    }

    /** With what is found by another name; of the public's lists there is none. */
    private Sought withOthers(Sought sought, Wanted wanted, SearchKind kind, Moment moment) {
        if (sought.ids() == null) {
            return sought;
        }
        Set<UUID> others = otherNames
                .besides(sought.ids(), kind, wanted.question(), moment)
                .keySet();
        if (others.isEmpty()) {
            return sought;
        }
        Set<UUID> all = new HashSet<>(sought.ids());
        all.addAll(others);
        return new Sought(all, sought.isRanked() ? sought.together() : sought.ids(), null);
    }

    @Override
    public Sought begun(@Nullable String typed, Among what, Moment moment) {
        if (typed == null || Folded.isBlank(typed)) {
            return Sought.ANYTHING;
        }
        Question question = Question.begun(typed);
        return question.typed().isEmpty()
                ? new Sought(Set.of(), Set.of(), null)
                : sought(asking.wanted(question), SearchKind.valueOf(what.name()), false, moment);
    }

    private Sought sought(Wanted wanted, SearchKind kind, boolean released, Moment moment) {
        Map<UUID, Boolean> found = index.among(wanted, kind, released, moment);
        if (found.size() > TextIndex.MOST_TOLD) {
            return new Sought(null, Set.of(), new Sought.Very(released, kind.name(), wanted.all(Leniency.AS_TYPED)));
        }
        Set<UUID> together = found.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Sought(found.keySet(), together.size() == found.size() ? Set.of() : together, null);
    }
}
