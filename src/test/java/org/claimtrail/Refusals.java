package org.claimtrail;

import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Whatever is sent, the answer is a problem that names the field, and nothing is half-recorded. */
public final class Refusals {
    public static final UUID NOBODY = UUID.fromString("019925d0-1111-7000-8000-00000000dead");
    public static final int MALFORMED = 400;
    public static final int CONFLICT = 409;
    public static final int REFUSED = 422;

    private Refusals() {}

    public static ValidatableResponse refused(int status, String field, Supplier<Response> request) {
        ValidatableResponse answer = refused(status, request);
        JsonPath problem = new PlainPaths(answer.extract().asString());
        assertThat(problem.getList("violations.field"), hasItem(field));
        assertThat(problem.get("violations[0].message"), notNullValue());
        return answer;
    }

    public static ValidatableResponse refused(int status, Supplier<Response> request) {
        return refused(answered -> answered == status, request).statusCode(status);
    }

    /** A problem, and not a trace of the request in the ledger. */
    public static ValidatableResponse refused(IntPredicate status, Supplier<Response> request) {
        long before = position();
        Response answer = request.get();
        assertThat(answer.asString(), status.test(answer.statusCode()), equalTo(true));
        assertThat(position(), equalTo(before));
        JsonPath problem = new PlainPaths(answer.asString());
        assertThat(problem.get("status"), equalTo(answer.statusCode()));
        assertThat(problem.get("title"), notNullValue());
        assertThat(problem.get("detail"), notNullValue());
        return answer.then().contentType("application/problem+json");
    }

    public static Response correct(String path, String etag, Map<String, Object> body) {
        return as("fleur").header("If-Match", etag).body(body).put(path);
    }

    public static List<Integer> atOnce(int times, Function<Integer, Response> request) {
        Tokens.of("fleur");
        List<CompletableFuture<Integer>> sent = IntStream.range(0, times)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> request.apply(i).statusCode(), task -> new Thread(task).start()))
                .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    public static long position() {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var head = connection.createStatement().executeQuery("select position from ledger_head")) {
            head.next();
            return head.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, Object> withdrawal(String party, String replyId) {
        return with(reply(party, "WITHDRAWAL"), "withdrawsReplyId", replyId);
    }
}
