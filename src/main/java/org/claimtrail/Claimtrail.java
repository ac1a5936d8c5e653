package org.claimtrail;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the application, which is told by its settings where all that it needs is. */
@QuarkusMain
public final class Claimtrail {
    private Claimtrail() {}

    public static void main(String... arguments) {
        answerEveryAddress();
        Quarkus.run(arguments);
    }

    /** Quarkus would answer an address that is no URI without saying why: platform.http.HttpProblems does. Before anything starts. */
    public static void answerEveryAddress() {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
