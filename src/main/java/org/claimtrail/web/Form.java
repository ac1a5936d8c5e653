package org.claimtrail.web;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.RelationKind;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.platform.PartialDate;
import org.claimtrail.platform.Phrase;
import org.claimtrail.platform.Problem;
import org.claimtrail.platform.Unreadable;
import org.claimtrail.platform.Violation;
import org.claimtrail.platform.Words;
import org.claimtrail.reply.Outcome;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.source.DerivationKind;
import org.claimtrail.source.SourceKind;

/** What a person typed, to be read, or shown again with what is wrong beside each field. Nothing typed is lost. */
@TemplateData(target = SourceKind.class, namespace = "SourceKind")
@TemplateData(target = ClaimStatus.class, namespace = "ClaimStatus")
@TemplateData(target = EvidenceLevel.class, namespace = "EvidenceLevel")
@TemplateData(target = Direction.class, namespace = "Direction")
@TemplateData(target = EvidenceKind.class, namespace = "EvidenceKind")
@TemplateData(target = ReplyKind.class, namespace = "ReplyKind")
@TemplateData(target = Outcome.class, namespace = "Outcome")
@TemplateData(target = RelationKind.class, namespace = "RelationKind")
@TemplateData(target = DerivationKind.class, namespace = "DerivationKind")
public final class Form {
    /** The hidden field that makes a second click the same as the first. */
    static final String KEY = "key";

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, Words> faults = new LinkedHashMap<>();
    private final Map<String, List<?>> choices = new LinkedHashMap<>();
    private final String id;
    private boolean sentBefore;
    private final Locale locale;

    private Form(String id, Locale locale) {
        this.id = id;
        this.locale = locale;
    }

    /**
     * A form to be filled in.
     *
     * @param id tells it from other forms on a page
     */
    static Form empty(String id, Locale locale) {
        Form form = new Form(id, locale);
        form.typed.put(KEY, UUID.randomUUID().toString());
        return form;
    }

    /** A form that was sent; browsers end lines with CRLF, people don't. */
    static Form of(String id, MultivaluedMap<String, String> sent, Locale locale) {
        Form form = new Form(id, locale);
        sent.forEach((field, values) -> form.typed.put(field, values.get(0).replace("\r\n", "\n")));
        return form;
    }

    /** This form with a field filled in beforehand. */
    Form with(String field, Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
        return this;
    }

    public String id() {
        return id;
    }

    public String key() {
        return value(KEY);
    }

    /** As it was typed; empty where nothing was. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !value(field).isBlank();
    }

    /** What is wrong with a field; null where nothing is. */
    public String fault(String field) {
        Words fault = faults.get(field);
        return fault == null ? null : Speech.inWords(fault, locale);
    }

    /** What is wrong with the whole, and belongs to no field that the person sees. */
    public String fault() {
        return fault("");
    }

    /** Whether this very form was recorded before, and what is wrong is only that. */
    public boolean isSentBefore() {
        return sentBefore;
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** What a field can be, where what was typed fits several; empty where there is no such question. */
    public List<?> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    /** The text of a field, exactly; null where it is blank. */
    String text(String field) {
        return has(field) ? value(field) : null;
    }

    /** The parts of a field that are divided by commas. */
    List<String> texts(String field) {
        return Stream.of(value(field).split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The world date in a field, as people write one; null where it is blank. */
    PartialDate date(String field) {
        try {
            return has(field) ? Dates.read(value(field), locale) : null;
        } catch (Unreadable e) {
            faults.put(field, e.words());
            return null;
        }
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value(field)))
                .findFirst()
                .orElse(null);
    }

    UUID id(String field) {
        try {
            return has(field) ? UUID.fromString(value(field)) : null;
        } catch (IllegalArgumentException e) {
            throw Problem.refused(field, Refusal.NO_ID);
        }
    }

    /** Says what is wrong with a field, where nothing is said of it, or of what stands below it, yet. */
    void blame(String field, Phrase phrase, Object... about) {
        blame(Violation.of(field, phrase, about));
    }

    void blame(Violation fault) {
        String field = fault.field();
        if (faults.keySet().stream().noneMatch(blamed -> blamed.equals(field) || blamed.startsWith(field + "."))) {
            faults.put(field, fault.message());
        }
    }

    void offer(String field, List<?> choices) {
        this.choices.put(field, choices);
    }

    /** Puts what was refused beside the fields that are at fault. */
    void blame(Problem problem) {
        if (!isFaulty() && problem.body().violations().isEmpty()) {
            blame(new Violation("", problem.body().detail()));
        }
        for (Violation violation : problem.body().violations()) {
            blame(new Violation(shown(violation.field()), violation.message()));
        }
    }

    /** {@code claimantId} is what a person finds by typing as {@code claimant}. */
    String shown(String field) {
        String name = field.replaceFirst("Id$", "");
        return typed.containsKey(field) ? field : typed.containsKey(name) ? name : "";
    }

    /** After this form was sent already: what is sent now is another one. */
    void renew() {
        sentBefore = true;
        typed.put(KEY, UUID.randomUUID().toString());
    }

    String fingerprint() {
        return typed.toString();
    }
}
