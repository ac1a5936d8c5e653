package org.claimtrail.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal: what was refused, why, and what would be accepted, as RFC 9457 has it. */
public class Problem extends WebApplicationException {
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
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {}

    private final transient Body body;

    private Problem(int status, String title, String detail, List<Violation> violations) {
        this(new Body("about:blank", title, status, detail, violations), null);
    }

    private Problem(Body body, Integer retryAfterSeconds) {
        super(body.detail(), response(body, retryAfterSeconds));
        this.body = body;
    }

    private static Response response(Body body, Integer retryAfterSeconds) {
        return Response.status(body.status())
                .type(MEDIA_TYPE)
                .header("Retry-After", retryAfterSeconds)
                .entity(body)
                .build();
    }

    /** Any other status, with the title that HTTP gives it. */
    public static Problem of(int status, String detail) {
        Status known = Status.fromStatusCode(status);
        return new Problem(status, known == null ? "HTTP " + status : known.getReasonPhrase(), detail, List.of());
    }

    public static Problem malformed(String field, String message) {
        return new Problem(400, "Malformed", field + ": " + message, List.of(new Violation(field, message)));
    }

    public static Problem notFound(String what, UUID id) {
        return new Problem(404, "Not found", "There is no " + what + " " + id + " that you may see.", List.of());
    }

    public static Problem conflict(String detail) {
        return new Problem(409, "Conflict", detail, List.of());
    }

    public static Problem preconditionFailed(String detail) {
        return new Problem(412, "Precondition failed", detail, List.of());
    }

    public static Problem preconditionRequired(String detail) {
        return new Problem(428, "Precondition required", detail, List.of());
    }

    static Problem tooLarge() {
        return of(413, "The body is too large: at most 1 MB is taken.");
    }

    public static Problem refused(String field, String message) {
        return refused(List.of(new Violation(field, message)));
    }

    public static Problem refused(List<Violation> violations) {
        String detail = violations.size() == 1
                ? violations.get(0).field() + ": " + violations.get(0).message()
                : violations.size() + " fields are refused.";
        return new Problem(UNPROCESSABLE, "Refused", detail, violations);
    }

    public static Problem unavailable(String detail) {
        return new Problem(new Body("about:blank", "Service unavailable", 503, detail, List.of()), 2);
    }

    public Body body() {
        return body;
    }
}
