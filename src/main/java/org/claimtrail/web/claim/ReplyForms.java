package org.claimtrail.web.claim;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.PartialDate;
import org.claimtrail.reply.CommentRequestView;
import org.claimtrail.reply.CommentRequests;
import org.claimtrail.reply.Medium;
import org.claimtrail.reply.NewCommentRequest;
import org.claimtrail.reply.NewOutcome;
import org.claimtrail.reply.NewReply;
import org.claimtrail.reply.Outcome;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.kit.Readings;
import org.claimtrail.web.kit.Refusal;
import org.claimtrail.web.kit.Viewer;

/** The forms for what a party answered, that it was asked, and what came of asking. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class ReplyForms {
    private static final List<Medium> MEDIA = List.of(Medium.values());

    @Inject
    Replies replies;

    @Inject
    CommentRequests requests;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    @Inject
    Names picks;

    @Inject
    Submissions submissions;

    @Inject
    CorrectionForms corrections;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance reply(ClaimView claim, List<ReplyView> earlier, Form form);

        static native TemplateInstance reply$form(ClaimView claim, List<ReplyView> earlier, Form form);

        static native TemplateInstance correcting(ClaimView claim, ReplyView reply, List<ReplyKind> kinds, Form form);

        static native TemplateInstance correcting$form(
                ClaimView claim, ReplyView reply, List<ReplyKind> kinds, Form form);

        static native TemplateInstance request(ClaimView claim, List<Medium> media, Form form);

        static native TemplateInstance request$form(ClaimView claim, List<Medium> media, Form form);

        static native TemplateInstance correctingRequest(
                ClaimView claim, CommentRequestView request, List<Medium> media, Form form);

        static native TemplateInstance correctingRequest$form(
                ClaimView claim, CommentRequestView request, List<Medium> media, Form form);

        static native TemplateInstance outcome(
                ClaimView claim, CommentRequestView request, List<ReplyView> theirs, Form form);

        static native TemplateInstance outcome$form(
                ClaimView claim, CommentRequestView request, List<ReplyView> theirs, Form form);
    }

    /** @param withdraws an earlier reply, to record that whoever gave it takes it back */
    @GET
    @Path("/claims/{id}/replies/new")
    public TemplateInstance replying(UUID id, @QueryParam("withdraws") UUID withdraws) {
        Form form = Form.empty("reply", viewer.locale());
        if (withdraws != null) {
            ReplyView earlier = replies.get(withdraws, ledger.present());
            form.with("respondent", earlier.respondentName(), earlier.respondentId())
                    .with("kind", ReplyKind.WITHDRAWAL)
                    .with("withdrawsReplyId", earlier.id());
        }
        return showReply(id, form);
    }

    @POST
    @Path("/claims/{id}/replies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of("reply", sent, viewer.locale());
        return submissions.take(
                form, () -> "/claims/" + id + "#reply-" + addReply(id, form), again -> showReply(id, again));
    }

    private UUID addReply(UUID claimId, Form form) {
        claims.lock(claimId);
        return replies.add(claimId, said(form, picks.source(form, "respondent"), form.id("withdrawsReplyId")))
                .id();
    }

    private NewReply said(Form form, UUID respondent, UUID withdraws) {
        NewReply said = new NewReply(
                respondent,
                form.choice("kind", ReplyKind.class),
                form.text("quote"),
                form.text("language"),
                form.date("statedOn"),
                picks.publication(form, "publication"),
                withdraws,
                form.text("reason"));
        return submissions.valid(form, said);
    }

    private TemplateInstance showReply(UUID claimId, Form form) {
        ClaimView claim = claims.get(claimId, ledger.present());
        List<ReplyView> earlier = replies.to(claimId, ledger.present()).stream()
                .filter(reply -> reply.withdrawnByReplyId() == null)
                .toList();
        return viewer.wantsFragment()
                ? Templates.reply$form(claim, earlier, form)
                : Templates.reply(claim, earlier, form);
    }

    @GET
    @Path("/replies/{id}/correction")
    public TemplateInstance correcting(UUID id) {
        return corrections.open(subject(id), this::correcting);
    }

    @POST
    @Path("/replies/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(
                subject(id),
                sent,
                (seen, form) -> correct(id, seen, form),
                again -> correcting(replies.get(id, ledger.present()), again));
    }

    /** Who replied, and what was taken back, can't be corrected, and so stand in no field. */
    private String correct(UUID id, String seen, Form form) {
        ReplyView reply = replies.get(id, ledger.present());
        claims.lock(reply.claimId());
        replies.correct(id, seen, said(form, reply.respondentId(), reply.withdrawsReplyId()));
        return "/claims/" + reply.claimId() + "#reply-" + id;
    }

    private TemplateInstance correcting(ReplyView reply, Form form) {
        ClaimView claim = claims.get(reply.claimId(), ledger.present());
        List<ReplyKind> kinds = Stream.of(ReplyKind.values())
                .filter(kind -> (kind == ReplyKind.WITHDRAWAL) == (reply.kind() == ReplyKind.WITHDRAWAL))
                .toList();
        return viewer.wantsFragment()
                ? Templates.correcting$form(claim, reply, kinds, form)
                : Templates.correcting(claim, reply, kinds, form);
    }

    private CorrectionForms.Subject<ReplyView> subject(UUID id) {
        return new CorrectionForms.Subject<>(id, moment -> replies.get(id, moment), ReplyForms::fill);
    }

    private static void fill(ReplyView reply, Form form) {
        form.with("kind", reply.kind())
                .with("quote", reply.quote())
                .with("language", reply.language())
                .with("statedOn", reply.statedOn())
                .with("publication", reply.publicationTitle(), reply.publicationId());
    }

    @GET
    @Path("/claims/{id}/comment-requests/new")
    public TemplateInstance requesting(UUID id) {
        return showRequest(id, Form.empty("request", viewer.locale()).with("askedOn", LocalDate.now(Dates.HERE)));
    }

    @POST
    @Path("/claims/{id}/comment-requests")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response request(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of("request", sent, viewer.locale());
        return submissions.take(
                form,
                () -> "/claims/" + id + "#comment-request-" + addRequest(id, form),
                again -> showRequest(id, again));
    }

    private UUID addRequest(UUID claimId, Form form) {
        claims.lock(claimId);
        return requests.add(claimId, asked(form, picks.source(form, "askedOf"))).id();
    }

    private NewCommentRequest asked(Form form, UUID askedOf) {
        PartialDate deadline = form.date("deadline");
        if (deadline != null && deadline.text().length() < 10) {
            form.blame("deadline", Refusal.NO_DAY);
        }
        NewCommentRequest said = new NewCommentRequest(
                askedOf,
                picks.source(form, "askedBy"),
                form.date("askedOn"),
                deadline == null ? null : deadline.earliest(),
                form.choice("medium", Medium.class),
                form.text("channel"),
                form.text("reason"));
        return submissions.valid(form, said);
    }

    private TemplateInstance showRequest(UUID claimId, Form form) {
        ClaimView claim = claims.get(claimId, ledger.present());
        return viewer.wantsFragment()
                ? Templates.request$form(claim, MEDIA, form)
                : Templates.request(claim, MEDIA, form);
    }

    @GET
    @Path("/comment-requests/{id}/correction")
    public TemplateInstance correctingRequest(UUID id) {
        return corrections.open(asked(id), this::correctingRequest);
    }

    @POST
    @Path("/comment-requests/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correctRequest(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(
                asked(id),
                sent,
                (seen, form) -> correctRequest(id, seen, form),
                again -> correctingRequest(requests.get(id, ledger.present()), again));
    }

    /** Whom it asked can't be corrected, and so stands in no field. */
    private String correctRequest(UUID id, String seen, Form form) {
        CommentRequestView request = requests.get(id, ledger.present());
        claims.lock(request.claimId());
        requests.correct(id, seen, asked(form, request.askedOfId()));
        return Readings.home(request);
    }

    private TemplateInstance correctingRequest(CommentRequestView request, Form form) {
        ClaimView claim = claims.get(request.claimId(), ledger.present());
        return viewer.wantsFragment()
                ? Templates.correctingRequest$form(claim, request, MEDIA, form)
                : Templates.correctingRequest(claim, request, MEDIA, form);
    }

    private CorrectionForms.Subject<CommentRequestView> asked(UUID id) {
        return new CorrectionForms.Subject<>(id, moment -> requests.get(id, moment), ReplyForms::fill);
    }

    private static void fill(CommentRequestView request, Form form) {
        form.with("askedBy", request.askedByName(), request.askedById())
                .with("askedOn", request.askedOn())
                .with("deadline", request.deadline())
                .with("medium", request.medium())
                .with("channel", request.channel());
    }

    @GET
    @Path("/comment-requests/{id}/outcome")
    public TemplateInstance concluding(UUID id) {
        return showOutcome(id, Form.empty("outcome", viewer.locale()));
    }

    @POST
    @Path("/comment-requests/{id}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response conclude(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of("outcome", sent, viewer.locale());
        return submissions.take(form, () -> "/claims/" + conclude(id, form), again -> showOutcome(id, again));
    }

    private UUID conclude(UUID id, Form form) {
        NewOutcome said = new NewOutcome(form.choice("outcome", Outcome.class), form.id("replyId"));
        return requests.conclude(id, submissions.valid(form, said)).claimId();
    }

    private TemplateInstance showOutcome(UUID id, Form form) {
        CommentRequestView request = requests.get(id, ledger.present());
        ClaimView claim = claims.get(request.claimId(), ledger.present());
        List<ReplyView> theirs = replies.to(claim.id(), ledger.present()).stream()
                .filter(reply -> reply.respondentId().equals(request.askedOfId()))
                .toList();
        return viewer.wantsFragment()
                ? Templates.outcome$form(claim, request, theirs, form)
                : Templates.outcome(claim, request, theirs, form);
    }
}
