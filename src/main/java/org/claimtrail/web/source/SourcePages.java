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
import java.util.Set;
import java.util.UUID;
import org.claimtrail.assessment.TrackRecords;
import org.claimtrail.claim.ClaimFilter;
import org.claimtrail.claim.ClaimLists;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.EvidenceLists;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.history.list.Window;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.publication.PublishedWorks;
import org.claimtrail.source.SourceKind;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.Sources;
import org.claimtrail.source.pair.SourcePairs;
import org.claimtrail.web.kit.AsOf;
import org.claimtrail.web.kit.Looked;
import org.claimtrail.web.kit.Viewer;
import org.claimtrail.web.lineage.Lineages;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of sources, and the page of one. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
class SourcePages {
    private static final int MOST_NAMES = 10;

    @Inject
    Sources sources;

    @Inject
    PublishedWorks published;

    @Inject
    Claims claims;

    @Inject
    ClaimLists claimLists;

    @Inject
    EvidenceLists evidenceLists;

    @Inject
    Judgements judgements;

    @Inject
    Lineages lineages;

    @Inject
    TrackRecords trackRecords;

    @Inject
    SourcePairs pairs;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        /** @param fault why the words can't be looked for; null where they can */
        static native TemplateInstance list(
                Page<SourceView> page, String q, SourceKind kind, String next, @Nullable Words fault);

        static native TemplateInstance names(List<SourceView> sources);

        static native TemplateInstance source(SourcePage page);

        static native TemplateInstance publications(SourceView source, SourcePage.Works works);
    }

    @GET
    @Path("/sources")
    public RestResponse<TemplateInstance> list(
            @QueryParam("q") String q,
            @QueryParam("kind") SourceKind kind,
            @BeanParam When when,
            @BeanParam Paging paging) {
        String named = q == null || Folded.isBlank(q) ? null : Folded.strip(q);
        Looked<Page<SourceView>> found =
                Looked.in(() -> sources.list(named, kind, ledger.window(when, paging, "sources", named, kind)), "q");
        Page<SourceView> page = found.found();
        String next = page.next() == null ? null : viewer.here("after", page.next());
        return found.shown(Templates.list(page, named, kind, next, found.fault("q")));
    }

    @GET
    @Path("/sources/names")
    public TemplateInstance names(@QueryParam("q") String q) {
        Window window = new Window(ledger.present(), null, MOST_NAMES, "");
        return Templates.names(sources.begun(q, window));
    }

    @GET
    @Path("/sources/{id}")
    public TemplateInstance source(UUID id, @BeanParam When when) {
        Moment moment = ledger.moment(when);
        When then = When.at(moment);
        List<SourceView> versions = latestFirst(sources.versions(id, moment));
        SourceView source = versions.get(0);
        return Templates.source(new SourcePage(
                source,
                versions,
                judged(id, moment),
                claimLists.list(new ClaimFilter().by(id, null), ledger.window(then, new Paging(), "claims of", id)),
                evidence(id, then, new Paging()),
                publications(id, then, new Paging()),
                lineages.around(id, moment),
                passages(id, then),
                trackRecords.of(source, moment),
                pairs.about(source, moment),
                AsOf.of(when, moment, viewer)));
    }

    private static List<SourceView> latestFirst(List<SourceView> versions) {
        return versions.stream()
                .sorted(Comparator.comparing(SourceView::recordedAt).reversed())
                .toList();
    }

    private List<JudgementView> judged(UUID id, Moment moment) {
        return judgements.on(Set.of(id), moment).stream()
                .sorted(Comparator.comparing(JudgementView::changedAt).reversed())
                .toList();
    }

    /** What a source vouches for, with the claims: as many as a page holds. */
    @GET
    @Path("/sources/{id}/evidence")
    public TemplateInstance evidence(UUID id, @BeanParam Paging paging) {
        EvidenceList items = evidence(id, When.knownAt(null), paging);
        return EvidenceList.Templates.evidence(
                items, sources.get(id, ledger.present()).name());
    }

    private EvidenceList evidence(UUID id, When when, Paging paging) {
        Window window = ledger.window(when, paging, "vouched by", id);
        Page<EvidenceView> page = evidenceLists.vouchedBy(id, window);
        return EvidenceList.of(true, page, claims, window.moment(), "/sources/" + id);
    }

    /** The newest, as many as a page holds. */
    private EvidenceList passages(UUID id, When when) {
        Window window = ledger.window(when, new Paging(), "passages from", id);
        return EvidenceList.of(true, evidenceLists.from(id, window), claims, window.moment(), "/sources/" + id);
    }

    @GET
    @Path("/sources/{id}/publications")
    public TemplateInstance publications(UUID id, @BeanParam Paging paging) {
        SourcePage.Works works = publications(id, When.knownAt(null), paging);
        return Templates.publications(sources.get(id, ledger.present()), works);
    }

    private SourcePage.Works publications(UUID id, When when, Paging paging) {
        Page<PublicationView> page = published.by(id, ledger.window(when, paging, "publications by", id));
        String more = page.next() == null ? null : "/sources/" + id + "/publications?after=" + page.next();
        return new SourcePage.Works(page, more);
    }
}
