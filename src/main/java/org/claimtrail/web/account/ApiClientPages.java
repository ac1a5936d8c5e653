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
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.UUID;
import org.claimtrail.account.PersonRole;
import org.claimtrail.account.PresentRoles;
import org.claimtrail.account.client.ApiClientEntries;
import org.claimtrail.account.client.ApiClientEntry;
import org.claimtrail.account.client.ApiClientView;
import org.claimtrail.account.client.ApiClients;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.web.kit.Viewer;

/** The list of API clients, and the page of one with what it recorded. */
@Path("/api-clients")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(ADMIN)
class ApiClientPages {
    @Inject
    ApiClients clients;

    @Inject
    ApiClientEntries entries;

    @Inject
    PresentRoles roles;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page<ApiClientView> page, String next);

        static native TemplateInstance client(
                ApiClientView client, Page<ApiClientEntry> recorded, String next, boolean ownerLeft, boolean lockedOut);
    }

    @GET
    public TemplateInstance list(@BeanParam Paging paging) {
        Page<ApiClientView> page = clients.list(paging);
        return Templates.list(page, next(page));
    }

    @GET
    @Path("/{id}")
    public TemplateInstance client(UUID id, @BeanParam Paging paging) {
        Page<ApiClientEntry> recorded = entries.of(id, paging);
        ApiClientView client = clients.get(id);
        boolean isOwnerLeft = roles.lacks(client.ownerId(), EnumSet.allOf(PersonRole.class));
        boolean isLockedOut = client.state() == ApiClientView.State.ACTIVE && roles.isLockedOut(client.clientId());
        return Templates.client(client, recorded, next(recorded), isOwnerLeft, isLockedOut);
    }

    private String next(Page<?> page) {
        return page.next() == null ? null : viewer.here("after", page.next());
    }
}
