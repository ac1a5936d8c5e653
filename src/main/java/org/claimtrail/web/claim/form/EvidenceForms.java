package org.claimtrail.web.claim.form;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.NewEvidence;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Lineages;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Readings;
import org.jspecify.annotations.Nullable;

/** The forms that add an item of evidence, correct one and withdraw one: on the claim's page, or pages of their own. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class EvidenceForms {
    @Inject
    Evidence evidence;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @Inject
    EvidenceFields fields;

    @Inject
    SaidAgain saidAgain;

    @Inject
    Submissions submissions;

    @Inject
    WithdrawalForms withdrawals;

    @Inject
    CorrectionForms corrections;

    @CheckedTemplate
    static class Templates {
        /** @param recorded the item after which another is added; null of the first */
        static native TemplateInstance adding(ClaimView claim, @Nullable EvidenceView recorded, Form form);

        static native TemplateInstance defeating(ClaimView claim, EvidenceView item, Form form);

        static native TemplateInstance correcting(ClaimView claim, EvidenceView item, Form form);

        static native TemplateInstance withdrawing(ClaimView claim, EvidenceView item, Form form);
    }

    /**
     * @param after the item that was recorded just now: another one from the same work is begun
     * @param like an item that this one is to be a copy of
     */
    @GET
    @Path("/claims/{id}/evidence/new")
    public TemplateInstance adding(UUID id, @QueryParam("after") UUID after, @QueryParam("like") UUID like) {
        Form form = submissions.empty("new-evidence");
        if (like != null) {
            EvidenceFields.fill(evidence.get(like, ledger.present()), form);
            return show(id, form);
        }
        EvidenceView recorded = after == null ? null : evidence.get(after, ledger.present());
        if (recorded != null) {
            form.with("publication", recorded.publicationTitle(), recorded.publicationId())
                    .with("source", recorded.sourceName(), recorded.sourceId())
                    .with("language", recorded.language());
            Lineages.fill(form, recorded.derivesFrom());
        }
        return Templates.adding(claims.get(id, ledger.present()), recorded, form);
    }

    /** Evidence against an item. */
    @GET
    @Path("/evidence/{id}/defeaters/new")
    public TemplateInstance defeating(UUID id) {
        EvidenceView item = evidence.get(id, ledger.present());
        return show(item.claimId(), submissions.empty("new-evidence").with("defeats", id));
    }

    @POST
    @Path("/claims/{id}/evidence")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take("new-evidence", sent, form -> next(id, form, add(id, form)), again -> show(id, again));
    }

    private static String next(UUID claimId, Form form, UUID recorded) {
        return "/claims/" + claimId + (form.has("another") ? "/evidence/new?after=" : "#evidence-") + recorded;
    }

    private UUID add(UUID claimId, Form form) {
        return evidence.add(claimId, () -> {
                    NewEvidence said = fields.said(form, true);
                    saidAgain.ask(claimId, form, said);
                    return submissions.valid(form, said);
                })
                .id();
    }

    private TemplateInstance show(UUID claimId, Form form) {
        ClaimView claim = claims.get(claimId, ledger.present());
        return form.has("defeats")
                ? Templates.defeating(claim, evidence.get(form.id("defeats"), ledger.present()), form)
                : Templates.adding(claim, null, form);
    }

    @GET
    @Path("/evidence/{id}/correction")
    public TemplateInstance correcting(UUID id) {
        return corrections.open(subject(id));
    }

    @POST
    @Path("/evidence/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(subject(id), sent, (seen, form) -> correct(id, seen, form));
    }

    private String correct(UUID id, String seen, Form form) {
        EvidenceView item = evidence.correct(id, seen, present -> submissions.valid(form, fields.said(form, false)));
        return "/claims/" + item.claimId() + "#evidence-" + id;
    }

    private TemplateInstance correcting(EvidenceView item, Form form) {
        return Templates.correcting(claims.get(item.claimId(), ledger.present()), item, form);
    }

    private CorrectionForms.Subject<EvidenceView> subject(UUID id) {
        return new CorrectionForms.Subject<>(
                id, moment -> evidence.get(id, moment), EvidenceFields::fill, this::correcting);
    }

    @GET
    @Path("/evidence/{id}/withdrawal")
    public Response withdrawing(UUID id) {
        EvidenceView item = evidence.get(id, ledger.present());
        return withdrawals.open(
                id, item.withdrawal(), item.claimId(), Readings.home(item), form -> withdrawing(item, form));
    }

    @POST
    @Path("/evidence/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(UUID id, MultivaluedMap<String, String> sent) {
        return withdrawals.take(
                id,
                sent,
                said -> Readings.home(evidence.withdraw(id, said)),
                again -> withdrawing(evidence.get(id, ledger.present()), again));
    }

    private TemplateInstance withdrawing(EvidenceView item, Form form) {
        return Templates.withdrawing(claims.get(item.claimId(), ledger.present()), item, form);
    }
}
