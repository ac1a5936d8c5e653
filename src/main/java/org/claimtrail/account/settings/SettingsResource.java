package org.claimtrail.account.settings;

import static org.claimtrail.security.Role.ADMIN;
import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.claimtrail.platform.http.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A person's settings, over HTTP. */
@Path("/api/v1")
@Tag(
        name = "Settings",
        description = "What a person chose for themselves: nobody else sees it, and no API client has any.")
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN})
class SettingsResource {
    @Inject
    Settings settings;

    @GET
    @Path("/me/settings")
    @Operation(operationId = "getSettings", summary = "What the caller chose for themselves")
    public RestResponse<SettingsView> get() {
        return Answers.ok(settings.mine());
    }

    @PUT
    @Path("/me/settings")
    @Operation(operationId = "changeSettings", summary = "Choose anew: all of it, in the place of what was chosen")
    public RestResponse<SettingsView> change(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewSettings body) {
        return Answers.ok(settings.choose(ifMatch, body));
    }
}
