package org.claimtrail.web.claim.form;

import static org.claimtrail.security.Role.EDITOR;

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
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.pause.NewPause;
import org.claimtrail.claim.pause.Pauses;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;

/** The form with which one editor takes a published claim down, to be looked at again. */
@Path("/claims/{id}/pause")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(EDITOR)
class PauseForms {
    @Inject
    Claims claims;

    @Inject
    Pauses pauses;

    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance pausing(ClaimView claim, Form form);
    }

    @GET
    public TemplateInstance pausing(UUID id) {
        return show(id, submissions.empty("pause"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pause(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take("pause", sent, form -> pause(id, form), again -> show(id, again));
    }

    private String pause(UUID id, Form form) {
        pauses.pause(id, submissions.valid(form, new NewPause(form.text("reason"))));
        return "/claims/" + id;
    }

    private TemplateInstance show(UUID id, Form form) {
        ClaimView claim = claims.get(id, ledger.present());
        return Templates.pausing(claim, form);
    }
}
