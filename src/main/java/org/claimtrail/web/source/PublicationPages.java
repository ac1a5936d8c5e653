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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Moment;
import org.claimtrail.ledger.When;
import org.claimtrail.ledger.Window;
import org.claimtrail.platform.Folded;
import org.claimtrail.platform.Page;
import org.claimtrail.platform.Paging;
import org.claimtrail.source.Capture;
import org.claimtrail.source.NewPublication;
import org.claimtrail.source.PublicationView;
import org.claimtrail.source.Publications;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.AsOf;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.kit.Refusal;
import org.claimtrail.web.kit.Viewer;
import org.claimtrail.web.lineage.Lineages;

/** The list of publications, the page of one, and the forms for a new one, for correcting one, for what it derives from and for how it is preserved. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
class PublicationPages {
    private static final int MOST_NAMES = 10;

    @Inject
    Publications publications;

    @Inject
    Claims claims;

    @Inject
    Evidence evidence;

    @Inject
    Lineages lineages;

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
        static native TemplateInstance list(Page<PublicationView> page, String q, String next);

        static native TemplateInstance list$rows(Page<PublicationView> page, String next);

        static native TemplateInstance names(List<PublicationView> publications, boolean byAddress);

        static native TemplateInstance publication(PublicationPage page);

        static native TemplateInstance adding(Form form);

        static native TemplateInstance correcting(PublicationView publication, Form form);

        static native TemplateInstance correcting$form(PublicationView publication, Form form);

        static native TemplateInstance deriving(PublicationView publication, Form form);

        static native TemplateInstance deriving$form(PublicationView publication, Form form);

        static native TemplateInstance capturing(PublicationView publication, Form form);

        static native TemplateInstance capturing$form(PublicationView publication, Form form);
    }

    @GET
    @Path("/publications")
    public TemplateInstance list(@QueryParam("q") String q, @BeanParam When when, @BeanParam Paging paging) {
        String sought = q == null || Folded.isBlank(q) ? null : Folded.strip(q);
        Page<PublicationView> page = find(sought, ledger.window(when, paging, "publications", sought));
        String next = page.next() == null ? null : viewer.here("after", page.next());
        return viewer.wantsFragment() && paging.after() != null
                ? Templates.list$rows(page, next)
                : Templates.list(page, sought, next);
    }

    /** By title, or by address where that is what was typed. */
    private Page<PublicationView> find(String sought, Window window) {
        boolean byAddress = isAddress(sought);
        return publications.list(byAddress ? sought : null, byAddress ? null : sought, window);
    }

    private static boolean isAddress(String sought) {
        return sought != null && sought.matches("(?i)https?://.*");
    }

    @GET
    @Path("/publications/names")
    public TemplateInstance names(@QueryParam("q") String q) {
        Window window = new Window(ledger.present(), null, MOST_NAMES, "");
        return Templates.names(find(q, window).items(), isAddress(q));
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
                evidence(id, When.knownAt(moment.knownAt()), new Paging()),
                lineages.around(id, moment),
                AsOf.of(when, moment, viewer)));
    }

    /** Where it is evidence, with the claims: as many as a page holds. */
    @GET
    @Path("/publications/{id}/evidence")
    public TemplateInstance evidence(UUID id, @BeanParam Paging paging) {
        EvidenceList items = evidence(id, When.knownAt(null), paging);
        return viewer.wantsFragment()
                ? EvidenceList.Templates.evidence$rows(items)
                : EvidenceList.Templates.evidence(
                        items, publications.get(id, ledger.present()).title());
    }

    private EvidenceList evidence(UUID id, When when, Paging paging) {
        Window window = ledger.window(when, paging, "evidence in", id);
        return EvidenceList.of(false, evidence.in(id, window), claims, window.moment(), "/publications/" + id);
    }

    @GET
    @Path("/publications/new")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public TemplateInstance adding(@QueryParam("publisher") String publisher) {
        return Templates.adding(Form.empty("publication", viewer.locale()).with("publisher", publisher));
    }

    @POST
    @Path("/publications")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public Response add(MultivaluedMap<String, String> sent) {
        Form form = Form.of("publication", sent, viewer.locale());
        return submissions.take(form, () -> "/publications/" + add(form), Templates::adding);
    }

    private UUID add(Form form) {
        return publications.add(said(form, List.of())).id();
    }

    private NewPublication said(Form form, List<Capture> captures) {
        NewPublication said = new NewPublication(
                picks.source(form, "publisher"),
                form.text("title"),
                form.text("url"),
                form.text("language"),
                form.date("publishedOn"),
                picks.lineage(form),
                captures,
                form.text("reason"));
        return submissions.valid(form, said);
    }

    @GET
    @Path("/publications/{id}/correction")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public TemplateInstance correcting(UUID id) {
        return corrections.open(subject(id), this::correcting);
    }

    @POST
    @Path("/publications/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(
                subject(id),
                sent,
                (seen, form) -> correct(id, seen, form),
                again -> correcting(publications.get(id, ledger.present()), again));
    }

    private String correct(UUID id, String seen, Form form) {
        publications.lock(id);
        List<Capture> captures = publications.get(id, ledger.present()).captures();
        publications.correct(id, seen, said(form, captures));
        return "/publications/" + id;
    }

    private TemplateInstance correcting(PublicationView publication, Form form) {
        return viewer.wantsFragment()
                ? Templates.correcting$form(publication, form)
                : Templates.correcting(publication, form);
    }

    private CorrectionForms.Subject<PublicationView> subject(UUID id) {
        return new CorrectionForms.Subject<>(id, moment -> publications.get(id, moment), PublicationPages::fill);
    }

    private static void fill(PublicationView publication, Form form) {
        form.with("title", publication.title())
                .with("publisher", publication.publisherName(), publication.publisherId())
                .with("publishedOn", publication.publishedOn())
                .with("url", publication.url())
                .with("language", publication.language());
        Names.fillLineage(form, publication.derivesFrom());
    }

    @GET
    @Path("/publications/{id}/derivations/new")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public TemplateInstance deriving(UUID id) {
        return deriving(id, Form.empty("derivation", viewer.locale()));
    }

    @POST
    @Path("/publications/{id}/derivations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public Response derive(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of("derivation", sent, viewer.locale());
        return submissions.take(form, () -> derive(id, form), again -> deriving(id, again));
    }

    private String derive(UUID id, Form form) {
        // Before a new source takes the ledger's head: whoever holds the publication may be waiting for that.
        publications.lock(id);
        publications.derive(id, picks.step(form, ""));
        return "/publications/" + id + "#lineage";
    }

    private TemplateInstance deriving(UUID id, Form form) {
        PublicationView publication = publications.get(id, ledger.present());
        return viewer.wantsFragment()
                ? Templates.deriving$form(publication, form)
                : Templates.deriving(publication, form);
    }

    @GET
    @Path("/publications/{id}/captures/new")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public TemplateInstance capturing(UUID id) {
        return capturing(id, Form.empty("capture", viewer.locale()));
    }

    @POST
    @Path("/publications/{id}/captures")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public Response capture(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of("capture", sent, viewer.locale());
        return submissions.take(form, () -> capture(id, form), again -> capturing(id, again));
    }

    private String capture(UUID id, Form form) {
        Capture said = new Capture(form.text("archiveUrl"), form.text("sha256"), instant(form, "capturedAt"));
        publications.capture(id, submissions.valid(form, said));
        return "/publications/" + id + "#captures";
    }

    /** As a browser sends a time, which is the newsroom's. */
    private static Instant instant(Form form, String field) {
        try {
            return form.has(field)
                    ? LocalDateTime.parse(form.value(field)).atZone(Dates.HERE).toInstant()
                    : null;
        } catch (DateTimeParseException e) {
            form.blame(field, Refusal.NO_TIME);
            return null;
        }
    }

    private TemplateInstance capturing(UUID id, Form form) {
        PublicationView publication = publications.get(id, ledger.present());
        return viewer.wantsFragment()
                ? Templates.capturing$form(publication, form)
                : Templates.capturing(publication, form);
    }
}
