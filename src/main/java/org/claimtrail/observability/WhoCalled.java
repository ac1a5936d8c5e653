package org.claimtrail.observability;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import java.util.List;
import java.util.Objects;
import org.claimtrail.security.Caller;
import org.claimtrail.security.Role;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Tells who called: in each line of the log by the subject of their token, which names nobody, and in the metrics of calls by what they may
 * do.
 */
@Singleton
class WhoCalled implements HttpServerMetricsTagsContributor {
    private static final String ROLE = "role";
    private static final String ACTOR = "actorId";

    /** The strongest first. */
    private static final List<String> ROLES =
            List.of(Role.ADMIN, Role.EDITOR, Role.FACT_CHECKER, Role.API_WRITER, Role.API_READER);

    private static final String NONE = "none";

    @Inject
    Caller caller;

    @Inject
    SecurityIdentity identity;

    /**
     * Where nobody has asked yet who calls, nothing is done for them either. What measures looks at the call's own context, which what is done
     * for it has left.
     */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION + 1)
    void note(RoutingContext call) {
        if (BlockingOperationControl.isBlockingAllowed() && caller.isKnown()) {
            MDC.put(ACTOR, caller.subject());
            ((HttpServerRequestInternal) call.request()).context().putLocal(ROLE, role());
        }
    }

    private String role() {
        return ROLES.stream().filter(identity::hasRole).findFirst().orElse(NONE);
    }

    @Override
    public Tags contribute(Context context) {
        return Tags.of(ROLE, Objects.requireNonNullElse(context.requestContextLocalData(ROLE), NONE));
    }
}
