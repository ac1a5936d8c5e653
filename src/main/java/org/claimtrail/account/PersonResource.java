package org.claimtrail.account;

import static org.claimtrail.security.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People, over HTTP. */
@Path("/api/v1")
@Tag(name = "People", description = "Who may do what here. Roles are given and taken at the login server.")
@RolesAllowed(ADMIN)
class PersonResource {
    @Inject
    People people;

    @GET
    @Path("/people")
    @Operation(
            operationId = "listPeople",
            summary = "Everybody who may do anything here, or recorded anything here, by name")
    public List<PersonView> list() {
        return people.all();
    }
}
