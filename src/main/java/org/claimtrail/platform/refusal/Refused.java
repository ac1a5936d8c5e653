package org.claimtrail.platform.refusal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** What breaks a rule by itself. Whoever knows what its ids point to adds those that point to nothing: both are told at once. */
public final class Refused {
    private final Object[] said;
    private final List<Violation> violations;

    public Refused(Object[] said, List<Violation> violations) {
        this.said = said;
        this.violations = new ArrayList<>(violations);
    }

    /** Checks what was said where it is of that kind; what is said of a field already stays. */
    public <T> void check(Class<T> kind, Consumer<T> check) {
        Arrays.stream(said).filter(kind::isInstance).map(kind::cast).forEach(one -> {
            try {
                check.accept(one);
            } catch (Problem e) {
                e.body().violations().forEach(this::add);
            }
        });
    }

    private void add(Violation other) {
        if (violations.stream().noneMatch(it -> it.field().equals(other.field()))) {
            violations.add(other);
        }
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }
}
