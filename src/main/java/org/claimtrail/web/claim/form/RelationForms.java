package org.claimtrail.web.claim.form;

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
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.relation.NewRelation;
import org.claimtrail.claim.relation.RelationKind;
import org.claimtrail.claim.relation.RelationView;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.Submissions;

/** The forms for how a claim stands to another, and that it does not: on the page of either. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class RelationForms {
    @Inject
    Claims claims;

    @Inject
    Relations relations;

    @Inject
    Ledger ledger;

    @Inject
    Names names;

    @Inject
    Submissions submissions;

    @Inject
    WithdrawalForms withdrawals;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance adding(ClaimView claim, Form form);

        static native TemplateInstance withdrawing(ClaimView claim, RelationView relation, Form form);
    }

    @GET
    @Path("/claims/{id}/relations/new")
    public TemplateInstance adding(UUID id) {
        return show(id, submissions.empty("relation"));
    }

    @POST
    @Path("/claims/{id}/relations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take("relation", sent, form -> add(id, form), again -> show(id, again));
    }

    private String add(UUID claimId, Form form) {
        NewRelation said = new NewRelation(names.claim(form, "otherClaim"), form.choice("kind", RelationKind.class));
        relations.relate(claimId, submissions.valid(form, said));
        return "/claims/" + claimId + "#relations";
    }

    private TemplateInstance show(UUID claimId, Form form) {
        ClaimView claim = claims.get(claimId, ledger.present());
        return Templates.adding(claim, form);
    }

    @GET
    @Path("/claims/{id}/relations/{relation}/withdrawal")
    public Response withdrawing(UUID id, UUID relation) {
        RelationView present = relations.get(id, relation, ledger.present());
        return withdrawals.open(
                relation, present.withdrawal(), id, home(id, relation), form -> withdrawing(id, present, form));
    }

    @POST
    @Path("/claims/{id}/relations/{relation}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(UUID id, UUID relation, MultivaluedMap<String, String> sent) {
        return withdrawals.take(
                relation,
                sent,
                said -> {
                    relations.withdraw(relation, said);
                    return home(id, relation);
                },
                again -> withdrawing(id, relations.get(id, relation, ledger.present()), again));
    }

    private static String home(UUID claimId, UUID id) {
        return "/claims/" + claimId + "#relation-" + id;
    }

    private TemplateInstance withdrawing(UUID claimId, RelationView relation, Form form) {
        return Templates.withdrawing(claims.get(claimId, ledger.present()), relation, form);
    }
}
