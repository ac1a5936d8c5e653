package org.claimtrail.web;

import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.evidence.NewEvidence;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.source.Derivation;
import org.claimtrail.source.DerivationKind;

/** The form that adds an item of evidence: below the list that it adds to, or a page of its own. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class EvidencePages {
    @Inject
    Evidence evidence;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    @Inject
    Picks picks;

    @Inject
    Submissions submissions;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance adding(ClaimView claim, Form form);

        static native TemplateInstance adding$form(ClaimView claim, Form form);
    }

    @GET
    @Path("/claims/{id}/evidence/new")
    public TemplateInstance adding(UUID id) {
        return show(id, Form.empty("evidence", viewer.locale()));
    }

    @POST
    @Path("/claims/{id}/evidence")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of("evidence", sent, viewer.locale());
        return submissions.take(form, () -> "/claims/" + id + "#evidence-" + add(id, form), again -> show(id, again));
    }

    private UUID add(UUID claimId, Form form) {
        // Before a new source takes the ledger's head: whoever holds the claim may be waiting for that.
        claims.lock(claimId);
        NewEvidence said = new NewEvidence(
                picks.publication(form, "publication"),
                picks.source(form, "source"),
                lineage(form),
                form.choice("direction", Direction.class),
                form.choice("kind", EvidenceKind.class),
                form.text("quote"),
                form.text("locator"),
                form.text("language"),
                form.text("note"),
                form.date("observedOn"),
                null);
        return evidence.add(claimId, submissions.valid(form, said)).id();
    }

    /** One step back; more of them are added through the API. */
    private List<Derivation> lineage(Form form) {
        DerivationKind kind = form.choice("lineage", DerivationKind.class);
        if (kind == null) {
            return List.of();
        }
        UUID publication = picks.publication(form, "fromPublication");
        UUID source = publication == null ? picks.source(form, "fromSource") : null;
        return List.of(submissions.valid(form, part -> "lineage", new Derivation(publication, source, kind)));
    }

    private TemplateInstance show(UUID claimId, Form form) {
        ClaimView claim = claims.get(claimId, ledger.present());
        return viewer.wantsFragment() ? Templates.adding$form(claim, form) : Templates.adding(claim, form);
    }
}
