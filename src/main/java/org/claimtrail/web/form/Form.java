package org.claimtrail.web.form;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.RelationKind;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.history.Versioned;
import org.claimtrail.platform.refusal.Phrase;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Unreadable;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.DerivationKind;
import org.claimtrail.reply.Outcome;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.source.SourceKind;
import org.claimtrail.web.kit.Refusal;
import org.claimtrail.web.kit.Speech;

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
    /** The hidden field that tells, of a form that corrects, as of which instant it was filled in. */
    static final String SEEN = "seen";
    /** The ending of the hidden field that says of what the fields below a field tell: of what was typed there when they were asked. */
    private static final String FOR = ".for";
    /** The ending of the field that says which of two days is meant. */
    private static final String MEANT = ".meant";

    private static final Pattern PERCENTAGE =
            Pattern.compile("(?iU)(\\d{1,9})\\s*(?:[%\u066A]|per ?cent|procent|pct)?\\.?");

    private static final String DIVIDER = "[,;\uFF0C\uFF1B\u3001\uFF64\u060C\u061B]|\\R";

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, Words> faults = new LinkedHashMap<>();
    private final Map<String, List<?>> choices = new LinkedHashMap<>();
    private final Map<String, String> meanwhile = new LinkedHashMap<>();
    private final Map<String, Integer> repeated = new LinkedHashMap<>();
    private final String id;
    private boolean sentBefore;
    private boolean overtaken;
    private Versioned correctedBy;
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
    public static Form empty(String id, Locale locale) {
        Form form = new Form(id, locale);
        form.typed.put(KEY, UUID.randomUUID().toString());
        return form;
    }

    /** A form that was sent; browsers end lines with CRLF, people don't. */
    public static Form of(String id, MultivaluedMap<String, String> sent, Locale locale) {
        Form form = new Form(id, locale);
        sent.forEach((field, values) -> {
            form.typed.put(field, values.get(0).replace("\r\n", "\n"));
            if (values.size() > 1) {
                form.repeated.put(field, values.size());
            }
        });
        sent.keySet().stream().filter(field -> field.endsWith(FOR)).forEach(form::dropIfOfAnother);
        return form;
    }

    /** A title and publisher that were typed for one address are not those of the next one that is typed in its place. */
    private void dropIfOfAnother(String asked) {
        String field = asked.substring(0, asked.length() - FOR.length());
        if (!value(asked).strip().equals(value(field).strip())) {
            typed.keySet().removeIf(other -> other.startsWith(field + "."));
        }
    }

    /**
     * What was typed below a field, here or below another one of the same name: what is asked about one thing is asked once.
     *
     * @param below the ending, such as {@code .country}
     */
    List<String> saidOf(String field, String below) {
        String name = Folded.of(value(field));
        return typed.keySet().stream()
                .filter(other -> other.endsWith(below))
                .filter(other -> Folded.of(value(other.substring(0, other.length() - below.length())))
                        .equals(name))
                .filter(this::has)
                .map(other -> Folded.strip(value(other)))
                .distinct()
                .toList();
    }

    /** This form with a field filled in beforehand. */
    public Form with(String field, Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
        return this;
    }

    /** This form with something filled in that a person finds by name; its id tells it from others of that name. */
    public Form with(String field, String name, UUID id) {
        return with(field, name).with(field + ".id", id);
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
        return !Folded.isBlank(value(field));
    }

    /** What is wrong with a field; null where nothing is. */
    public String fault(String field) {
        Words fault = faults.get(field);
        return fault == null ? null : Speech.inWords(fault, locale);
    }

    /** Whether what is said of a field is a question, which is a normal next step, and nothing that is wrong. */
    public boolean isAsked(String field) {
        return faults.containsKey(field) && isQuestion(faults.get(field));
    }

    /** Whether all that is said of this form is questions. */
    public boolean isOnlyAsked() {
        return isFaulty() && faults.values().stream().allMatch(Form::isQuestion);
    }

    private static boolean isQuestion(Words fault) {
        return fault.phrase() instanceof Refusal refusal && refusal.isQuestion();
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

    /** The endings of the names of a field that stands there more than once: none, then 2, 3. */
    public List<String> endings(String field) {
        return IntStream.iterate(0, i -> i == 0 || typed.containsKey(field + ending(i)), i -> i + 1)
                .mapToObj(Form::ending)
                .toList();
    }

    /** The name of a field with one of its endings. */
    public String name(String field, String ending) {
        return field + ending;
    }

    public static String ending(int index) {
        return index == 0 ? "" : String.valueOf(index + 1);
    }

    /** Whether what this form corrects was changed after the form was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The correction that somebody recorded after this form was opened; null where only something beside it changed. */
    public Versioned correctedBy() {
        return correctedBy;
    }

    /** What was recorded in a field after this form was opened; null where it is what it was. */
    public String meanwhile(String field) {
        return meanwhile.get(field);
    }

    /** The text of a field, exactly; null where it is blank. */
    public String text(String field) {
        return has(field) ? value(field) : null;
    }

    /** The parts of a field that are divided by what divides a list on anybody's keyboard: commas, semicolons, line ends. */
    public List<String> texts(String field) {
        return Stream.of(value(field).split(DIVIDER))
                .filter(part -> !Folded.isBlank(part))
                .map(Folded::trim)
                .toList();
    }

    /** The world date in a field, as people write one; null where it is blank. */
    public PartialDate date(String field) {
        try {
            return has(field) ? TypedDate.read(value(field), locale) : null;
        } catch (TypedDate.Unasked e) {
            return meant(field, e);
        } catch (Unreadable e) {
            faults.put(field, e.words());
            return null;
        }
    }

    /** Which of the days that were typed is meant; null where that is still to be said. */
    private PartialDate meant(String field, TypedDate.Unasked asked) {
        offer(field, asked.days());
        String meant = value(field + MEANT);
        for (LocalDate day : asked.days()) {
            if (day.toString().equals(meant)) {
                return PartialDate.of(day);
            }
        }
        faults.put(field, asked.words());
        return null;
    }

    /** The whole number of per cent in a field, whether or not that is said behind it; null where it is blank. */
    public Integer percentage(String field) {
        Matcher parts = PERCENTAGE.matcher(Folded.strip(Normalizer.normalize(value(field), Normalizer.Form.NFKC)));
        if (parts.matches()) {
            return Integer.valueOf(parts.group(1));
        }
        if (has(field)) {
            blame(field, Refusal.NO_PERCENTAGE);
        }
        return null;
    }

    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        return constant(value(field), type);
    }

    static <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public UUID id(String field) {
        try {
            return has(field) ? UUID.fromString(value(field)) : null;
        } catch (IllegalArgumentException e) {
            throw Problem.refused(field, Refusal.NO_ID);
        }
    }

    /** Says what is wrong with a field, where nothing is said of it, or of what stands below it, yet. */
    public void blame(String field, Phrase phrase, Object... about) {
        blame(Violation.of(field, phrase, about));
    }

    public void blame(Violation fault) {
        String field = fault.field();
        if (faults.keySet().stream().noneMatch(blamed -> blamed.equals(field) || blamed.startsWith(field + "."))) {
            faults.put(field, fault.message());
        }
    }

    void offer(String field, List<?> choices) {
        this.choices.put(field, choices);
    }

    /** Puts what was refused beside the fields that are at fault. */
    public void blame(Problem problem) {
        if (!isFaulty() && problem.body().violations().isEmpty()) {
            blame(new Violation("", problem.body().detail()));
        }
        for (Violation violation : problem.body().violations()) {
            blame(new Violation(shown(violation.field()), violation.message()));
        }
    }

    /** {@code claimantId} is what a person finds by typing as {@code claimant}, {@code sameAs[1]} a line of {@code sameAs}. */
    String shown(String path) {
        String field = path.replaceFirst("\\[.*", "");
        String name = field.replaceFirst("Id$", "");
        return typed.containsKey(field) ? field : typed.containsKey(name) ? name : "";
    }

    /**
     * Gives it another key: what is sent now is another one.
     *
     * @param unusable whether that is because its key is none; else this very form was sent already
     */
    void renew(boolean unusable) {
        if (unusable) {
            blame("", Refusal.NO_KEY);
        }
        sentBefore = !unusable;
        typed.put(KEY, UUID.randomUUID().toString());
    }

    /** Of what is there twice, the first would be recorded, and what else was said lost without a word. */
    void requireEachFieldOnce() {
        repeated.forEach((field, times) -> {
            throw Problem.of(400, Refusal.FIELD_AGAIN, field, times);
        });
    }

    void overtake() {
        overtaken = true;
    }

    /**
     * After what it corrects was changed: what the person typed stays, what they left as it was becomes what it is now.
     *
     * @param then what this form was filled in with
     * @param now what it would be filled in with now
     * @param correctedBy the correction that was recorded in between, if one was
     */
    void meet(Form then, Form now, Versioned correctedBy) {
        this.correctedBy = correctedBy;
        Set<String> fields = new LinkedHashSet<>(then.typed.keySet());
        fields.addAll(now.typed.keySet());
        fields.remove(KEY);
        fields.removeIf(field -> now.value(field).equals(then.value(field)));
        for (String field : fields) {
            meanwhile.put(field, now.value(field));
            if (value(field).equals(then.value(field))) {
                typed.put(field, now.value(field));
            }
        }
    }

    String fingerprint() {
        return typed.toString();
    }
}
