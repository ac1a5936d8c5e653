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
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.claimtrail.history.Moment;
import org.claimtrail.history.list.Window;
import org.claimtrail.judgement.ChangeRequests;
import org.claimtrail.judgement.Decisions;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.judgement.NewChangeAnswer;
import org.claimtrail.judgement.NewChangeRequest;
import org.claimtrail.judgement.NewDecision;
import org.claimtrail.judgement.NewDecisions;
import org.claimtrail.judgement.queue.ReviewQueue;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Viewer;

/** The page on which one of what was proposed is decided: asked twice, so never by accident. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
class DecisionPages {
    @Inject
    Judgements judgements;

    @Inject
    Decisions decisions;

    @Inject
    ChangeRequests changeRequests;

    @Inject
    DecisionReading reading;

    @Inject
    ReviewQueue queue;

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

    @POST
    @Path("/judgements/{id}/change-requests")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(EDITOR)
    public Response requestChanges(UUID id, MultivaluedMap<String, String> sent) {
        return decide(
                sent,
                id,
                "change-requests",
                (one, said) -> changeRequests.request(one, new NewChangeRequest(said.reason())),
                changeRequests::request);
    }

    /** To all of what was proposed at once, as far as changes of it were asked for. */
    @POST
    @Path("/judgements/{id}/change-requests/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({FACT_CHECKER, EDITOR})
    public Response answer(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take(
                submissions.sent(DecisionPage.FORM, sent),
                form -> {
                    changeRequests.answer(
                            form.ids("asked"), submissions.valid(form, new NewChangeAnswer(form.text("answer"))));
                    return "/judgements/" + id;
                },
                again -> show(id, again, null, null));
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
        return Templates.decision(reading.page(id, form, step, done));
    }
}
