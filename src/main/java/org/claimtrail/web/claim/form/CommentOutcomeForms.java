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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.reply.comment.CommentOutcomes;
import org.claimtrail.reply.comment.CommentRequestView;
import org.claimtrail.reply.comment.CommentRequests;
import org.claimtrail.reply.comment.NewOutcome;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Readings;

/** The forms for what came of asking a party. */
@Path("/comment-requests/{id}/outcome")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class CommentOutcomeForms {
    @Inject
    CommentRequests requests;

    @Inject
    CommentOutcomes outcomes;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    @Inject
    WithdrawalForms withdrawals;

    @Inject
    CorrectionForms corrections;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance concluding(
                ClaimView claim, CommentRequestView request, List<ReplyView> theirs, Form form);

        static native TemplateInstance correcting(
                ClaimView claim, CommentRequestView request, List<ReplyView> theirs, Form form);
    }

    @GET
    public Response concluding(UUID id) {
        CommentRequestView request = requests.get(id, ledger.present());
        return withdrawals.unless(request, () -> show(request, submissions.empty("outcome")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response conclude(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take(
                "outcome",
                sent,
                form -> "/claims/" + conclude(id, form),
                again -> show(requests.get(id, ledger.present()), again));
    }

    private UUID conclude(UUID id, Form form) {
        NewOutcome said = new NewOutcome(form.choice("outcome", Outcome.PENDING.next()), form.id("replyId"));
        return outcomes.conclude(id, submissions.valid(form, said)).claimId();
    }

    @GET
    @Path("/correction")
    public Response correcting(UUID id) {
        return withdrawals.unless(requests.get(id, ledger.present()), () -> corrections.open(subject(id)));
    }

    @POST
    @Path("/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(subject(id), sent, (seen, form) -> correct(id, seen, form));
    }

    private String correct(UUID id, String seen, Form form) {
        NewOutcome said =
                new NewOutcome(form.choice("outcome", Outcome.PENDING.next()), form.id("replyId"), form.text("reason"));
        return Readings.home(outcomes.correct(id, seen, submissions.valid(form, said)));
    }

    private CorrectionForms.Subject<CommentRequestView> subject(UUID id) {
        return new CorrectionForms.Subject<>(
                id,
                moment -> requests.get(id, moment),
                (request, form) -> form.with("outcome", request.outcome()).with("replyId", request.replyId()),
                this::correcting);
    }

    private TemplateInstance correcting(CommentRequestView request, Form form) {
        ClaimView claim = claims.get(request.claimId(), ledger.present());
        return Templates.correcting(claim, request, outcomes.byTheAsked(request), form);
    }

    private TemplateInstance show(CommentRequestView request, Form form) {
        ClaimView claim = claims.get(request.claimId(), ledger.present());
        return Templates.concluding(claim, request, outcomes.byTheAsked(request), form);
    }
}
