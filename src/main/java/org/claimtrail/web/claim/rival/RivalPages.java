package org.claimtrail.web.claim.rival;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.claimtrail.assessment.rival.RivalClaims;
import org.claimtrail.assessment.rival.RivalsView;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.web.kit.AsOf;
import org.claimtrail.web.kit.Viewer;

/** A claim beside those that contradict it. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
class RivalPages {
    @Inject
    RivalClaims rivals;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rivals(RivalsPage page);
    }

    @GET
    @Path("/claims/{id}/rivals")
    @PermitAll
    public TemplateInstance rivals(UUID id, @BeanParam When when) {
        RivalsView read = viewer.readsInternal() ? rivals.of(id, ledger.moment(when)) : rivals.published(id, when);
        Moment moment = new Moment(read.knownAt(), read.asOf());
        return Templates.rivals(new RivalsPage(read, AsOf.of(when, moment, viewer)));
    }
}
