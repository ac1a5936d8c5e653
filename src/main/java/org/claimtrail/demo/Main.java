package org.claimtrail.demo;

import io.quarkus.runtime.Quarkus;

/** What {@code quarkus:dev} starts instead of the application alone: the same, with all that it needs. */
public class Main {
    public static void main(String... arguments) {
        // Quarkus would answer an address that is no URI without saying why: platform.HttpProblems does.
        System.setProperty("vertx.disableURIValidation", "true");
        if (Boolean.getBoolean("claimtrail.zero-setup")) {
            ZeroSetup.start();
            Quarkus.run(DemoApplication.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}
