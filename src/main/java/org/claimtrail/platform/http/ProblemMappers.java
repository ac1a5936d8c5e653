package org.claimtrail.platform.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.claimtrail.platform.refusal.Unreadable;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.platform.refusal.Words;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as a problem that names the field and the remedy; none shows how the house is built. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    AllowedMethods allowed;

    @ServerExceptionMapper
    Response refused(Problem problem) {
        return answer(problem);
    }

    private static Response answer(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.body().status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.body());
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e, RoutingContext call) {
        if (e.getCause() instanceof Problem problem) {
            return answer(problem);
        }
        if (e.getCause() instanceof JsonProcessingException cause) {
            return json(cause);
        }
        int status = e.getResponse().getStatus();
        Refusal why = switch (status) {
            case 404 -> Refusal.NOTHING_HERE;
            case 405 -> Refusal.METHOD;
            case 406 -> Refusal.ACCEPT;
            case 415 -> Refusal.CONTENT_TYPE;
            default -> Refusal.UNREADABLE_CALL;
        };
        Problem refusal = status == 405
                ? Problem.notAllowed(String.join(", ", allowed.at(call.normalizedPath())))
                : why == Refusal.CONTENT_TYPE ? Problem.of(status, why, Forms.wantedAt(call)) : Problem.of(status, why);
        return answer(refusal);
    }

    /** Named both: Quarkus maps a mismatch itself, in another shape. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response json(JsonProcessingException e) {
        if (e.getCause() instanceof Problem problem) {
            return answer(problem);
        }
        if (!(e instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()
                || e.getCause() instanceof JsonParseException) {
            if (e.getProcessor() instanceof JsonParser parser
                    && e.getOriginalMessage().startsWith("Duplicate field")) {
                return answer(Problem.malformed(parser.getParsingContext().getCurrentName(), Refusal.FIELD_TWICE));
            }
            var where = e.getLocation();
            // Of two texts one after another each may be an object.
            boolean isOther = e instanceof MismatchedInputException
                    && !e.getOriginalMessage().startsWith("Trailing token");
            Problem noJson = where == null || isOther
                    ? Problem.malformed("body", Refusal.NO_OBJECT)
                    : Problem.malformed("body", Refusal.NO_JSON, where.getLineNr(), where.getColumnNr());
            return answer(noJson);
        }
        return answer(Problem.refused(List.of(new Violation(fieldOf(mapping), wordsOf(mapping)))));
    }

    private static String fieldOf(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static Words wordsOf(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return Words.of(
                    Refusal.UNKNOWN_FIELD,
                    unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList());
        }
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
            return Parameters.oneOf(wrong.getTargetType());
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable unreadable) {
                return unreadable.words();
            }
        }
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? Words.of(Refusal.OTHER_FORM, formOf(mismatch.getTargetType()))
                : Words.of(Refusal.UNREADABLE);
    }

    private static Object formOf(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "UUID" -> "a UUID";
            case "Instant" -> "an instant such as 2024-09-11T08:00:00Z";
            case "LocalDate" -> "a day such as 2024-09-11";
            case "PartialDate" -> "a text: 2024, 2024-06 or 2024-08-18";
            case "String" -> "a text";
            case "List", "ArrayList" -> "a list";
            case "int", "Integer" -> "a whole number";
            default -> type.isEnum() ? Parameters.oneOf(type) : "an object";
        };
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        return answer(invalidity(e));
    }

    private static Problem invalidity(ConstraintViolationException e) {
        List<Violation> violations = e.getConstraintViolations().stream()
                .map(v -> new Violation(fieldOf(v), Words.of(v)))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        boolean noBody = violations.get(0).field().equals("body");
        return noBody ? Problem.malformed("body", Refusal.NO_BODY) : Problem.refused(violations);
    }

    /** The path below the method and its parameter: {@code create.body.statement} is {@code statement} to a caller. */
    private static String fieldOf(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        String path = nodes.stream()
                .skip(2)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."))
                .replace(".<list element>", "")
                .replace("<list element>", "");
        return path.isEmpty() ? nodes.get(nodes.size() - 1).toString() : path;
    }

    /** A client is told to send a token; a browser at a page is sent to the login instead. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> unauthorized(RoutingContext call) {
        HttpAuthenticator authenticator = call.get(HttpAuthenticator.class.getName());
        return authenticator
                .getChallenge(call)
                .map(challenge -> switch (challenge == null ? 401 : challenge.status) {
                    case 302 -> redirect(challenge);
                    case 421 -> answer(Problem.misdirected());
                    case 503 -> answer(Problem.unavailable(Refusal.LOGIN_OUTAGE));
                    default -> missingToken();
                })
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("Nobody can be asked to log in: %s", failure.getMessage());
                    return answer(Problem.unavailable(Refusal.LOGIN_OUTAGE));
                });
    }

    private static Response redirect(ChallengeData login) {
        Response.ResponseBuilder answer = Response.status(login.status);
        login.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private static Response missingToken() {
        Response refusal = answer(Problem.of(401, Refusal.NO_TOKEN));
        return Response.fromResponse(refusal)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, ResourceInfo asked) {
        List<String> needed = Stream.of(asked.getResourceMethod(), asked.getResourceClass())
                .map(it -> it.getAnnotation(RolesAllowed.class))
                .filter(Objects::nonNull)
                .limit(1)
                .flatMap(roles -> Stream.of(roles.value()))
                .toList();
        return answer(Problem.of(403, Refusal.ROLES, needed));
    }

    @ServerExceptionMapper
    Response other(Exception e) {
        return answer(problemOf(e));
    }

    /** What a failure is to whoever called. */
    public static Problem problemOf(Throwable e) {
        for (Throwable cause : reasons(e).limit(20).toList()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof ConstraintViolationException invalid) {
                return invalidity(invalid);
            }
            if (cause instanceof SQLException sql && DatabaseFailure.isBusy(sql)) {
                LOG.warnf("The database is busy: %s", sql.getMessage());
                return Problem.busy();
            }
            if (cause instanceof SQLException sql && DatabaseFailure.isOutage(sql)) {
                LOG.warnf("The database is out of reach: %s", sql.getMessage());
                return Problem.unavailable(Refusal.OUTAGE);
            }
            if (cause instanceof SQLException sql && DatabaseFailure.isRepeated(sql)) {
                return Problem.conflict(Refusal.AT_THE_SAME_TIME);
            }
        }
        LOG.error("Unforeseen failure", e);
        return Problem.of(500, Refusal.UNFORESEEN);
    }

    /** A commit that fails has what made it fail beside it, not below it. */
    private static Stream<Throwable> reasons(Throwable e) {
        var within = Stream.concat(Stream.of(e.getSuppressed()), Stream.ofNullable(e.getCause()));
        return Stream.concat(Stream.of(e), within.flatMap(ProblemMappers::reasons));
    }
}
