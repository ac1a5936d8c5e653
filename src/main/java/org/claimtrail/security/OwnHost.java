package org.claimtrail.security;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Under which host people know this service. What a request calls it is the caller's say: whoever is sent to the login server is sent
 * back to a host that is ours, and what goes to paper names no other.
 */
@Singleton
public class OwnHost {
    private static final String THIS_MACHINE = "(?i)localhost|127(\\.\\d{1,3}){3}|\\[::1]";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final URI known;

    /** @param known on this machine, which dev mode and the tests are, any of its names and ports will do */
    @Inject
    public OwnHost(@ConfigProperty(name = "claimtrail.url") URI known) {
        this.known = known;
    }

    /** Whether it was us who were asked. */
    boolean isAsked(HttpServerRequest request) {
        return isOurs(request.authority());
    }

    boolean isOurs(@Nullable HostAndPort asked) {
        if (asked == null) {
            return false;
        }
        return known.getHost().matches(THIS_MACHINE)
                ? asked.host().matches(THIS_MACHINE)
                : asked.host().equalsIgnoreCase(known.getHost()) && port(asked.port()) == port(known.getPort());
    }

    private int port(int named) {
        return named > 0 ? named : "https".equals(known.getScheme()) ? HTTPS : HTTP;
    }

    /** What the addresses of our pages begin with, for where they can't be followed. */
    public String origin(HttpServerRequest request) {
        return isAsked(request)
                ? request.scheme() + "://" + request.authority()
                : known.getScheme() + "://" + known.getRawAuthority();
    }
}
