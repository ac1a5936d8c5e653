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
import org.claimtrail.ledger.Ledger;
import org.claimtrail.publication.NewRetraction;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.publication.Publications;
import org.claimtrail.publication.Retractions;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;

/** The form that records that a publisher took a publication back. */
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
}
