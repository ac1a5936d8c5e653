package org.claimtrail;

import io.quarkus.arc.Arc;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Work on a thread of its own as the scheduler begins it, with what is called a request's context: Hibernate learns there whose database it is (ADR 16). */
public final class AsTheScheduler {
    private AsTheScheduler() {}

    public static <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> inContext(work), task -> new Thread(task).start());
    }

    private static <T> T inContext(Supplier<T> work) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            return work.get();
        } finally {
            request.terminate();
        }
    }
}
