package org.claimtrail.web.form;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.claimtrail.history.Corrections;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Versioned;
import org.claimtrail.history.When;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.http.Parameters;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.web.kit.Refusal;

/**
 * Forms that correct what is recorded. They open filled in with it; where it was changed between opening and sending, they are
 * shown again with what was recorded meanwhile, and record nothing.
 */
@ApplicationScoped
public class CorrectionForms {
    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    /**
     * What is corrected.
     *
     * @param reading how it is read at a moment
     * @param filling puts what was read into a form
     * @param page shows that form, and what was read around it
     */
    public record Subject<V extends Versioned>(
            UUID id,
            Function<Moment, V> reading,
            BiConsumer<V, Form> filling,
            BiFunction<V, Form, TemplateInstance> page) {
        public String formId() {
            return "correction-" + id;
        }
    }

    /** The page of a form that corrects; one reading serves the form and what stands around it. */
    public <V extends Versioned> TemplateInstance open(Subject<V> subject) {
        V read = subject.reading().apply(ledger.present());
        return subject.page().apply(read, filled(subject, read));
    }

    /**
     * Takes a correction that was sent.
     *
     * @param recording corrects what had this entity tag as the form says, and returns the address to go on at
     */
    public Response take(
            Subject<?> subject, MultivaluedMap<String, String> sent, BiFunction<String, Form, String> recording) {
        return submissions.take(
                subject.formId(),
                sent,
                form -> correct(subject, form, recording),
                refused -> shown(subject, refused.isOvertaken() ? overtaken(subject, refused) : refused));
    }

    /** Every correction has a reason; that it is missing is told with what else is wrong. */
    private String correct(Subject<?> subject, Form form, BiFunction<String, Form, String> recording) {
        try {
            Corrections.requireReason(form.text("reason"));
        } catch (Problem missing) {
            form.blame(missing);
        }
        return recording.apply(subject.reading().apply(seen(form)).etag(), form);
    }

    private <V extends Versioned> TemplateInstance shown(Subject<V> subject, Form form) {
        return subject.page().apply(subject.reading().apply(ledger.present()), form);
    }

    private <V extends Versioned> Form overtaken(Subject<V> subject, Form form) {
        V then = subject.reading().apply(seen(form));
        V now = subject.reading().apply(ledger.present());
        form.meet(filled(subject, then), filled(subject, now), now.version() == then.version() ? null : now);
        return form;
    }

    private Moment seen(Form form) {
        try {
            return ledger.moment(When.knownAt(Parameters.instant(form.value(Form.SEEN))));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw Problem.malformed(Form.SEEN, Refusal.NO_TIME);
        }
    }

    private <V extends Versioned> Form filled(Subject<V> subject, V read) {
        Form form = submissions.empty(subject.formId()).with(Form.SEEN, read.changedAt());
        subject.filling().accept(read, form);
        return form;
    }
}
