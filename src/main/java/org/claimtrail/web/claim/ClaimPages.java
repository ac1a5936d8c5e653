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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.account.remark.Remarks;
import org.claimtrail.account.work.AssignmentView;
import org.claimtrail.account.work.Assignments;
import org.claimtrail.account.work.Watching;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.assessment.reconsideration.Reconsiderations;
import org.claimtrail.claim.ClaimFilter;
import org.claimtrail.claim.ClaimLists;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.PublicClaims;
import org.claimtrail.claim.Releases;
import org.claimtrail.claim.UnderReconsideration;
import org.claimtrail.claim.release.PublicNames;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.dossier.Dossiers;
import org.claimtrail.dossier.ReleasedDossier;
import org.claimtrail.dossier.ReleasedDossiers;
import org.claimtrail.dossier.Timeline;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.web.assessment.AssessmentPanel;
import org.claimtrail.web.assessment.AssessmentPanels;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Looked;
import org.claimtrail.web.kit.Viewer;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of claims, and the page of one. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
class ClaimPages {
    @Inject
    ClaimLists claimLists;

    @Inject
    Releases releases;

    @Inject
    PublicClaims publicClaims;

    @Inject
    PublicNames publicNames;

    @Inject
    Dossiers dossiers;

    @Inject
    ReleasedDossiers released;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    AssessmentPanels backings;

    @Inject
    Assignments assignments;

    @Inject
    Watching watching;

    @Inject
    Remarks remarks;

    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    @Inject
    Viewer viewer;

    @Inject
    Names names;

    @CheckedTemplate
    static class Templates {
        /**
         * @param reasons why the status of each is what it is; for readers
         */
        static native TemplateInstance list(
                Looked<Page<ClaimView>> looked, ClaimSearch search, String next, Map<UUID, String> reasons);

        /**
         * @param again what calls for another look; for the newsroom
         * @param unsettled what of the claim is no finding on it as things stand; for readers
         * @param work who does what; null where readers are shown it
         * @param search what is looked for among much evidence
         */
        static native TemplateInstance claim(
                ClaimPage page,
                List<ReconsiderationView> again,
                UnderReconsideration unsettled,
                ClaimWork work,
                ItemSearch search);

        static native TemplateInstance names(List<ClaimView> claims);
    }

    @GET
    @Path("/claims")
    @PermitAll
    public RestResponse<TemplateInstance> list(
            @BeanParam ClaimSearch search, @BeanParam ClaimFilter filter, @BeanParam Paging paging) {
        search.find(filter, viewer.readsInternal() ? names::sourceNamed : publicNames::sourceNamed);
        Looked<Page<ClaimView>> looked = Looked.in(() -> find(search, paging), "q", "language", "on");
        Page<ClaimView> page = looked.found();
        String next = page.next() == null ? null : viewer.here("after", page.next());
        boolean needNoReasons = viewer.readsInternal() || page.items().isEmpty();
        Map<UUID, String> reasons = needNoReasons ? Map.of() : released.reasons(page.items(), search.when());
        return looked.shown(Templates.list(looked, search, next, reasons));
    }

    private Page<ClaimView> find(ClaimSearch search, Paging paging) {
        When when = search.when();
        if (search.findsNothing()) {
            return new Page<>(List.of(), null);
        }
        ClaimFilter filter = search.filter();
        return viewer.readsInternal()
                ? claimLists.list(filter, ledger.window(when, paging, filter))
                : publicClaims.list(filter, when, paging);
    }

    /** As it is known now, or as it was at an instant: then what came later is shown as later. The public reads releases. */
    @GET
    @Path("/claims/{id}")
    @PermitAll
    public TemplateInstance claim(UUID id, @BeanParam When when, @BeanParam ItemSearch search) {
        return viewer.readsInternal() ? known(id, when, search) : released(id, when, search);
    }

    private TemplateInstance known(UUID id, When when, ItemSearch search) {
        Moment present = ledger.present();
        Moment then = when.isNow() ? present : ledger.moment(when);
        boolean isEarlier = then.knownAt().isBefore(present.knownAt());
        Dossier now = dossiers.get(id, present);
        if (!isEarlier && then.asOf() == null) {
            return present(now, present, search);
        }
        Dossier shown = dossiers.get(id, then);
        Timeline timeline = dossiers.timeline(shown, then);
        if (then.asOf() == null) {
            timeline = timeline.withLater(dossiers.timeline(now, present));
        }
        Instant overtakenAt = isEarlier ? present.knownAt() : null;
        return Templates.claim(
                new ClaimPage(shown, now, timeline, backings.ofPast(shown, then), overtakenAt, null, viewer),
                reconsiderations.open(id, then),
                UnderReconsideration.NOTHING,
                work(shown, then),
                search);
    }

    private TemplateInstance present(Dossier now, Moment present, ItemSearch search) {
        UUID id = now.claim().id();
        Timeline timeline = dossiers.timeline(now, present);
        AssessmentPanel backing = backings.of(now, present);
        return Templates.claim(
                new ClaimPage(now, now, timeline, backing, null, releases.behind(id), viewer),
                reconsiderations.open(id, present),
                UnderReconsideration.NOTHING,
                work(now, present),
                search);
    }

    private ClaimWork work(Dossier dossier, Moment moment) {
        UUID id = dossier.claim().id();
        Map<UUID, AssignmentView> assigned = assignments.of(ClaimWork.in(dossier), moment);
        return new ClaimWork(
                assigned.get(id),
                assigned,
                watching.watchers(id),
                remarks.on(ClaimWork.spokenOf(dossier), moment),
                submissions.empty("assignment"),
                submissions.empty("watch"));
    }

    private TemplateInstance released(UUID id, When when, ItemSearch search) {
        ReleasedDossier now = released.get(id, When.knownAt(null));
        ReleasedDossier then = when.isNow() ? now : released.get(id, when);
        Moment moment = then.released().moment();
        Instant until = then.released().until();
        boolean isPresent = until == null && moment.asOf() == null;
        AssessmentPanel backing = isPresent ? backings.of(then.known(), moment) : backings.ofPast(then.known(), moment);
        Timeline timeline = released.timeline(then);
        if (then != now && moment.asOf() == null) {
            timeline = timeline.withLater(released.timeline(now));
        }
        return Templates.claim(
                new ClaimPage(then.shown(), now.shown(), timeline, backing, until, null, viewer),
                List.of(),
                then.shown().claim().unsettled(),
                null,
                search);
    }

    @GET
    @Path("/claims/names")
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public TemplateInstance names(@QueryParam("q") String q) {
        ClaimFilter filter = new ClaimFilter().begun(q);
        Window window = new Window(ledger.present(), null, 10, "");
        return Templates.names(claimLists.list(filter, window).items());
    }
}
