package org.claimtrail.web.claim.share;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.UnderReconsideration;
import org.claimtrail.dossier.ReleasedDossier;
import org.claimtrail.dossier.ReleasedDossiers;
import org.claimtrail.history.When;
import org.claimtrail.web.claim.ClaimJudgements;
import org.claimtrail.web.kit.Viewer;

/** A claim where others pass it on: the picture beside its address, and the card in their own page. To everybody it shows what the public reads. */
@Path("/")
@Tenant("web")
class SharedClaim {
    @Inject
    ReleasedDossiers released;

    @Inject
    FindingCards cards;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance card(ClaimView claim, ClaimJudgements judged, UnderReconsideration unsettled);
    }

    /** For a frame on somebody else's page, which is allowed here alone (application.properties). */
    @GET
    @Path("/claims/{id}/card")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance card(UUID id) {
        ReleasedDossier read = released.get(id, When.knownAt(null));
        return Templates.card(
                read.shown().claim(),
                ClaimJudgements.of(read.shown()),
                read.shown().claim().unsettled());
    }

    /** Asked for anew each time, since it may be taken down in a moment; drawn once. */
    @GET
    @Path("/claims/{id}/preview.png")
    @PermitAll
    @Produces("image/png")
    public Response preview(UUID id, @Context Request request) {
        ReleasedDossier read = released.get(id, When.knownAt(null));
        byte[] picture = cards.draw(
                ClaimJudgements.of(read.shown()), read.shown().claim().unsettled(), viewer.locale());
        EntityTag tag = new EntityTag(Integer.toHexString(Arrays.hashCode(picture)) + "-" + picture.length);
        CacheControl kept = new CacheControl();
        kept.setNoCache(true);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? Response.ok(picture).tag(tag) : same)
                .cacheControl(kept)
                .build();
    }
}
