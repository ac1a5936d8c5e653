package org.claimtrail.access;

import static org.claimtrail.security.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Access records, over HTTP. */
@Path("/api/v1")
@Tag(name = "Access", description = "Who of the newsroom read what the public may not.")
@RolesAllowed(ADMIN)
class AccessResource {
    @Inject
    AccessRecords records;

    @GET
    @Path("/access-records")
    @Operation(
            operationId = "listAccessRecords",
            summary = "Who read which claim before it was let out as it was, the newest first",
            description =
                    "A person or an API client, each claim, and each minute in which they read it or a part of it by its own address, while"
                            + " the public could not read it, or not as it was. What stands in lists is not counted as read. Kept for a year"
                            + " unless the service is set to another time.")
    public Page<AccessView> list(@BeanParam AccessFilter filter, @BeanParam Paging paging) {
        return records.list(filter, paging);
    }
}
