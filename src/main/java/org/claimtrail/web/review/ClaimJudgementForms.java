package org.claimtrail.web.review;

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
import java.util.function.UnaryOperator;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.dossier.Dossiers;
import org.claimtrail.history.Moment;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.judgement.NewClaimJudgements;
import org.claimtrail.judgement.State;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.web.assessment.AssessmentPanels;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;

/** The sheet that proposes what becomes of a claim: its status, its evidence level and what the public reads, for one reason. */
@Path("/claims/{id}/judgements")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class ClaimJudgementForms {
    private static final String FORM = "judgement";

    @Inject
    Judgements judgements;

    @Inject
    Dossiers dossiers;

    @Inject
    AssessmentPanels backings;

    @Inject
    Replacing replacing;

    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance proposing(ClaimProposalPage page);
    }

    /**
     * @param again an earlier proposal, to propose the same once more, and what was proposed with it
     * @param release whether to propose that the public reads what is known by now
     */
    @GET
    @Path("/new")
    public TemplateInstance proposing(
            UUID id, @QueryParam("again") UUID again, @QueryParam("release") boolean release) {
        Form form = submissions.empty(FORM);
        if (again != null) {
            JudgementView earlier = judgements.get(again, ledger.present());
            fill(replacing.mark(form, earlier), earlier);
        }
        return show(id, release ? form.with(ClaimProposalPage.RELEASE, Visibility.PUBLISHED) : form);
    }

    private void fill(Form form, JudgementView earlier) {
        judgements.sheet(earlier, ledger.present()).stream()
                .filter(it -> it.state() != State.APPROVED || it.id().equals(earlier.id()))
                .forEach(it -> fillIn(form, it));
        form.with("reason", earlier.reason());
    }

    private static void fillIn(Form form, JudgementView earlier) {
        switch (earlier.aspect()) {
            case STATUS -> form.with("status", earlier.value()).with("effectiveOn", earlier.effectiveOn());
            case EVIDENCE_LEVEL ->
                RatingFields.fill(form, earlier)
                        .with("evidenceLevel", earlier.value())
                        .with("departure", earlier.departure())
                        .with("effectiveOn", earlier.effectiveOn());
            default -> form.with(ClaimProposalPage.RELEASE, earlier.value());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take(FORM, sent, form -> "/judgements/" + propose(id, form), again -> show(id, again));
    }

    private UUID propose(UUID id, Form form) {
        Visibility visibility = form.choice(ClaimProposalPage.RELEASE, Visibility.DECIDED);
        NewClaimJudgements said = new NewClaimJudgements(
                form.choice("status", ClaimStatus.class),
                form.choice("evidenceLevel", EvidenceLevel.class),
                visibility == Visibility.PUBLISHED,
                visibility == Visibility.INTERNAL,
                form.text("reason"),
                form.text("departure"),
                RatingFields.read(form, submissions),
                form.date("effectiveOn"));
        UnaryOperator<String> nameOf = field -> field.equals(RatingFields.ALL) ? RatingFields.first(form) : field;
        boolean isValid = submissions.isValid(form, nameOf, said);
        replacing.withdraw(form);
        try {
            if (!isValid || form.isFaulty()) {
                // With what is wrong in the form it is told, too, what of it could not be proposed as things stand.
                judgements.refuseUnfounded(id, said);
            }
            return judgements
                    .propose(id, submissions.valid(form, nameOf, said))
                    .get(0)
                    .id();
        } catch (Problem e) {
            throw e.at("hide", ClaimProposalPage.RELEASE);
        }
    }

    private TemplateInstance show(UUID id, Form form) {
        Moment present = ledger.present();
        Dossier dossier = dossiers.get(id, present);
        return Templates.proposing(
                new ClaimProposalPage(dossier.claim(), backings.of(dossier, present), replacing.of(form), form));
    }
}
