package org.claimtrail.web.review;

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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.claimtrail.account.work.Assignments;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.dossier.Dossiers;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Window;
import org.claimtrail.judgement.Decisions;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.judgement.NewDecision;
import org.claimtrail.judgement.NewDecisions;
import org.claimtrail.judgement.Proposal;
import org.claimtrail.judgement.ReviewQueue;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.source.Sources;
import org.claimtrail.source.pair.SourcePairs;
import org.claimtrail.web.assessment.AssessmentPanel;
import org.claimtrail.web.assessment.AssessmentPanels;
import org.claimtrail.web.claim.ClaimPage;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Viewer;

/** The page on which one of what was proposed is decided: asked twice, so never by accident. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
class DecisionPages {
    private static final Set<Aspect> WEIGHED = EnumSet.of(Aspect.STATUS, Aspect.EVIDENCE_LEVEL);

    @Inject
    Judgements judgements;

    @Inject
    Decisions decisions;

    @Inject
    Assignments assignments;

    @Inject
    ReviewQueue queue;

    @Inject
    JustDecided justDecided;

    @Inject
    Dossiers dossiers;

    @Inject
    AssessmentPanels backings;

    @Inject
    Sources sources;

    @Inject
    SourcePairs sourcePairs;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    @Inject
    Submissions submissions;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance decision(DecisionPage page);
    }

    @GET
    @Path("/judgements/{id}")
    public TemplateInstance decision(UUID id, @QueryParam("done") UUID done) {
        return show(id, submissions.empty(DecisionPage.FORM), null, done);
    }

    @POST
    @Path("/judgements/{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(EDITOR)
    public Response approve(UUID id, MultivaluedMap<String, String> sent) {
        return decide(sent, id, "approval", decisions::approve, decisions::approve);
    }

    @POST
    @Path("/judgements/{id}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(EDITOR)
    public Response reject(UUID id, MultivaluedMap<String, String> sent) {
        return decide(sent, id, "rejection", decisions::reject, decisions::reject);
    }

    @POST
    @Path("/judgements/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public Response withdraw(UUID id, MultivaluedMap<String, String> sent) {
        return decide(sent, id, "withdrawal", decisions::withdraw, decisions::withdraw);
    }

    /**
     * The first time it is sent, the page asks again; only what that question's button sends decides.
     *
     * @param one decides what is proposed alone
     * @param sheet decides what was proposed together, as far as the reader chose it: all of that, or none of it
     */
    private Response decide(
            MultivaluedMap<String, String> sent,
            UUID id,
            String step,
            BiConsumer<UUID, NewDecision> one,
            BiConsumer<UUID, NewDecisions> sheet) {
        Form form = submissions.sent(DecisionPage.FORM, sent);
        List<UUID> chosen = chosen(form, id);
        boolean isConfirmed = form.value("confirmed").equals(step);
        if (!isConfirmed && !chosen.isEmpty()) {
            return submissions.ask(form, again -> show(id, again, step, null));
        }
        return submissions.take(
                form,
                decided -> {
                    if (form.has(DecisionPage.SHEET)) {
                        sheet.accept(
                                judgements.get(id, ledger.present()).subject().id(), together(form, chosen));
                    } else {
                        one.accept(id, submissions.valid(form, new NewDecision(form.text("reason"))));
                    }
                    return onFrom(id, chosen.get(0));
                },
                again -> show(id, again, isConfirmed ? step : null, null));
    }

    private NewDecisions together(Form form, List<UUID> chosen) {
        NewDecisions said = new NewDecisions(chosen, form.text("reason"));
        return submissions.valid(form, field -> field.equals("judgementIds") ? DecisionPage.SHEET : field, said);
    }

    /** What is decided: of what was proposed together all that the reader did not leave out. */
    private static List<UUID> chosen(Form form, UUID id) {
        return form.has(DecisionPage.SHEET)
                ? form.ids(DecisionPage.SHEET).stream()
                        .filter(each -> form.has(DecisionPage.choosing(each)))
                        .toList()
                : List.of(id);
    }

    /** The next one that is the reader's to decide, from the beginning where none comes after; else the queue. */
    private String onFrom(UUID id, UUID done) {
        Moment present = ledger.present();
        return Stream.of(id, new UUID(0, 0))
                .flatMap(after -> queue.waiting(false, new Window(present, after, 1, "")).items().stream())
                .findFirst()
                .filter(next -> viewer.decides())
                .map(next -> "/judgements/" + next.judgement().id())
                .orElse("/review")
                .concat("?done=" + done);
    }

    private TemplateInstance show(UUID id, Form form, String step, UUID done) {
        Moment present = ledger.present();
        Proposal proposal = queue.proposal(id, present);
        var subject = proposal.judgement().subject();
        Dossier dossier = proposal.claimId() == null ? null : dossiers.get(proposal.claimId(), present);
        List<Proposal> sheet = DecisionPage.sheet(proposal, dossier);
        List<UUID> ids = sheet.stream().map(it -> it.judgement().id()).toList();
        return Templates.decision(new DecisionPage(
                proposal,
                sheet,
                dossier == null
                        ? null
                        : new ClaimPage(
                                dossier,
                                dossier,
                                dossiers.timeline(dossier, present),
                                backing(sheet, dossier, present),
                                null,
                                false,
                                viewer),
                subject.kind() == Subject.Kind.SOURCE ? sources.get(subject.id(), present) : null,
                subject.kind() == Subject.Kind.SOURCE_PAIR ? sourcePairs.get(subject.id(), present) : null,
                proposal.isOpen() ? assignments.get(Subject.Kind.JUDGEMENT.of(id), present) : null,
                submissions.empty("assignment"),
                queue.before(Collections.min(ids), present),
                after(Collections.max(ids), present),
                justDecided.of(done),
                form,
                step,
                viewer));
    }

    /** What the rules suggest belongs beside what they speak of; null beside anything else. */
    private AssessmentPanel backing(List<Proposal> sheet, Dossier dossier, Moment present) {
        return sheet.stream().map(it -> it.judgement().aspect()).anyMatch(WEIGHED::contains)
                ? backings.of(dossier, present)
                : null;
    }

    private UUID after(UUID id, Moment present) {
        List<Proposal> after =
                queue.waiting(true, new Window(present, id, 1, "")).items();
        return after.isEmpty() ? null : after.get(0).judgement().id();
    }
}
