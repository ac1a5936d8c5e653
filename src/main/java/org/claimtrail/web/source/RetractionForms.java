package org.claimtrail.web.source;

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
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.publication.Publications;
import org.claimtrail.publication.Retractions;
import org.claimtrail.publication.retraction.NewRetraction;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;

/** The forms that record that a publisher took a publication back, and that this was recorded by mistake. */
@Path("/publications/{id}/retraction")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class RetractionForms {
    @Inject
    Publications publications;

    @Inject
    Retractions retractions;

    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance retracting(PublicationView publication, Form form);

        static native TemplateInstance withdrawing(PublicationView publication, Form form);
    }

    @GET
    public TemplateInstance retracting(UUID id) {
        return show(id, submissions.empty("retraction"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retract(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take("retraction", sent, form -> retract(id, form), again -> show(id, again));
    }

    private String retract(UUID id, Form form) {
        NewRetraction said = new NewRetraction(form.date("retractedOn"), form.text("reason"), form.text("noticeUrl"));
        retractions.retract(id, submissions.valid(form, said));
        return "/publications/" + id;
    }

    private TemplateInstance show(UUID id, Form form) {
        PublicationView publication = publications.get(id, ledger.present());
        return Templates.retracting(publication, form);
    }

    @GET
    @Path("/withdrawal")
    public TemplateInstance withdrawing(UUID id) {
        return withdrawing(id, submissions.empty("retraction-withdrawal"));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take(
                "retraction-withdrawal", sent, form -> withdraw(id, form), again -> withdrawing(id, again));
    }

    private String withdraw(UUID id, Form form) {
        retractions.withdraw(id, submissions.valid(form, new NewWithdrawal(form.text("reason"))));
        return "/publications/" + id;
    }

    private TemplateInstance withdrawing(UUID id, Form form) {
        return Templates.withdrawing(publications.get(id, ledger.present()), form);
    }
}
