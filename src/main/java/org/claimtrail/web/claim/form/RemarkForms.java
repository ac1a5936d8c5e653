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
import org.claimtrail.account.remark.NewRemark;
import org.claimtrail.account.remark.Remarks;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.history.Moment;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;

/** The form with which somebody says something about a claim, an item of evidence or a proposal to the newsroom. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class RemarkForms {
    @Inject
    Remarks remarks;

    @Inject
    Claims claims;

    @Inject
    Evidence evidence;

    @Inject
    Judgements judgements;

    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    @CheckedTemplate
    static class Templates {
        /**
         * @param path the address of what it is about
         * @param home where it is shown
         * @param opener what opens the form in place
         */
        static native TemplateInstance adding(String path, String home, String opener, Form form);
    }

    @GET
    @Path("/claims/{id}/remarks/new")
    public TemplateInstance addingToClaim(UUID id) {
        return open(Subject.Kind.CLAIM.of(id));
    }

    @POST
    @Path("/claims/{id}/remarks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addToClaim(UUID id, MultivaluedMap<String, String> sent) {
        return add(Subject.Kind.CLAIM.of(id), sent);
    }

    @GET
    @Path("/evidence/{id}/remarks/new")
    public TemplateInstance addingToEvidence(UUID id) {
        return open(Subject.Kind.EVIDENCE.of(id));
    }

    @POST
    @Path("/evidence/{id}/remarks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addToEvidence(UUID id, MultivaluedMap<String, String> sent) {
        return add(Subject.Kind.EVIDENCE.of(id), sent);
    }

    @GET
    @Path("/judgements/{id}/remarks/new")
    public TemplateInstance addingToJudgement(UUID id) {
        return open(Subject.Kind.JUDGEMENT.of(id));
    }

    @POST
    @Path("/judgements/{id}/remarks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addToJudgement(UUID id, MultivaluedMap<String, String> sent) {
        return add(Subject.Kind.JUDGEMENT.of(id), sent);
    }

    /** A claim's page has such a form for each of its items too. */
    private static String form(Subject about) {
        return about.kind() == Subject.Kind.EVIDENCE ? "remark-" + about.id() : "remark";
    }

    private TemplateInstance open(Subject about) {
        return show(about, submissions.empty(form(about)));
    }

    private Response add(Subject about, MultivaluedMap<String, String> sent) {
        return submissions.take(
                form(about),
                sent,
                form -> {
                    remarks.add(about, submissions.valid(form, new NewRemark(form.text("text"))));
                    return home(about) + (about.kind() == Subject.Kind.JUDGEMENT ? "" : "?unfold=discussion")
                            + "#discussion";
                },
                again -> show(about, again));
    }

    private TemplateInstance show(Subject about, Form form) {
        String opener = about.kind() == Subject.Kind.EVIDENCE ? "remark-on-" + about.id() : "remark-on";
        return Templates.adding(about.address(), home(about), opener, form);
    }

    /** Where it is shown; nowhere where there is no such thing. */
    private String home(Subject about) {
        Moment present = ledger.present();
        Subject shown = switch (about.kind()) {
            case JUDGEMENT ->
                about.kind().of(judgements.get(about.id(), present).id());
            case EVIDENCE ->
                Subject.Kind.CLAIM.of(evidence.get(about.id(), present).claimId());
            default -> about.kind().of(claims.get(about.id(), present).id());
        };
        return shown.address();
    }
}
