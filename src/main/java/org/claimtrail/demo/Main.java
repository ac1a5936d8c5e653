package org.claimtrail.demo;

import io.quarkus.runtime.Quarkus;
import org.claimtrail.Claimtrail;

/** What {@code quarkus:dev} starts instead of the application alone: the same, with all that it needs. */
public class Main {
    public static void main(String... arguments) {
        Claimtrail.answerEveryAddress();
        if (Boolean.getBoolean("claimtrail.zero-setup")) {
            ZeroSetup.start();
            Quarkus.run(DemoApplication.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}
