package org.claimtrail.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import org.eclipse.microprofile.config.ConfigProvider;

/** What dev mode does once the application answers, also after each live reload. */
@Dependent
@IfBuildProfile("dev")
class DemoApplication implements QuarkusApplication {
    @Override
    public int run(String... arguments) {
        var port = ConfigProvider.getConfig().getValue("quarkus.http.port", int.class);
        ZeroSetup.ready("http://localhost:" + port);
        Quarkus.waitForExit();
        return 0;
    }
}
