package org.claimtrail.web.account;

import static org.claimtrail.security.Role.ADMIN;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimtrail.account.People;
import org.claimtrail.account.PersonView;

/** Who may do what here. */
@Path("/people")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(ADMIN)
class PeoplePage {
    @Inject
    People people;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance people(List<PersonView> people);
    }

    @GET
    public TemplateInstance people() {
        return Templates.people(people.all());
    }
}
