package org.claimtrail.web.desk;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.claimtrail.assessment.reconsideration.Reconsiderations;
import org.claimtrail.claim.ClaimLists;
import org.claimtrail.claim.Claims;
import org.claimtrail.dossier.Dossiers;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Today;
import org.claimtrail.history.list.Window;
import org.claimtrail.judgement.queue.OvertakenClaims;
import org.claimtrail.judgement.queue.ReviewQueue;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.reply.comment.PendingRequests;
import org.claimtrail.web.kit.Column;
import org.claimtrail.web.kit.Viewer;

/** Where the newsroom's day begins: what to decide, what to do, what changed. To everybody else, the published claims. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
class DeskPage {
    @Inject
    Today today;

    @Inject
    OwnWork ownWork;

    @Inject
    ReviewQueue reviewQueue;

    @Inject
    OvertakenClaims overtakenClaims;

    @Inject
    Claims claims;

    @Inject
    ClaimLists claimLists;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    PendingRequests requests;

    @Inject
    Dossiers dossiers;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance desk(Desk desk);
    }

    @GET
    @PermitAll
    public Response desk() {
        if (!viewer.readsInternal()) {
            return Response.seeOther(URI.create("/claims")).build();
        }
        LastVisit visit = LastVisit.at(Instant.now(), viewer.kept(LastVisit.COOKIE));
        return Response.ok(Templates.desk(desk(visit.since(), ledger.present())))
                .cookie(visit.cookie())
                .build();
    }

    private Desk desk(Instant since, Moment present) {
        int limit = Column.MOST + 1;
        var queue = new Window(present, null, limit, "");
        var toDecide =
                new Column<>(reviewQueue.waiting(!viewer.decides(), queue).items());
        var pending = new Column<>(requests.first(limit, present));
        var again = new Column<>(reconsiderations.open(queue).items());
        return new Desk(
                ownWork.mine(present),
                ownWork.assigned(toDecide.rows(), pending.rows(), again.rows(), present),
                new Column<>(claimLists.lagging(limit, present)),
                again,
                toDecide,
                new Column<>(reviewQueue.returned(limit, present)),
                pending,
                new Column<>(overtakenClaims.list(limit, present)),
                new Column<>(ChangedClaim.of(dossiers.since(since, limit, present))),
                since,
                today.day());
    }
}
