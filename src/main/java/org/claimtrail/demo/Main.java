package org.claimtrail.demo;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the application; in {@code quarkus:dev}, which alone sets the property, with all that it needs. */
@QuarkusMain
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
