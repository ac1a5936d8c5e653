package org.claimtrail.web.claim;

import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import java.util.UUID;
import org.claimtrail.assessment.ReconsiderationView;
import org.claimtrail.assessment.Reconsiderations;
import org.claimtrail.claim.ClaimFilter;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.NewClaim;
import org.claimtrail.claim.Releases;
import org.claimtrail.claim.Translation;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.dossier.Dossiers;
import org.claimtrail.dossier.ReleasedDossier;
import org.claimtrail.dossier.ReleasedDossiers;
import org.claimtrail.dossier.Timeline;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Moment;
import org.claimtrail.ledger.When;
import org.claimtrail.ledger.Window;
import org.claimtrail.platform.Page;
import org.claimtrail.platform.Paging;
import org.claimtrail.web.assessment.AssessmentPanel;
import org.claimtrail.web.assessment.AssessmentPanels;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Viewer;

/** The list of claims, the page of one, and the forms for a new one and for correcting one. Who is not signed in sees what is published. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
class ClaimPages {
    @Inject
    Claims claims;

    @Inject
    Releases releases;

    @Inject
    Dossiers dossiers;

    @Inject
    ReleasedDossiers released;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    AssessmentPanels backings;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    @Inject
    Names names;

    @Inject
    Submissions submissions;

    @Inject
    CorrectionForms corrections;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Page<ClaimView> page, ClaimSearch search, String next);

        /** @param again what calls for another look; for the newsroom */
        static native TemplateInstance claim(ClaimPage page, List<ReconsiderationView> again);

        static native TemplateInstance adding(Form form);

        static native TemplateInstance correcting(ClaimView claim, Form form);

        static native TemplateInstance names(List<ClaimView> claims);
    }

    @GET
    @Path("/claims")
    @PermitAll
    public TemplateInstance list(
            @BeanParam ClaimSearch search, @BeanParam ClaimFilter filter, @BeanParam Paging paging) {
        search.find(filter, names);
        When when = When.knownAt(search.knownAt());
        Page<ClaimView> page = search.findsNothing()
                ? new Page<>(List.of(), null)
                : viewer.readsInternal()
                        ? claims.list(filter, ledger.window(when, paging, filter))
                        : releases.list(filter, when, paging);
        String next = page.next() == null ? null : viewer.here("after", page.next());
        return Templates.list(page, search, next);
    }

    /** As it is known now, or as it was at an instant: then what came later is shown as later. The public reads releases. */
    @GET
    @Path("/claims/{id}")
    @PermitAll
    public TemplateInstance claim(UUID id, @BeanParam When when) {
        return viewer.readsInternal() ? known(id, when) : released(id, when);
    }

    private TemplateInstance known(UUID id, When when) {
        Moment present = ledger.present();
        Dossier now = dossiers.get(id, present);
        Timeline timeline = dossiers.timeline(now, present);
        if (when.knownAt() == null || !when.knownAt().isBefore(present.knownAt())) {
            AssessmentPanel backing = backings.of(now, present);
            return Templates.claim(
                    new ClaimPage(now, now, timeline, backing, null, releases.lags(id), viewer),
                    reconsiderations.open(id, present));
        }
        Moment then = ledger.moment(when);
        Dossier shown = dossiers.get(id, then);
        return Templates.claim(
                new ClaimPage(shown, now, timeline, backings.ofPast(shown, then), present.knownAt(), false, viewer),
                reconsiderations.open(id, then));
    }

    private TemplateInstance released(UUID id, When when) {
        ReleasedDossier now = released.get(id, When.knownAt(null));
        ReleasedDossier then = when.knownAt() == null ? now : released.get(id, when);
        Moment moment = then.released().moment();
        Instant until = then.released().until();
        AssessmentPanel backing =
                until == null ? backings.of(then.known(), moment) : backings.ofPast(then.known(), moment);
        return Templates.claim(
                new ClaimPage(then.shown(), now.shown(), released.timeline(now), backing, until, false, viewer),
                List.of());
    }

    @GET
    @Path("/claims/new")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public TemplateInstance adding() {
        return Templates.adding(Form.empty("claim", viewer.locale())
                .with("language", viewer.locale().toLanguageTag()));
    }

    @GET
    @Path("/claims/names")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public TemplateInstance names(@QueryParam("q") String q) {
        ClaimFilter filter = new ClaimFilter().containing(q);
        Window window = new Window(ledger.present(), null, 10, "");
        return Templates.names(claims.list(filter, window).items());
    }

    @POST
    @Path("/claims")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public Response add(MultivaluedMap<String, String> sent) {
        Form form = Form.of("claim", sent, viewer.locale());
        return submissions.take(form, () -> "/claims/" + add(form), Templates::adding);
    }

    private UUID add(Form form) {
        return claims.add(said(form, form.texts("topics"))).id();
    }

    @GET
    @Path("/claims/{id}/correction")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public TemplateInstance correcting(UUID id) {
        return corrections.open(subject(id), this::correcting);
    }

    @POST
    @Path("/claims/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(
                subject(id),
                sent,
                (seen, form) -> correct(id, seen, form),
                again -> correcting(claims.get(id, ledger.present()), again));
    }

    private String correct(UUID id, String seen, Form form) {
        // Before a new source takes the ledger's head: whoever holds the claim may be waiting for that.
        claims.lock(id);
        List<String> topics = claims.get(id, ledger.present()).topics();
        // Left alone they stay what they are: one that came through the API can hold a comma.
        boolean leftAlone = form.value("topics").equals(String.join(", ", topics));
        claims.correct(id, seen, said(form, leftAlone ? topics : form.texts("topics")));
        return "/claims/" + id;
    }

    private TemplateInstance correcting(ClaimView claim, Form form) {
        return Templates.correcting(claim, form);
    }

    private CorrectionForms.Subject<ClaimView> subject(UUID id) {
        return new CorrectionForms.Subject<>(id, moment -> claims.get(id, moment), ClaimPages::fill);
    }

    private static void fill(ClaimView claim, Form form) {
        form.with("statement", claim.statement())
                .with("language", claim.language())
                .with("claimant", claim.claimantName(), claim.claimantId())
                .with("statedOn", claim.statedOn())
                .with("place", claim.place())
                .with("firstAppearance", claim.firstAppearanceTitle(), claim.firstAppearanceId())
                .with("topics", String.join(", ", claim.topics()))
                .with("context", claim.context());
        for (int i = 0; i < claim.translations().size(); i++) {
            Translation translation = claim.translations().get(i);
            form.with("translation" + Form.ending(i), translation.statement())
                    .with("translationLanguage" + Form.ending(i), translation.language());
        }
    }

    private NewClaim said(Form form, List<String> topics) {
        UUID claimant = names.source(form, "claimant");
        UUID firstAppearance = names.publication(form, "firstAppearance");
        NewClaim said = new NewClaim(
                form.text("statement"),
                form.text("language"),
                translations(form),
                claimant,
                form.date("statedOn"),
                form.text("place"),
                firstAppearance,
                topics,
                form.text("context"),
                form.text("reason"));
        return submissions.valid(form, said);
    }

    private static List<Translation> translations(Form form) {
        return form.endings("translation").stream()
                .filter(ending -> form.has("translation" + ending))
                .map(ending ->
                        new Translation(form.text("translationLanguage" + ending), form.text("translation" + ending)))
                .toList();
    }
}
