package org.claimtrail.platform.http;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;

/**
 * What each start is told; one that lacks what it must be told ends at once and names all that is missing. Quarkus itself would make up
 * the secrets, others in each instance and after each restart, and so end every session.
 */
@Unremovable
@ConfigMapping(prefix = "")
interface Settings {
    @WithName("quarkus.datasource.jdbc.url")
    String database();

    @WithName("quarkus.datasource.username")
    String databaseUser();

    @WithName("quarkus.flyway.username")
    String databaseOwner();

    @WithName("quarkus.oidc.auth-server-url")
    String realm();

    @WithName("CLAIMTRAIL_WEB_SECRET")
    String webSecret();

    @WithName("CLAIMTRAIL_SERVICE_SECRET")
    String serviceSecret();

    @WithName("CLAIMTRAIL_COOKIE_SECRET")
    @Size(min = 32, message = "is too short: CLAIMTRAIL_COOKIE_SECRET needs 32 characters or more")
    String cookieSecret();

    @WithName("claimtrail.url")
    URI url();

    @WithName("claimtrail.keys-kept")
    Duration keysKept();

    @WithName("claimtrail.time-zone")
    ZoneId timeZone();
}
