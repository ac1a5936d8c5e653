package org.claimtrail.web.claim.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.release.WithdrawalView;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.reply.comment.CommentRequestView;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Readings;
import org.jspecify.annotations.Nullable;

/**
 * How whatever can be withdrawn is. Then it is put right, or withdrawn, no more: instead of a form that would be refused, a page says so,
 * with the way back.
 */
@ApplicationScoped
class WithdrawalForms {
    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance withdrawn(ClaimView claim, WithdrawalView withdrawal, String home);
    }

    /** The form that withdraws what has this id, where it can be sent. */
    Response open(
            UUID id,
            @Nullable WithdrawalView withdrawal,
            UUID claimId,
            String home,
            Function<Form, TemplateInstance> form) {
        return unless(withdrawal, claimId, home, () -> form.apply(submissions.empty(formId(id))));
    }

    /**
     * Takes it.
     *
     * @param withdrawing withdraws it, and says where it is read then
     * @param again shows the form with what is wrong in it
     */
    Response take(
            UUID id,
            MultivaluedMap<String, String> sent,
            Function<NewWithdrawal, String> withdrawing,
            Function<Form, TemplateInstance> again) {
        return submissions.take(
                formId(id),
                sent,
                form -> withdrawing.apply(submissions.valid(form, new NewWithdrawal(form.text("reason")))),
                again);
    }

    private static String formId(UUID id) {
        return "withdrawal-" + id;
    }

    /** Any form about a request for comment, where it can be sent. */
    Response unless(CommentRequestView request, Supplier<TemplateInstance> form) {
        return unless(request.withdrawal(), request.claimId(), Readings.home(request), form);
    }

    /**
     * Any form about it, where it can be sent.
     *
     * @param home where what was withdrawn is read
     */
    Response unless(@Nullable WithdrawalView withdrawal, UUID claimId, String home, Supplier<TemplateInstance> form) {
        if (withdrawal == null) {
            return Response.ok(form.get()).build();
        }
        ClaimView claim = claims.get(claimId, ledger.present());
        return Response.status(Response.Status.CONFLICT)
                .type("text/html;charset=UTF-8")
                .entity(Templates.withdrawn(claim, withdrawal, home))
                .build();
    }
}
