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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Today;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.reply.comment.CommentRequestView;
import org.claimtrail.reply.comment.CommentRequests;
import org.claimtrail.reply.comment.Medium;
import org.claimtrail.reply.comment.NewCommentRequest;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Readings;
import org.claimtrail.web.kit.Refusal;
import org.claimtrail.web.kit.Viewer;

/** The forms for that a party was asked, and that it was not. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class CommentRequestForms {
    private static final List<Medium> MEDIA = List.of(Medium.values());

    @Inject
    Today today;

    @Inject
    CommentRequests requests;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @Inject
    Names names;

    @Inject
    Submissions submissions;

    @Inject
    WithdrawalForms withdrawals;

    @Inject
    CorrectionForms corrections;

    @Inject
    CommentLetters letters;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance adding(
                ClaimView claim, List<Medium> media, List<CommentLetters.Language> languages, Form form);

        static native TemplateInstance correcting(
                ClaimView claim, CommentRequestView request, List<Medium> media, Form form);

        static native TemplateInstance withdrawing(ClaimView claim, CommentRequestView request, Form form);
    }

    @GET
    @Path("/claims/{id}/comment-requests/new")
    public TemplateInstance requesting(UUID id) {
        Form form = submissions.empty("request").with("askedOn", today.day());
        requests.newest().ifPresent(last -> form.with("askedBy", last.askedByName(), last.askedById()));
        return show(id, form);
    }

    @POST
    @Path("/claims/{id}/comment-requests")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response request(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take(
                "request",
                sent,
                form -> "/claims/" + id + "#comment-request-" + add(id, form),
                again -> show(id, again));
    }

    /** Fills in what to ask, in words that can be changed. What somebody wrote already stays. */
    @POST
    @Path("/claims/{id}/comment-requests/letter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft(UUID id, MultivaluedMap<String, String> sent) {
        Form form = submissions.sent("request", sent);
        ClaimView claim = claims.get(id, ledger.present());
        PartialDate deadline = form.date("deadline");
        if (form.has("wording")) {
            form.blame("wording", Refusal.WRITTEN_ALREADY);
        } else if (!form.isFaulty()) {
            form.with("wording", letters.draft(language(form), claim, day(form, deadline), form.value("askedBy")));
        }
        return submissions.refill(form, "wording", again -> show(id, again));
    }

    private String language(Form form) {
        String chosen = form.value("letterIn");
        if (CommentLetters.isOne(chosen)) {
            return chosen;
        }
        return CommentLetters.languageOf(names.country(form, "askedOf"), viewer.locale());
    }

    private UUID add(UUID claimId, Form form) {
        return requests.add(claimId, () -> said(form, names.source(form, "askedOf")))
                .id();
    }

    private NewCommentRequest said(Form form, UUID askedOf) {
        PartialDate deadline = form.date("deadline");
        NewCommentRequest said = new NewCommentRequest(
                askedOf,
                names.source(form, "askedBy"),
                form.date("askedOn"),
                day(form, deadline),
                form.choice("medium", Medium.class),
                form.text("channel"),
                form.text("wording"),
                form.text("reason"));
        return submissions.valid(form, said);
    }

    private static LocalDate day(Form form, PartialDate deadline) {
        if (deadline != null && deadline.text().length() < 10) {
            form.blame("deadline", Refusal.NO_DAY);
        }
        return deadline == null ? null : deadline.earliest();
    }

    private TemplateInstance show(UUID claimId, Form form) {
        ClaimView claim = claims.get(claimId, ledger.present());
        return Templates.adding(claim, MEDIA, CommentLetters.languages(), form);
    }

    @GET
    @Path("/comment-requests/{id}/correction")
    public Response correcting(UUID id) {
        return withdrawals.unless(requests.get(id, ledger.present()), () -> corrections.open(subject(id)));
    }

    @POST
    @Path("/comment-requests/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(subject(id), sent, (seen, form) -> correct(id, seen, form));
    }

    /** Whom it asked can't be corrected, and so stands in no field. */
    private String correct(UUID id, String seen, Form form) {
        return Readings.home(requests.correct(id, seen, present -> said(form, present.askedOfId())));
    }

    private TemplateInstance correcting(CommentRequestView request, Form form) {
        ClaimView claim = claims.get(request.claimId(), ledger.present());
        return Templates.correcting(claim, request, MEDIA, form);
    }

    private CorrectionForms.Subject<CommentRequestView> subject(UUID id) {
        return new CorrectionForms.Subject<>(
                id, moment -> requests.get(id, moment), CommentRequestForms::fill, this::correcting);
    }

    private static void fill(CommentRequestView request, Form form) {
        form.with("askedBy", request.askedByName(), request.askedById())
                .with("askedOn", request.askedOn())
                .with("deadline", request.deadline())
                .with("medium", request.medium())
                .with("channel", request.channel())
                .with("wording", request.wording());
    }

    @GET
    @Path("/comment-requests/{id}/withdrawal")
    public Response withdrawing(UUID id) {
        CommentRequestView request = requests.get(id, ledger.present());
        return withdrawals.open(
                id,
                request.withdrawal(),
                request.claimId(),
                Readings.home(request),
                form -> withdrawing(request, form));
    }

    @POST
    @Path("/comment-requests/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(UUID id, MultivaluedMap<String, String> sent) {
        return withdrawals.take(
                id,
                sent,
                said -> Readings.home(requests.withdraw(id, said)),
                again -> withdrawing(requests.get(id, ledger.present()), again));
    }

    private TemplateInstance withdrawing(CommentRequestView request, Form form) {
        return Templates.withdrawing(claims.get(request.claimId(), ledger.present()), request, form);
    }
}
