package org.claimtrail.web.account;

import static org.claimtrail.security.Role.ADMIN;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.access.AccessFilter;
import org.claimtrail.access.AccessRecords;
import org.claimtrail.access.AccessView;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Today;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.kit.Viewer;

/** Who of the newsroom read what the public may not. */
@Path("/access")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(ADMIN)
class AccessPage {
    private static final Page<AccessView> NONE = new Page<>(List.of(), null);

    @Inject
    AccessRecords records;

    @Inject
    Claims claims;

    @Inject
    Names names;

    @Inject
    Ledger ledger;

    @Inject
    Today today;

    @Inject
    Submissions submissions;

    @Inject
    UriInfo uri;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        /** @param actors whom the list can be narrowed to */
        static native TemplateInstance access(
                Form form,
                Page<AccessView> page,
                Map<UUID, ClaimView> claims,
                List<AccessView> actors,
                String next,
                LocalDate today);
    }

    /** What the fields of the form hold: the form reads them itself, and these are their names. */
    static class Fields {
        @QueryParam("claim")
        String claim;

        @QueryParam("claim.id")
        String chosen;

        @QueryParam("actorId")
        String actor;

        @QueryParam("from")
        String from;

        @QueryParam("until")
        String until;
    }

    @GET
    public TemplateInstance access(@BeanParam Fields fields, @BeanParam Paging paging) {
        Form form = submissions.sent("access", uri.getQueryParameters());
        Page<AccessView> page = find(form, paging);
        List<UUID> read =
                page.items().stream().map(AccessView::claimId).distinct().toList();
        Map<UUID, ClaimView> named = read.isEmpty() ? Map.of() : claims.among(read, ledger.present());
        String next = page.next() == null ? null : viewer.here("after", page.next());
        return Templates.access(form, page, named, records.actors(), next, today.day());
    }

    private Page<AccessView> find(Form form, Paging paging) {
        UUID claim = names.claim(form, "claim");
        Instant from = Dates.startOf(form.date("from"));
        Instant until = Dates.endOf(form.date("until"));
        if (form.isFaulty()) {
            return NONE;
        }
        var filter = AccessFilter.of(claim, form.text("actorId"), from, until);
        try {
            return records.list(filter, paging);
        } catch (Problem refused) {
            form.blame(refused);
            return NONE;
        }
    }
}
