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
import java.util.stream.Stream;
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
import org.claimtrail.thing.ThingKind;
import org.claimtrail.thing.ThingView;
import org.claimtrail.thing.Things;
import org.claimtrail.web.kit.AsOf;
import org.claimtrail.web.kit.Looked;
import org.claimtrail.web.kit.Viewer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of things that evidence is about, and the page of one. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
class ThingPages {
    private static final int MOST_NAMES = 10;

    @Inject
    Things things;

    @Inject
    EvidenceLists evidenceLists;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        /** @param fault why the words can't be looked for; null where they can */
        static native TemplateInstance list(
                Page<ThingView> page, String q, ThingKind kind, String next, @Nullable Words fault);

        static native TemplateInstance names(List<ThingView> things);

        static native TemplateInstance thing(ThingPage page);
    }

    @GET
    @Path("/things")
    public RestResponse<TemplateInstance> list(
            @QueryParam("q") String q,
            @QueryParam("kind") ThingKind kind,
            @BeanParam When when,
            @BeanParam Paging paging) {
        String sought = q == null || Folded.isBlank(q) ? null : Folded.strip(q);
        Looked<Page<ThingView>> found =
                Looked.in(() -> things.list(sought, kind, ledger.window(when, paging, "things", sought, kind)), "q");
        Page<ThingView> page = found.found();
        String next = page.next() == null ? null : viewer.here("after", page.next());
        return found.shown(Templates.list(page, sought, kind, next, found.fault("q")));
    }

    @GET
    @Path("/things/names")
    public TemplateInstance names(@QueryParam("q") String q) {
        Window window = new Window(ledger.present(), null, MOST_NAMES, "");
        return Templates.names(things.begun(q, window));
    }

    @GET
    @Path("/things/{id}")
    public TemplateInstance thing(UUID id, @BeanParam When when) {
        Moment moment = ledger.moment(when);
        List<ThingView> latestFirst = things.versions(id, moment).stream()
                .sorted(Comparator.comparing(ThingView::version).reversed())
                .toList();
        List<ThingView> alike = things.alike(id, moment);
        return Templates.thing(new ThingPage(
                latestFirst.get(0),
                latestFirst,
                alike,
                evidence(id, alike, When.at(moment), new Paging()),
                AsOf.of(when, moment, viewer)));
    }

    /** What is about it, with the claims: as many as a page holds. */
    @GET
    @Path("/things/{id}/evidence")
    public TemplateInstance evidence(UUID id, @BeanParam Paging paging) {
        Moment present = ledger.present();
        EvidenceList items = evidence(id, things.alike(id, present), When.knownAt(null), paging);
        return EvidenceList.Templates.evidence(items, things.get(id, present).name());
    }

    private EvidenceList evidence(UUID id, List<ThingView> alike, When when, Paging paging) {
        Window window = ledger.window(when, paging, "evidence about", id);
        List<UUID> ids =
                Stream.concat(Stream.of(id), alike.stream().map(ThingView::id)).toList();
        return EvidenceList.of(true, evidenceLists.about(ids, window), claims, window.moment(), "/things/" + id);
    }
}
