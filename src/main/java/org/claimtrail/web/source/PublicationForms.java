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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.publication.Capture;
import org.claimtrail.publication.NewPublication;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.publication.Publications;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Lineages;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Viewer;

/** The forms for a publication, for correcting one, and for what it derives from and how it was preserved. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class PublicationForms {
    /** The hidden field with the time zone that the form was opened in. */
    private static final String ZONE = "zone";

    @Inject
    Publications publications;

    @Inject
    Ledger ledger;

    @Inject
    Names names;

    @Inject
    Lineages lineages;

    @Inject
    Submissions submissions;

    @Inject
    CorrectionForms corrections;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance adding(Form form);

        static native TemplateInstance correcting(PublicationView publication, Form form);

        static native TemplateInstance deriving(PublicationView publication, Form form);

        static native TemplateInstance capturing(PublicationView publication, Form form);
    }

    @GET
    @Path("/publications/new")
    public TemplateInstance adding(@QueryParam("publisher") String publisher) {
        return Templates.adding(submissions.empty("publication").with("publisher", publisher));
    }

    @POST
    @Path("/publications")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        return submissions.take("publication", sent, form -> "/publications/" + add(form), Templates::adding);
    }

    private UUID add(Form form) {
        return publications.add(said(form, List.of())).id();
    }

    private NewPublication said(Form form, List<Capture> captures) {
        NewPublication said = new NewPublication(
                names.source(form, "publisher"),
                form.text("title"),
                form.text("url"),
                form.language("language"),
                form.date("publishedOn"),
                lineages.of(form),
                captures,
                form.text("reason"));
        return submissions.valid(form, said);
    }

    @GET
    @Path("/publications/{id}/correction")
    public TemplateInstance correcting(UUID id) {
        return corrections.open(subject(id));
    }

    @POST
    @Path("/publications/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(subject(id), sent, (seen, form) -> correct(id, seen, form));
    }

    private String correct(UUID id, String seen, Form form) {
        publications.correct(id, seen, present -> said(form, kept(form, present.captures())));
        return "/publications/" + id;
    }

    /** The form has no field for them: what speaks against their dates is the date of the work, which was corrected. */
    private static List<Capture> kept(Form form, List<Capture> captures) {
        for (int i = 0; i < captures.size(); i++) {
            form.place("captures[" + i + "].capturedAt", "publishedOn");
        }
        return captures;
    }

    private CorrectionForms.Subject<PublicationView> subject(UUID id) {
        return new CorrectionForms.Subject<>(
                id, moment -> publications.get(id, moment), PublicationForms::fill, Templates::correcting);
    }

    private static void fill(PublicationView publication, Form form) {
        form.with("title", publication.title())
                .with("publisher", publication.publisherName(), publication.publisherId())
                .with("publishedOn", publication.publishedOn())
                .with("url", publication.url())
                .with("language", publication.language());
        Lineages.fill(form, publication.derivesFrom());
    }

    @GET
    @Path("/publications/{id}/derivations/new")
    public TemplateInstance deriving(UUID id) {
        return deriving(id, submissions.empty("derivation"));
    }

    @POST
    @Path("/publications/{id}/derivations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response derive(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take("derivation", sent, form -> derive(id, form), again -> deriving(id, again));
    }

    private String derive(UUID id, Form form) {
        publications.derive(id, () -> lineages.step(form, ""));
        return "/publications/" + id + "#lineage";
    }

    private TemplateInstance deriving(UUID id, Form form) {
        PublicationView publication = publications.get(id, ledger.present());
        return Templates.deriving(publication, form);
    }

    @GET
    @Path("/publications/{id}/captures/new")
    public TemplateInstance capturing(UUID id) {
        return capturing(id, submissions.empty("capture").with(ZONE, viewer.zone()));
    }

    @POST
    @Path("/publications/{id}/captures")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response capture(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take("capture", sent, form -> capture(id, form), again -> capturing(id, again));
    }

    private String capture(UUID id, Form form) {
        Capture said = new Capture(
                form.text("archiveUrl"),
                form.text("sha256"),
                form.instant("capturedAt", viewer.zone(form.value(ZONE))));
        publications.capture(id, submissions.valid(form, said));
        return "/publications/" + id + "#captures";
    }

    private TemplateInstance capturing(UUID id, Form form) {
        PublicationView publication = publications.get(id, ledger.present());
        return Templates.capturing(publication, form);
    }
}
