package org.claimtrail.platform.refusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal: what was refused, why, and what would be accepted. Doors throw it; platform.http answers with it. */
public class Problem extends RuntimeException {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final int UNPROCESSABLE = 422;

    /**
     * The body of a refusal (RFC 9457). {@code type} is {@code about:blank}: the status says the kind, the title its name.
     *
     * @param violations the fields at fault; absent where no single field is
     */
    @Schema(name = "Problem", description = "A refusal (RFC 9457): what was refused, why, and what would be accepted.")
    public record Body(
            String type,
            String title,
            int status,
            @Schema(implementation = String.class) Words detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {}

    private final transient Body body;
    private final transient Map<String, String> headers;

    private Problem(int status, Words detail, List<Violation> violations) {
        this(new Body("about:blank", title(status), status, detail, violations), Map.of());
    }

    private Problem(Body body, Map<String, String> headers) {
        super(body.detail().toString());
        this.body = body;
        this.headers = headers;
    }

    /** As HTTP names it, which is what a problem without a type of its own is called (RFC 9457, 4.2.1). */
    private static String title(int status) {
        return switch (status) {
            case 421 -> "Misdirected Request";
            case UNPROCESSABLE -> "Unprocessable Content";
            default -> {
                Status known = Status.fromStatusCode(status);
                yield known == null ? "HTTP " + status : known.getReasonPhrase();
            }
        };
    }

    /** Any other status. */
    public static Problem of(int status, Phrase phrase, Object... about) {
        return new Problem(status, Words.of(phrase, about), List.of());
    }

    public static Problem malformed(String field, Phrase phrase, Object... about) {
        return malformed(Violation.of(field, phrase, about));
    }

    public static Problem malformed(Violation violation) {
        return new Problem(400, detail(violation), List.of(violation));
    }

    public static Problem notFound(String what, UUID id) {
        return new Problem(404, Words.of(Refusal.NOT_FOUND, what, id), List.of());
    }

    public static Problem conflict(Phrase phrase, Object... about) {
        return new Problem(409, Words.of(phrase, about), List.of());
    }

    public static Problem preconditionFailed(Phrase phrase) {
        return new Problem(412, Words.of(phrase), List.of());
    }

    public static Problem preconditionRequired(Phrase phrase) {
        return new Problem(428, Words.of(phrase), List.of());
    }

    public static Problem tooLarge() {
        return of(413, Refusal.TOO_LARGE);
    }

    public static Problem refused(String field, Phrase phrase, Object... about) {
        return refused(List.of(Violation.of(field, phrase, about)));
    }

    public static Problem refused(List<Violation> violations) {
        Words detail =
                violations.size() == 1 ? detail(violations.get(0)) : Words.of(Refusal.AT_FIELDS, violations.size());
        return new Problem(UNPROCESSABLE, detail, violations);
    }

    /** What several refuse at once; where only one does, that. Who may not, or finds nothing, is told that alone. */
    public static Problem all(List<Problem> refused) {
        List<Violation> violations = refused.stream()
                .flatMap(problem -> problem.body.violations().stream())
                .distinct()
                .toList();
        return refused.stream()
                .filter(problem ->
                        refused.size() == 1 || problem.body.violations().isEmpty())
                .findFirst()
                .orElseGet(() -> refused(violations));
    }

    /** The same, said of a field: in the place of another one, or where it is said of none and that is a conflict. */
    public Problem at(String other, String field) {
        List<Violation> violations = body.status() == 409 && body.violations().isEmpty()
                ? List.of(new Violation(field, body.detail()))
                : body.violations().stream()
                        .map(it -> it.field().equals(other) ? new Violation(field, it.message()) : it)
                        .toList();
        return new Problem(new Body(body.type(), body.title(), body.status(), body.detail(), violations), headers);
    }

    public static Problem unavailable(Phrase phrase) {
        return later(503, phrase);
    }

    /** More is asked at once than can be done. */
    public static Problem busy() {
        return later(503, Refusal.BUSY);
    }

    /** One client asks more at once than is fair. */
    public static Problem tooMany(Object most) {
        return later(429, Refusal.TOO_MANY, most);
    }

    /** Somebody calls more often than they may. */
    public static Problem tooOften(int most, long seconds) {
        return with("Retry-After", String.valueOf(seconds), 429, Refusal.TOO_OFTEN, most, seconds);
    }

    /** What is said of a field; null where that is not what is refused. */
    public @Nullable Words said(String field) {
        return body.violations().stream()
                .filter(it -> it.field().equals(field))
                .map(Violation::message)
                .findFirst()
                .orElse(null);
    }

    private static Problem later(int status, Phrase phrase, Object... about) {
        return with("Retry-After", "2", status, phrase, about);
    }

    /** @param allowed the methods that the address does take */
    public static Problem notAllowed(String allowed) {
        return with("Allow", allowed, 405, Refusal.METHOD);
    }

    /** RFC 9110, 15.5.20: the host that was asked for is not this one. */
    public static Problem misdirected() {
        return new Problem(421, Words.of(Refusal.OTHER_HOST), List.of());
    }

    /** RFC 7694, 3: which encodings a body may have instead. */
    public static Problem encoded(String coding) {
        return with("Accept-Encoding", "identity", 415, Refusal.CODING, coding);
    }

    private static Problem with(String header, String value, int status, Phrase phrase, Object... about) {
        Body body = new Body("about:blank", title(status), status, Words.of(phrase, about), List.of());
        return new Problem(body, Map.of(header, value));
    }

    private static Words detail(Violation violation) {
        return Words.of(Refusal.AT_FIELD, violation.field(), violation.message());
    }

    public Body body() {
        return body;
    }

    /** What the answer is to say besides: when to come again, what would be allowed. */
    public Map<String, String> headers() {
        return headers;
    }
}
