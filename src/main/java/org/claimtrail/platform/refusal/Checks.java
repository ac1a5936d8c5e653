package org.claimtrail.platform.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks that all are made before anything is refused, so that nobody is told of one fault after another. */
public final class Checks {
    private final List<Problem> refused = new ArrayList<>();

    /** Checks what was said; null is nothing that could be wrong. */
    public <T> Checks of(@Nullable T said, Consumer<T> check) {
        try {
            if (said != null) {
                check.accept(said);
            }
        } catch (Problem e) {
            refused.add(e);
        }
        return this;
    }

    public void refuse() {
        if (!refused.isEmpty()) {
            throw Problem.all(refused);
        }
    }
}
