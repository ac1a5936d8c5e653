package org.claimtrail.claim.relation;

import static org.claimtrail.security.Role.ADMIN;
import static org.claimtrail.security.Role.API_READER;
import static org.claimtrail.security.Role.API_WRITER;
import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Recording;
import org.claimtrail.platform.http.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How claims stand to one another, over HTTP. */
@Path("/api/v1")
@Tag(name = "Claims")
class RelationResource {
    @Inject
    Claims claims;

    @Inject
    Relations relations;

    @Inject
    Ledger ledger;

    @POST
    @Path("/claims/{id}/relations")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(operationId = "relateClaim", summary = "Record how a claim stands to another")
    public RestResponse<RelationView> relate(UUID id, @NotNull @Valid NewRelation body) {
        return Answers.created("claims/" + id + "/relations", relations.relate(id, body));
    }

    @POST
    @Path("/relations/{id}/withdrawal")
    @Recording
    @RolesAllowed({FACT_CHECKER, EDITOR, API_WRITER})
    @Operation(
            operationId = "withdrawRelation",
            summary = "Record that a relation should never have been recorded, and why")
    public RestResponse<RelationView> withdraw(UUID id, @NotNull @Valid NewWithdrawal body) {
        RelationView withdrawn = relations.withdraw(id, body);
        return Answers.created("claims/" + withdrawn.claimId() + "/relations", withdrawn);
    }

    @GET
    @Path("/claims/{id}/relations")
    @RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
    @Operation(
            operationId = "listRelations",
            summary =
                    "How a claim stands to others, and others to it, in the order of recording; withdrawn relations too")
    public List<RelationView> relations(UUID id, @BeanParam When when) {
        Moment moment = ledger.moment(when);
        claims.get(id, moment);
        return relations.of(id, moment);
    }
}
