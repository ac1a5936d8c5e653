package org.claimtrail.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.claimtrail.platform.refusal.Refused;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.platform.refusal.Words;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as a problem that names the field and the remedy; none shows how the house is built. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final int UNPROCESSABLE = 422;

    @Inject
    AllowedMethods allowed;

    @Inject
    Event<Refused> refusals;

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
        return answer(JsonProblems.of(e));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        return answer(atOnce(e));
    }

    /** What breaks a rule, and with it what points to nothing. */
    private Problem atOnce(ConstraintViolationException e) {
        Object[] said = e.getConstraintViolations().iterator().next().getExecutableParameters();
        Problem invalid = invalidity(e);
        if (said == null || invalid.body().status() != UNPROCESSABLE) {
            return invalid;
        }
        Refused refused = new Refused(said, invalid.body().violations());
        refusals.fire(refused);
        return Problem.refused(refused.violations().stream()
                .sorted(Comparator.comparing(Violation::field))
                .toList());
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
            Optional<DatabaseFailure> failure =
                    cause instanceof SQLException sql ? DatabaseFailure.of(sql) : Optional.empty();
            if (failure.isPresent()) {
                LOG.warnf("The database %s: %s", failure.get().what(), cause.getMessage());
                return Problem.unavailable(failure.get().refusal());
            }
            if (cause instanceof SQLException sql && DatabaseFailure.isRepeated(sql)) {
                return Problem.conflict(Refusal.AT_THE_SAME_TIME);
            }
        }
        LOG.error("Unforeseen failure", e);
        return Problem.of(500, Refusal.UNFORESEEN);
    }

    /** A commit that fails has what made it fail beside it, not below it. */
    static Stream<Throwable> reasons(Throwable e) {
        var within = Stream.concat(Stream.of(e.getSuppressed()), Stream.ofNullable(e.getCause()));
        return Stream.concat(Stream.of(e), within.flatMap(ProblemMappers::reasons));
    }
}
