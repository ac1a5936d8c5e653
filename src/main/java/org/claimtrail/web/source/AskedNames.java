package org.claimtrail.web.source;

import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.publication.Publications;
import org.claimtrail.publication.PublishedWorks;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.LikelyNames;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.PublicationNames;
import org.claimtrail.web.form.Submissions;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks about a name while it is filled in: what it is, where nobody has it yet, and which one where several have; and what
 * is known of it, which fills in other fields. All of it was asked only once the form was sent, and then again.
 */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class AskedNames {
    @Inject
    Names names;

    @Inject
    LikelyNames likely;

    @Inject
    PublicationNames publicationNames;

    @Inject
    Submissions submissions;

    @Inject
    Publications publications;

    @Inject
    PublishedWorks published;

    @Inject
    Ledger ledger;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance source(Form form, String name, @Nullable PublicationView known);

        static native TemplateInstance publication(Form form, String name, @Nullable PublicationView known);
    }

    /**
     * @param form the id of the form
     * @param field its field
     * @param name what stands in it; of a source that published something, its latest work says in which language it writes
     */
    @GET
    @Path("/sources/asked")
    public TemplateInstance source(
            @QueryParam("form") String form, @QueryParam("field") String field, @QueryParam("name") String name) {
        Form asked = submissions.empty(form).with(field, name);
        // Nothing is recorded: of what is new this form doesn't say what it is.
        UUID found = names.source(asked, field);
        likely.offer(asked);
        return Templates.source(asked, field, found == null ? null : latestBy(found));
    }

    private @Nullable PublicationView latestBy(UUID publisher) {
        List<PublicationView> latest = published
                .by(publisher, new Window(ledger.present(), null, 1, ""))
                .items();
        return latest.isEmpty() ? null : latest.get(0);
    }

    @GET
    @Path("/publications/asked")
    public TemplateInstance publication(
            @QueryParam("form") String form, @QueryParam("field") String field, @QueryParam("name") String name) {
        Form asked = submissions.empty(form).with(field, name);
        UUID found = publicationNames.in(asked, field);
        likely.offer(asked);
        return Templates.publication(asked, field, found == null ? null : publications.get(found, ledger.present()));
    }
}
