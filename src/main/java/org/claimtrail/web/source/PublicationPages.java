package org.claimtrail.web.source;

import static org.claimtrail.security.Role.ADMIN;
import static org.claimtrail.security.Role.API_READER;
import static org.claimtrail.security.Role.API_WRITER;
import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.EvidenceLists;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.publication.PublicationGap;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.publication.Publications;
import org.claimtrail.publication.Retractions;
import org.claimtrail.web.kit.AsOf;
import org.claimtrail.web.kit.Looked;
import org.claimtrail.web.kit.Viewer;
import org.claimtrail.web.lineage.Lineages;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of publications, and the page of one. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
class PublicationPages {
    private static final int MOST_NAMES = 10;

    @Inject
    Publications publications;

    @Inject
    Retractions retractions;

    @Inject
    Claims claims;

    @Inject
    EvidenceLists evidenceLists;

    @Inject
    Lineages lineages;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        /** @param fault why the words can't be looked for; null where they can */
        static native TemplateInstance list(
                Page<PublicationView> page, String q, @Nullable PublicationGap gap, String next, @Nullable Words fault);

        static native TemplateInstance names(List<PublicationView> publications, boolean byAddress);

        static native TemplateInstance publication(PublicationPage page);
    }

    @GET
    @Path("/publications")
    public RestResponse<TemplateInstance> list(
            @QueryParam("q") String q,
            @QueryParam("gap") PublicationGap gap,
            @BeanParam When when,
            @BeanParam Paging paging) {
        String sought = q == null || Folded.isBlank(q) ? null : Folded.strip(q);
        Looked<Page<PublicationView>> found =
                Looked.in(() -> find(sought, gap, ledger.window(when, paging, "publications", sought, gap)), "q");
        Page<PublicationView> page = found.found();
        String next = page.next() == null ? null : viewer.here("after", page.next());
        return found.shown(Templates.list(page, sought, gap, next, found.fault("q")));
    }

    /** By title, or by address where that is what was typed. */
    private Page<PublicationView> find(String sought, @Nullable PublicationGap gap, Window window) {
        boolean byAddress = isAddress(sought);
        return publications.list(byAddress ? sought : null, byAddress ? null : sought, gap, window);
    }

    private static boolean isAddress(String sought) {
        return sought != null && sought.matches("(?i)https?://.*");
    }

    @GET
    @Path("/publications/names")
    public TemplateInstance names(@QueryParam("q") String q) {
        Window window = new Window(ledger.present(), null, MOST_NAMES, "");
        boolean byAddress = isAddress(q);
        return Templates.names(
                byAddress ? publications.list(q, null, null, window).items() : publications.begun(q, window),
                byAddress);
    }

    @GET
    @Path("/publications/{id}")
    public TemplateInstance publication(UUID id, @BeanParam When when) {
        Moment moment = ledger.moment(when);
        List<PublicationView> versions = publications.versions(id, moment);
        List<PublicationView> latestFirst = versions.stream()
                .sorted(Comparator.comparing(PublicationView::version).reversed())
                .toList();
        return Templates.publication(new PublicationPage(
                versions.get(versions.size() - 1),
                latestFirst,
                retractions.withdrawn(id, moment),
                evidence(id, When.at(moment), new Paging()),
                lineages.around(id, moment),
                AsOf.of(when, moment, viewer)));
    }

    /** Where it is evidence, with the claims: as many as a page holds. */
    @GET
    @Path("/publications/{id}/evidence")
    public TemplateInstance evidence(UUID id, @BeanParam Paging paging) {
        EvidenceList items = evidence(id, When.knownAt(null), paging);
        return EvidenceList.Templates.evidence(
                items, publications.get(id, ledger.present()).title());
    }

    private EvidenceList evidence(UUID id, When when, Paging paging) {
        Window window = ledger.window(when, paging, "evidence in", id);
        return EvidenceList.of(false, evidenceLists.in(id, window), claims, window.moment(), "/publications/" + id);
    }
}
