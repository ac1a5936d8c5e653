package org.claimtrail.web.account;

import static org.claimtrail.security.Role.ADMIN;
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
import java.util.UUID;
import org.claimtrail.account.work.Watching;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Viewer;

/** The form with which somebody begins to watch a claim, or stops. */
@Path("/claims/{id}/watch")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN})
class WatchForms {
    @Inject
    Watching watching;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance watching(ClaimView claim, boolean watched, Form form);
    }

    @GET
    public TemplateInstance watching(UUID id) {
        return show(id, submissions.empty("watch"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response watch(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take("watch", sent, form -> watch(id, form), again -> show(id, again));
    }

    private String watch(UUID id, Form form) {
        if (form.value("watching").equals("true")) {
            watching.watch(id);
        } else {
            watching.unwatch(id);
        }
        return "/claims/" + id;
    }

    private TemplateInstance show(UUID id, Form form) {
        ClaimView claim = claims.get(id, ledger.present());
        boolean watched = watching.watchers(id).stream()
                .anyMatch(watcher -> watcher.personId().equals(viewer.person()));
        return Templates.watching(claim, watched, form);
    }
}
