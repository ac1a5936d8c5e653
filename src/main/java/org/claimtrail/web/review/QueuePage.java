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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.account.work.AssignmentView;
import org.claimtrail.account.work.Assignments;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.assessment.reconsideration.Reconsiderations;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.history.list.Window;
import org.claimtrail.judgement.JudgementFilter;
import org.claimtrail.judgement.queue.Proposal;
import org.claimtrail.judgement.queue.ReviewQueue;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.web.kit.Column;
import org.claimtrail.web.kit.Viewer;

/** The queue of what was proposed, and of what asks for a new look. */
@Path("/review")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN, API_READER, API_WRITER})
class QueuePage {
    @Inject
    ReviewQueue queue;

    @Inject
    JustDecided justDecided;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    Assignments assignments;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance queue(
                Page<Proposal> page,
                List<QueueCard> cards,
                QueueSearch search,
                Column<ReconsiderationView> again,
                Map<UUID, AssignmentView> assigned,
                String next,
                List<Proposal> done);
    }

    @GET
    public TemplateInstance queue(
            @BeanParam JudgementFilter filter, @BeanParam Paging paging, @QueryParam("done") UUID done) {
        Window window = ledger.window(When.knownAt(null), paging, "review", filter);
        Page<Proposal> page = queue.waiting(true, filter, window);
        String next = page.next() == null ? null : viewer.here("after", page.next());
        Column<ReconsiderationView> again = again(window.moment());
        return Templates.queue(
                page,
                QueueCard.of(page.items()),
                new QueueSearch(filter, queue.proposers()),
                again,
                assigned(page.items(), again.rows(), window.moment()),
                next,
                justDecided.of(done));
    }

    /** Whose each proposal is to decide, and each claim to work on, by its id: so that nobody takes up what somebody does already. */
    private Map<UUID, AssignmentView> assigned(
            List<Proposal> proposals, List<ReconsiderationView> again, Moment moment) {
        List<Subject> subjects = Stream.of(
                        proposals.stream()
                                .map(it ->
                                        Subject.Kind.JUDGEMENT.of(it.judgement().id())),
                        proposals.stream()
                                .filter(it -> it.claimId() != null)
                                .map(it -> Subject.Kind.CLAIM.of(it.claimId())),
                        again.stream().map(it -> Subject.Kind.CLAIM.of(it.claimId())))
                .flatMap(all -> all)
                .toList();
        return subjects.isEmpty() ? Map.of() : assignments.of(subjects, moment);
    }

    private Column<ReconsiderationView> again(Moment present) {
        return new Column<>(reconsiderations
                .open(new Window(present, null, Column.MOST + 1, ""))
                .items());
    }
}
