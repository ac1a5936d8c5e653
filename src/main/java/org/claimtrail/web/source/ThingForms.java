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
import org.claimtrail.thing.NewThing;
import org.claimtrail.thing.ThingKind;
import org.claimtrail.thing.ThingView;
import org.claimtrail.thing.Things;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.form.ThingNames;

/** The forms for a thing that evidence is about, and for correcting one. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class ThingForms {
    @Inject
    Things things;

    @Inject
    ThingNames thingNames;

    @Inject
    Submissions submissions;

    @Inject
    CorrectionForms corrections;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance adding(Form form);

        static native TemplateInstance correcting(ThingView thing, Form form);
    }

    @GET
    @Path("/things/new")
    public TemplateInstance adding() {
        return Templates.adding(submissions.empty("thing"));
    }

    @POST
    @Path("/things")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        return submissions.take("thing", sent, form -> "/things/" + add(form), Templates::adding);
    }

    private UUID add(Form form) {
        return things.add(said(null, form)).id();
    }

    /** @param id of the thing that is corrected; null of a new one */
    private NewThing said(UUID id, Form form) {
        NewThing said = new NewThing(
                form.text("name"),
                form.choice("kind", ThingKind.class),
                form.text("description"),
                form.text("url"),
                form.date("occurredOn"),
                thingNames.beside(id, form, "sameAs"),
                form.text("reason"));
        return submissions.valid(form, said);
    }

    @GET
    @Path("/things/{id}/correction")
    public TemplateInstance correcting(UUID id) {
        return corrections.open(subject(id));
    }

    @POST
    @Path("/things/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(subject(id), sent, (seen, form) -> correct(id, seen, form));
    }

    private String correct(UUID id, String seen, Form form) {
        things.correct(id, seen, present -> said(id, form));
        return "/things/" + id;
    }

    private CorrectionForms.Subject<ThingView> subject(UUID id) {
        return new CorrectionForms.Subject<>(
                id, moment -> things.get(id, moment), ThingForms::fill, Templates::correcting);
    }

    private static void fill(ThingView thing, Form form) {
        form.with("name", thing.name())
                .with("kind", thing.kind())
                .with("description", thing.description())
                .with("url", thing.url())
                .with("occurredOn", thing.occurredOn())
                .with("sameAs", thing.sameAsName(), thing.sameAsId());
    }
}
