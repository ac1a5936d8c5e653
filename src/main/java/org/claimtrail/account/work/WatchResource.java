package org.claimtrail.account.work;

import static org.claimtrail.security.Role.ADMIN;
import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Watching claims, over HTTP. */
@Path("/api/v1")
@Tag(name = "Watching", description = "Whose desk tells them what changes of a claim.")
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN})
class WatchResource {
    @Inject
    Watching watching;

    @Inject
    Ledger ledger;

    @PUT
    @Path("/claims/{id}/watch")
    @Operation(operationId = "watchClaim", summary = "Watch a claim; whoever does already goes on")
    public WatchView watch(UUID id) {
        return watching.watch(id);
    }

    @DELETE
    @Path("/claims/{id}/watch")
    @Operation(operationId = "unwatchClaim", summary = "Watch a claim no longer")
    public WatchView unwatch(UUID id) {
        return watching.unwatch(id);
    }

    @GET
    @Path("/claims/{id}/watchers")
    @Operation(operationId = "listWatchers", summary = "Who watches a claim, the first first")
    public Page<WatcherView> watchers(UUID id) {
        return new Page<>(watching.watchers(id, ledger.present()), null);
    }

    @GET
    @Path("/me/watched")
    @Operation(
            operationId = "listWatched",
            summary = "The claims that the caller watches, what they began to watch last first")
    public Page<WatchedView> watched(@BeanParam Paging paging) {
        return watching.mine(paging);
    }
}
