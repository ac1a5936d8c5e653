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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.assessment.TrackRecords;
import org.claimtrail.claim.ClaimFilter;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Moment;
import org.claimtrail.ledger.When;
import org.claimtrail.ledger.Window;
import org.claimtrail.platform.Folded;
import org.claimtrail.platform.Page;
import org.claimtrail.platform.Paging;
import org.claimtrail.source.NewSource;
import org.claimtrail.source.NewSourcePair;
import org.claimtrail.source.PublicationView;
import org.claimtrail.source.Publications;
import org.claimtrail.source.SourceKind;
import org.claimtrail.source.SourcePairs;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.Sources;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.AsOf;
import org.claimtrail.web.kit.Viewer;
import org.claimtrail.web.lineage.Lineages;

/** The list of sources, the page of one, and the forms for a new one and for correcting one. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
class SourcePages {
    private static final int MOST_NAMES = 10;
    /** One on each line, or one after another: an address begins so, and can hold a comma. */
    private static final String BETWEEN_ADDRESSES = "\\R|[,;]?\\s+(?=(?i:https?://))";

    @Inject
    Sources sources;

    @Inject
    Publications publications;

    @Inject
    Claims claims;

    @Inject
    Evidence evidence;

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

    @Inject
    Names picks;

    @Inject
    Submissions submissions;

    @Inject
    CorrectionForms corrections;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page<SourceView> page, String q, SourceKind kind, String next);

        static native TemplateInstance list$rows(Page<SourceView> page, String next);

        static native TemplateInstance names(List<SourceView> sources);

        static native TemplateInstance source(SourcePage page);

        static native TemplateInstance publications(SourceView source, SourcePage.Works works);

        static native TemplateInstance publications$rows(SourcePage.Works works);

        static native TemplateInstance adding(Form form);

        static native TemplateInstance correcting(SourceView source, Form form);

        static native TemplateInstance correcting$form(SourceView source, Form form);

        static native TemplateInstance pairing(SourceView source, Form form);

        static native TemplateInstance pairing$form(SourceView source, Form form);
    }

    @GET
    @Path("/sources")
    public TemplateInstance list(
            @QueryParam("q") String q,
            @QueryParam("kind") SourceKind kind,
            @BeanParam When when,
            @BeanParam Paging paging) {
        String named = q == null || Folded.isBlank(q) ? null : Folded.strip(q);
        Page<SourceView> page = sources.list(named, kind, ledger.window(when, paging, "sources", named, kind));
        String next = page.next() == null ? null : viewer.here("after", page.next());
        return viewer.wantsFragment() && paging.after() != null
                ? Templates.list$rows(page, next)
                : Templates.list(page, named, kind, next);
    }

    @GET
    @Path("/sources/names")
    public TemplateInstance names(@QueryParam("q") String q) {
        Window window = new Window(ledger.present(), null, MOST_NAMES, "");
        return Templates.names(sources.list(q, null, window).items());
    }

    @GET
    @Path("/sources/{id}")
    public TemplateInstance source(UUID id, @BeanParam When when) {
        Moment moment = ledger.moment(when);
        When then = When.knownAt(moment.knownAt());
        List<SourceView> versions = latestFirst(sources.versions(id, moment));
        SourceView source = versions.get(0);
        return Templates.source(new SourcePage(
                source,
                versions,
                judged(id, moment),
                claims.list(new ClaimFilter().by(id, null), ledger.window(then, new Paging(), "claims of", id)),
                evidence(id, then, new Paging()),
                publications(id, then, new Paging()),
                lineages.around(id, moment),
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
        return viewer.wantsFragment()
                ? EvidenceList.Templates.evidence$rows(items)
                : EvidenceList.Templates.evidence(
                        items, sources.get(id, ledger.present()).name());
    }

    private EvidenceList evidence(UUID id, When when, Paging paging) {
        Window window = ledger.window(when, paging, "vouched by", id);
        Page<EvidenceView> page = evidence.vouchedBy(id, window);
        return EvidenceList.of(true, page, claims, window.moment(), "/sources/" + id);
    }

    @GET
    @Path("/sources/{id}/publications")
    public TemplateInstance publications(UUID id, @BeanParam Paging paging) {
        SourcePage.Works works = publications(id, When.knownAt(null), paging);
        return viewer.wantsFragment()
                ? Templates.publications$rows(works)
                : Templates.publications(sources.get(id, ledger.present()), works);
    }

    private SourcePage.Works publications(UUID id, When when, Paging paging) {
        Page<PublicationView> page = publications.by(id, ledger.window(when, paging, "publications by", id));
        String more = page.next() == null ? null : "/sources/" + id + "/publications?after=" + page.next();
        return new SourcePage.Works(page, more);
    }

    @GET
    @Path("/sources/{id}/pairs/new")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public TemplateInstance pairing(UUID id) {
        return pairing(id, Form.empty("pair", viewer.locale()));
    }

    /** Asks whether two sources are one, and leads on to what the answer may be. */
    @POST
    @Path("/sources/{id}/pairs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public Response pair(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of("pair", sent, viewer.locale());
        return submissions.take(
                form, () -> "/source-pairs/" + pair(id, form) + "/judgements/new", again -> pairing(id, again));
    }

    private UUID pair(UUID id, Form form) {
        NewSourcePair said = new NewSourcePair(picks.sourceBeside(id, form, "other"));
        return pairs.ask(id, submissions.valid(form, said)).id();
    }

    private TemplateInstance pairing(UUID id, Form form) {
        SourceView source = sources.get(id, ledger.present());
        return viewer.wantsFragment() ? Templates.pairing$form(source, form) : Templates.pairing(source, form);
    }

    @GET
    @Path("/sources/new")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public TemplateInstance adding() {
        return Templates.adding(Form.empty("source", viewer.locale()));
    }

    @POST
    @Path("/sources")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public Response add(MultivaluedMap<String, String> sent) {
        Form form = Form.of("source", sent, viewer.locale());
        return submissions.take(form, () -> "/sources/" + add(form), Templates::adding);
    }

    private UUID add(Form form) {
        return sources.add(said(form)).id();
    }

    private NewSource said(Form form) {
        NewSource said = new NewSource(
                form.text("name"),
                form.choice("kind", SourceKind.class),
                form.has("country") ? Folded.strip(form.value("country")).toUpperCase(Locale.ROOT) : null,
                form.text("homepage"),
                Stream.of(form.value("sameAs").split(BETWEEN_ADDRESSES))
                        .filter(address -> !Folded.isBlank(address))
                        .toList(),
                picks.source(form, "partOf"),
                form.text("reason"));
        return submissions.valid(form, said);
    }

    @GET
    @Path("/sources/{id}/correction")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public TemplateInstance correcting(UUID id) {
        return corrections.open(subject(id), this::correcting);
    }

    @POST
    @Path("/sources/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(
                subject(id),
                sent,
                (seen, form) -> correct(id, seen, form),
                again -> correcting(sources.get(id, ledger.present()), again));
    }

    private String correct(UUID id, String seen, Form form) {
        // Before a new source takes the ledger's head: whoever holds this one may be waiting for that.
        sources.lock(id);
        sources.correct(id, seen, said(form));
        return "/sources/" + id;
    }

    private TemplateInstance correcting(SourceView source, Form form) {
        return viewer.wantsFragment() ? Templates.correcting$form(source, form) : Templates.correcting(source, form);
    }

    private CorrectionForms.Subject<SourceView> subject(UUID id) {
        return new CorrectionForms.Subject<>(id, moment -> sources.get(id, moment), SourcePages::fill);
    }

    private static void fill(SourceView source, Form form) {
        form.with("name", source.name())
                .with("kind", source.kind())
                .with("country", source.country())
                .with("homepage", source.homepage())
                .with("sameAs", String.join("\n", source.sameAs()))
                .with("partOf", source.partOfName(), source.partOf());
    }
}
