package org.claimtrail;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the application, which is told by its settings where all that it needs is. */
@QuarkusMain
public final class Claimtrail {
    private Claimtrail() {}

    public static void main(String... arguments) {
        Quarkus.run(arguments);
    }
}
