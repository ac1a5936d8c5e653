package org.claimtrail.web.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.claimtrail.ledger.Recordings;
import org.claimtrail.platform.http.ProblemMappers;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.web.kit.DoneOnce;
import org.claimtrail.web.kit.Viewer;
import org.claimtrail.web.words.Done;
import org.jboss.resteasy.reactive.RestResponse;

/** Records what a form says, once however often it is sent; or shows the form again, with what is wrong where it is wrong. */
@ApplicationScoped
public class Submissions {
    /** What was sent is not recorded, so that what a browser kept of it is kept: where an answer stands says nothing of that. */
    private static final String DRAFT = "Claimtrail-Draft";

    private static final String KEPT = "kept";

    @Inject
    Recordings recordings;

    @Inject
    Validator validator;

    @Inject
    UriInfo uri;

    @Inject
    Viewer viewer;

    @Inject
    LikelyNames likely;

    @Inject
    NamedPeople named;

    /**
     * A form to be filled in.
     *
     * @param id tells it from other forms on a page
     */
    public Form empty(String id) {
        return Form.empty(id, viewer.locale()).with(Form.PERSON, viewer.person());
    }

    /** A form that was sent. */
    public Form sent(String id, MultivaluedMap<String, String> values) {
        return Form.of(id, values, viewer.locale());
    }

    /**
     * Takes a form that was sent.
     *
     * @param recording records what the form says, and returns the address to go on at
     * @param again the form to show where it was refused
     */
    public Response take(
            String id,
            MultivaluedMap<String, String> values,
            Function<Form, String> recording,
            Function<Form, TemplateInstance> again) {
        return take(sent(id, values), recording, again);
    }

    /** As above, of a form that something else is read from first. */
    public Response take(Form form, Function<Form, String> recording, Function<Form, TemplateInstance> again) {
        if (isAnothers(form)) {
            return handedOver(form, again);
        }
        try {
            form.requireEachFieldOnce();
            byte[] said = (uri.getPath() + form.fingerprint()).getBytes(UTF_8);
            RestResponse<?> answer = recordings.once(form.value(Form.KEY), said, () -> recorded(form, recording));
            return Response.fromResponse(answer.toResponse())
                    .cookie(DoneOnce.of(Done.at(uri.getPath())))
                    .build();
        } catch (Exception e) {
            return refused(form, ProblemMappers.problemOf(e), again);
        }
    }

    private RestResponse<?> recorded(Form form, Function<Form, String> recording) {
        named.ask(form);
        String next = recording.apply(form);
        // All that is wrong was told with it; where nothing is, there is the question still.
        if (form.isFaulty()) {
            throw Problem.refused(List.of());
        }
        return RestResponse.seeOther(URI.create(next));
    }

    /** Shows a form that was sent once more, with what it asks next; nothing is recorded. */
    public Response ask(Form form, Function<Form, TemplateInstance> again) {
        named.ask(form);
        likely.offer(form);
        return isAnothers(form)
                ? handedOver(form, again)
                : Response.ok(again.apply(form))
                        .header("HX-Push-Url", "false")
                        .header(DRAFT, KEPT)
                        .build();
    }

    /**
     * Shows a form that was sent in the place of itself, with something filled in for the person; nothing is recorded.
     *
     * @param field what was filled in
     */
    public Response refill(Form form, String field, Function<Form, TemplateInstance> again) {
        form.refill(field);
        return isAnothers(form) ? handedOver(form, again) : shown(form, Response.Status.OK.getStatusCode(), again);
    }

    /** Another tab of the same browser can have been signed out of, and in to by somebody else. */
    private boolean isAnothers(Form form) {
        return form.has(Form.PERSON) && !form.person().equals(viewer.person());
    }

    private Response handedOver(Form form, Function<Form, TemplateInstance> again) {
        form.handTo(viewer.person(), viewer.name());
        return shown(form, Response.Status.CONFLICT.getStatusCode(), again);
    }

    private Response refused(Form form, Problem problem, Function<Form, TemplateInstance> again) {
        if (isAboutKey(problem)) {
            form.renew(problem.body().status() == Response.Status.BAD_REQUEST.getStatusCode());
        } else if (problem.body().status() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            form.overtake();
        } else {
            form.blame(problem);
        }
        return shown(form, problem.body().status(), again);
    }

    private Response shown(Form form, int status, Function<Form, TemplateInstance> again) {
        likely.offer(form);
        // To htmx: not the page that a recording leads to, but this form in the place of itself.
        String place = "#" + form.id();
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("HX-Retarget", place)
                .header("HX-Reselect", place)
                .header("HX-Reswap", "outerHTML ignoreTitle:true")
                .header("HX-Push-Url", "false")
                .header(DRAFT, KEPT)
                .entity(again.apply(form))
                .build();
    }

    private static boolean isAboutKey(Problem problem) {
        return problem.body().violations().stream().anyMatch(it -> it.field().equals(Recordings.KEY));
    }

    /** What the form says, checked by the rules of its record, which are the API's too. */
    public <T> T valid(Form form, T said) {
        return valid(form, UnaryOperator.identity(), said);
    }

    /** As above, for a record whose fields stand in the form under other names. */
    public <T> T valid(Form form, UnaryOperator<String> nameOf, T said) {
        isValid(form, nameOf, said);
        if (form.isFaulty()) {
            throw Problem.refused(List.of());
        }
        return said;
    }

    /**
     * Whether what a part of the form says keeps the rules of its record; the rest is asked before anything is refused.
     *
     * @param asked what the form asks for, and so may still be missing
     */
    public <T> boolean isValid(Form form, UnaryOperator<String> nameOf, T said, String... asked) {
        var faults = validator.validate(said).stream()
                .filter(fault -> fault.getInvalidValue() != null
                        || !List.of(asked).contains(fault.getPropertyPath().toString()))
                .toList();
        faults.forEach(fault -> {
            String path = fault.getPropertyPath().toString();
            String field = form.isPlaced(path) ? path : nameOf.apply(path.replaceFirst("\\[.*", ""));
            form.blame(form.placed(new Violation(field, Words.of(fault))));
        });
        return faults.isEmpty();
    }
}
