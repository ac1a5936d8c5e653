package org.claimtrail.web.account;

import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.account.work.AssigneeView;
import org.claimtrail.account.work.Assignees;
import org.claimtrail.account.work.AssignmentView;
import org.claimtrail.account.work.Assignments;
import org.claimtrail.account.work.NewAssignment;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.reply.comment.CommentRequestView;
import org.claimtrail.reply.comment.CommentRequests;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Viewer;
import org.jspecify.annotations.Nullable;

/** The form that says whose a claim, a proposal or a request for comment is to do. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class AssignmentForms {
    /** The field with the tag of the assignment that the person saw. */
    private static final String SEEN = "seen";

    @Inject
    Assignments assignments;

    @Inject
    Assignees assignees;

    @Inject
    Claims claims;

    @Inject
    Judgements judgements;

    @Inject
    CommentRequests requests;

    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance assigning(AssignmentView present, Work work, Choices choices, Form form);
    }

    /**
     * What is to be somebody's.
     *
     * @param home where it stands
     * @param name null where its kind says enough
     */
    @TemplateData
    record Work(String address, String home, @Nullable String name) {}

    /**
     * Whose it can be: the reader first.
     *
     * @param away whether the login server is, and others are not known
     */
    @TemplateData
    record Choices(List<AssigneeView> people, boolean away) {
        /** Theirs it stays until somebody chooses otherwise, also where they could not be chosen now. */
        public boolean lacks(AssignmentView present) {
            return present.personId() != null && people.stream().noneMatch(person -> present.isTo(person.id()));
        }
    }

    @GET
    @Path("/claims/{id}/assignment")
    public TemplateInstance claim(UUID id) {
        return open(Subject.Kind.CLAIM.of(id));
    }

    @POST
    @Path("/claims/{id}/assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response claim(UUID id, MultivaluedMap<String, String> sent) {
        return take(Subject.Kind.CLAIM.of(id), sent);
    }

    @GET
    @Path("/judgements/{id}/assignment")
    public TemplateInstance judgement(UUID id) {
        return open(Subject.Kind.JUDGEMENT.of(id));
    }

    @POST
    @Path("/judgements/{id}/assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judgement(UUID id, MultivaluedMap<String, String> sent) {
        return take(Subject.Kind.JUDGEMENT.of(id), sent);
    }

    @GET
    @Path("/comment-requests/{id}/assignment")
    public TemplateInstance request(UUID id) {
        return open(Subject.Kind.COMMENT_REQUEST.of(id));
    }

    @POST
    @Path("/comment-requests/{id}/assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response request(UUID id, MultivaluedMap<String, String> sent) {
        return take(Subject.Kind.COMMENT_REQUEST.of(id), sent);
    }

    private TemplateInstance open(Subject subject) {
        return show(subject, present -> submissions.empty(formId(subject)).with("personId", present.personId()));
    }

    private Response take(Subject subject, MultivaluedMap<String, String> sent) {
        return submissions.take(
                formId(subject),
                sent,
                form -> {
                    NewAssignment said = submissions.valid(form, new NewAssignment(form.text("personId")));
                    assignments.assign(subject, form.text(SEEN), said);
                    return stands(subject, ledger.present()).home();
                },
                again -> show(subject, present -> again));
    }

    /** On a claim's page it and its requests can be open at once. */
    private static String formId(Subject subject) {
        return "assignment-" + subject.id();
    }

    private TemplateInstance show(Subject subject, Function<AssignmentView, Form> filling) {
        Moment now = ledger.present();
        Work work = stands(subject, now);
        AssignmentView present = assignments.of(List.of(subject), now).get(subject.id());
        return Templates.assigning(
                present, work, choices(subject), filling.apply(present).with(SEEN, present.etag()));
    }

    private Choices choices(Subject subject) {
        try {
            List<AssigneeView> all = assignees.of(subject);
            return new Choices(
                    Stream.concat(all.stream().filter(this::isMe), all.stream().filter(other -> !isMe(other)))
                            .toList(),
                    false);
        } catch (Problem away) {
            return new Choices(assignees.callerAlone(subject), true);
        }
    }

    private boolean isMe(AssigneeView person) {
        return person.id().equals(viewer.person());
    }

    private Work stands(Subject subject, Moment now) {
        UUID id = subject.id();
        switch (subject.kind()) {
            case COMMENT_REQUEST -> {
                CommentRequestView request = requests.get(id, now);
                String home = "/claims/" + request.claimId() + "#comment-request-" + id;
                return new Work(subject.address(), home, request.askedOfName());
            }
            case JUDGEMENT -> {
                judgements.get(id, now);
                return new Work(subject.address(), subject.address(), null);
            }
            default -> {
                return new Work(
                        subject.address(),
                        subject.address(),
                        claims.get(id, now).statement());
            }
        }
    }
}
