package org.claimtrail.web.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.WithdrawalView;
import org.claimtrail.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** What was withdrawn is put right, or withdrawn, no more: instead of a form that would be refused, a page says so, with the way back. */
@ApplicationScoped
class WithdrawnPages {
    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance withdrawn(ClaimView claim, WithdrawalView withdrawal, String home);
    }

    /**
     * The form, where it can be sent.
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
