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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.reply.NewReply;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.PublicationNames;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Readings;
import org.jspecify.annotations.Nullable;

/** The forms for what a party answered, and that it did not. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class ReplyForms {
    @Inject
    Replies replies;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @Inject
    Names names;

    @Inject
    PublicationNames publicationNames;

    @Inject
    Submissions submissions;

    @Inject
    WithdrawalForms withdrawals;

    @Inject
    CorrectionForms corrections;

    @CheckedTemplate
    static class Templates {
        /**
         * @param recorded the reply after which another is added; null of the first
         * @param opener the link that opens the form in place; it gets the focus back when the form is closed
         */
        static native TemplateInstance adding(
                ClaimView claim, List<ReplyView> earlier, @Nullable ReplyView recorded, Form form, String opener);

        static native TemplateInstance withdrawing(ClaimView claim, ReplyView reply, Form form);

        static native TemplateInstance correcting(ClaimView claim, ReplyView reply, List<ReplyKind> kinds, Form form);
    }

    /**
     * @param withdraws an earlier reply, to record that whoever gave it takes it back
     * @param after the reply that was recorded just now: another one in the same work is begun
     */
    @GET
    @Path("/claims/{id}/replies/new")
    public TemplateInstance replying(
            UUID id, @QueryParam("withdraws") UUID withdraws, @QueryParam("after") UUID after) {
        Form form = submissions.empty("reply");
        ReplyView recorded = after == null ? null : replies.get(after, ledger.present());
        if (recorded != null) {
            form.with("publication", recorded.publicationTitle(), recorded.publicationId())
                    .with("language", recorded.language())
                    .with("statedOn", recorded.statedOn());
        }
        if (withdraws != null) {
            ReplyView earlier = replies.get(withdraws, ledger.present());
            form.with("respondent", earlier.respondentName(), earlier.respondentId())
                    .with("kind", ReplyKind.WITHDRAWAL)
                    .with("withdrawsReplyId", earlier.id());
        }
        return show(id, recorded, form);
    }

    @POST
    @Path("/claims/{id}/replies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take("reply", sent, form -> next(id, form, add(id, form)), again -> show(id, null, again));
    }

    private static String next(UUID claimId, Form form, UUID recorded) {
        String claim = "/claims/" + claimId;
        return form.has("another") ? claim + "/replies/new?after=" + recorded : claim + "#reply-" + recorded;
    }

    private UUID add(UUID claimId, Form form) {
        return replies.add(claimId, () -> said(form, names.source(form, "respondent"), form.id("withdrawsReplyId")))
                .id();
    }

    private NewReply said(Form form, UUID respondent, UUID withdraws) {
        NewReply said = new NewReply(
                respondent,
                form.choice("kind", ReplyKind.class),
                form.text("quote"),
                form.language("language"),
                form.date("statedOn"),
                publicationNames.in(form, "publication"),
                withdraws,
                form.text("reason"));
        return submissions.valid(form, said);
    }

    private TemplateInstance show(UUID claimId, @Nullable ReplyView recorded, Form form) {
        ClaimView claim = claims.get(claimId, ledger.present());
        List<ReplyView> earlier = replies.to(claimId, ledger.present()).stream()
                .filter(ReplyView::stands)
                .toList();
        String opener = form.has("withdrawsReplyId") ? "take-back-" + form.value("withdrawsReplyId") : "add-reply";
        return Templates.adding(claim, earlier, recorded, form, opener);
    }

    @GET
    @Path("/replies/{id}/correction")
    public Response correcting(UUID id) {
        ReplyView reply = replies.get(id, ledger.present());
        return withdrawals.unless(
                reply.withdrawal(), reply.claimId(), Readings.home(reply), () -> corrections.open(subject(id)));
    }

    @POST
    @Path("/replies/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(subject(id), sent, (seen, form) -> correct(id, seen, form));
    }

    /** Who replied can't be corrected, nor what was taken back: they stand in no field. */
    private String correct(UUID id, String seen, Form form) {
        boolean withdraws = form.choice("kind", ReplyKind.class) == ReplyKind.WITHDRAWAL;
        ReplyView reply = replies.correct(
                id, seen, present -> said(form, present.respondentId(), withdraws ? present.withdrawsReplyId() : null));
        return "/claims/" + reply.claimId() + "#reply-" + id;
    }

    private TemplateInstance correcting(ReplyView reply, Form form) {
        ClaimView claim = claims.get(reply.claimId(), ledger.present());
        List<ReplyKind> kinds = Stream.of(ReplyKind.values())
                .filter(kind -> kind != ReplyKind.WITHDRAWAL || reply.kind() == ReplyKind.WITHDRAWAL)
                .toList();
        return Templates.correcting(claim, reply, kinds, form);
    }

    private CorrectionForms.Subject<ReplyView> subject(UUID id) {
        return new CorrectionForms.Subject<>(id, moment -> replies.get(id, moment), ReplyForms::fill, this::correcting);
    }

    @GET
    @Path("/replies/{id}/withdrawal")
    public Response withdrawing(UUID id) {
        ReplyView reply = replies.get(id, ledger.present());
        return withdrawals.open(
                id, reply.withdrawal(), reply.claimId(), Readings.home(reply), form -> withdrawing(reply, form));
    }

    @POST
    @Path("/replies/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(UUID id, MultivaluedMap<String, String> sent) {
        return withdrawals.take(
                id,
                sent,
                said -> Readings.home(replies.withdraw(id, said)),
                again -> withdrawing(replies.get(id, ledger.present()), again));
    }

    private TemplateInstance withdrawing(ReplyView reply, Form form) {
        ClaimView claim = claims.get(reply.claimId(), ledger.present());
        return Templates.withdrawing(claim, reply, form);
    }

    private static void fill(ReplyView reply, Form form) {
        form.with("kind", reply.kind())
                .with("quote", reply.quote())
                .with("language", reply.language())
                .with("statedOn", reply.statedOn())
                .with("publication", reply.publicationTitle(), reply.publicationId());
    }
}
