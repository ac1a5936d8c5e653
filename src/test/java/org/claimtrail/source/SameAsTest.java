package org.claimtrail.source;

import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.claimtrail.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two sources that state one identity are one: recorded twice, they would back each other up. */
@QuarkusTest
class SameAsTest {
    private final String item = "Q" + ThreadLocalRandom.current().nextInt(1_000_000, Integer.MAX_VALUE);
    private final String page = "https://www.wikidata.org/wiki/" + item;

    private static Map<String, Object> sameAs(String... addresses) {
        return with(source(), "sameAs", List.of(addresses));
    }

    @Test
    void anIdentityIsOneSourcesWhicheverPageStatesIt() {
        var first = record("fleur", "/sources", sameAs(page));
        for (String other :
                List.of(page, page + "/", "http://m.wikidata.org/wiki/Special:EntityPage/" + item.toLowerCase())) {
            post("fleur", "/sources", sameAs("https://register.example/" + item, other))
                    .then()
                    .statusCode(409)
                    .body("detail", containsString(first.getString("id")))
                    .body("detail", containsString(first.getString("name")));
        }
    }

    /** What is named can be opened: it stands there as it was typed. */
    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/@%s, https://youtube.com/@%s/videos",
        "https://www.tiktok.com/@%s, https://www.tiktok.com/@%s/video/1",
        "https://x.com/%s/status/1, https://twitter.com/%s",
        "https://mastodon.example/@%s, https://mastodon.example/@%s/123",
    })
    void whoHasItAlreadyIsNamedWithAnAddressThatCanBeOpened(String first, String other) {
        String address = first.formatted(item);
        record("fleur", "/sources", sameAs(page, address));
        post("fleur", "/sources", sameAs(other.formatted(item)))
                .then()
                .statusCode(409)
                .body("detail", containsString("with this identity: " + address + "."));
    }

    @Test
    void aPostIsNobodysIdentity() {
        var post = sameAs(page, "https://www.youtube.com/watch?v=ab");
        post("fleur", "/sources", post)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("sameAs[1]"))
                .body("violations[0].message", containsString("give that of the account"));
        String source = record("fleur", "/sources", sameAs(page)).getString("id");
        correct(source, post, 422);
        correct(source, sameAs(page, "https://www.youtube.com/@" + item), 200);
    }

    @Test
    void aCorrectionDoesNotStateAnothersIdentity() {
        record("fleur", "/sources", sameAs(page));
        String other = record("fleur", "/sources", source()).getString("id");
        correct(other, sameAs("http://www.wikidata.org/entity/" + item), 409);
        correct(other, sameAs(page + "0"), 200);
        correct(other, sameAs(page + "0", "https://wikidata.org/wiki/" + item + "0"), 200);
    }

    @Test
    void anIdentityThatWasCorrectedAwayIsFree() {
        String first = record("fleur", "/sources", sameAs(page)).getString("id");
        correct(first, source(), 200);
        post("fleur", "/sources", sameAs(page)).then().statusCode(201);
        correct(first, sameAs(page), 409);
    }

    @Test
    void ofTwoAtOnceOneIsRecorded() {
        Tokens.of("fleur");
        var statuses = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post("fleur", "/sources", sameAs(page)).statusCode(), task -> new Thread(task).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409, 409, 409, 409), statuses);
    }

    private static void correct(String id, Map<String, Object> body, int status) {
        as("fleur")
                .header("If-Match", "*")
                .body(with(body, "reason", "It was noted down wrongly."))
                .put("/sources/" + id)
                .then()
                .statusCode(status);
    }
}
