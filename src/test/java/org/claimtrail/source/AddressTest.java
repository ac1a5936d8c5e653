package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a work stands is one address, however it is written; what was typed is kept. */
@QuarkusTest
class AddressTest {
    private static String newHost() {
        return "https://h" + UUID.randomUUID() + ".example";
    }

    private static Map<String, Object> at(String address) {
        return with(publication(aSource()), "url", address);
    }

    private static List<String> found(String address) {
        return as("fleur")
                .get("/publications?url=" + URLEncoder.encode(address, UTF_8))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void oneAddressIsOnePublicationWhateverFollowsTheReader() {
        String address = newHost() + "/a";
        var first = record("fleur", "/publications", at(address));
        post("fleur", "/publications", at(address + "?utm_source=x"))
                .then()
                .statusCode(409)
                .body("detail", containsString(first.getString("id")))
                .body("detail", containsString(first.getString("title")));
        assertEquals(List.of(first.getString("id")), found(address + "?utm_source=x&fbclid=y#top"));
        assertEquals(List.of(first.getString("id")), found(" " + address.replace("https", "HTTPS") + " "));
        post("fleur", "/publications", at(address + "?id=7")).then().statusCode(201);
        assertEquals(List.of(first.getString("id")), found(address));
    }

    @Test
    void aCorrectionDoesNotTakeAnothersAddress() {
        String address = newHost() + "/a";
        record("fleur", "/publications", at(address));
        String other = record("fleur", "/publications", at(newHost())).getString("id");
        as("fleur")
                .header("If-Match", "*")
                .body(with(at(address + "?gclid=1"), "reason", "Moved."))
                .put("/publications/" + other)
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://all_words%s.example/",
                "https://münchen%s.example/",
                "https://h%s.example/a|b",
                "HTTPS://h%s.example/"
            })
    void whatBrowsersOpenIsTakenAsItWasTyped(String address) {
        String typed = address.formatted(UUID.randomUUID());
        post("fleur", "/publications", at(typed)).then().statusCode(201).body("url", equalTo(typed));
    }

    /** Whoever reads an address could sign in with it. */
    @Test
    void nobodysPasswordIsKept() {
        String secret = "https://user:geheim@h" + UUID.randomUUID() + ".example/a";
        String archive = "https://user@archive.example/1";
        refusesSecret("/sources", with(source(), "homepage", secret), "homepage");
        refusesSecret("/sources", with(source(), "sameAs", List.of(newHost(), secret)), "sameAs[1]");
        refusesSecret("/publications", at(secret), "url");
        Map<String, Object> capture = Map.of("archiveUrl", archive, "capturedAt", "2024-09-11T08:00:00Z");
        refusesSecret(
                "/publications", with(publication(aSource()), "captures", List.of(capture)), "captures[0].archiveUrl");
        String publication =
                record("fleur", "/publications", publication(aSource())).getString("id");
        refusesSecret(
                "/publications/" + publication + "/retraction",
                Map.of("retractedOn", "2024-09-12", "reason", "Untrue.", "noticeUrl", secret),
                "noticeUrl");
        assertEquals(List.of(), found(secret));
    }

    private static void refusesSecret(String path, Map<String, Object> body, String field) {
        post("fleur", path, body)
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of(field)))
                .body("violations[0].message", containsString("leave out what stands before the @"));
    }

    /** A filter that is passed over would answer with all there is. */
    @ParameterizedTest
    @ValueSource(strings = {"no address", "https://", "ftp://news.example/a", "http://256.0.0.1/"})
    void nothingStandsAtWhatIsNoAddress(String typed) {
        post("fleur", "/publications", at(newHost() + "/a")).then().statusCode(201);
        assertEquals(List.of(), found(typed));
    }

    @Test
    void blanksAroundAnAddressAreCut() {
        String address = newHost() + "/a";
        post("fleur", "/publications", at(address + " ")).then().statusCode(201).body("url", equalTo(address));
        String capture = "https://archive.example/1";
        post("fleur", "/sources", with(source(), "homepage", "\u00a0" + address, "sameAs", List.of(address + "\n")))
                .then()
                .statusCode(201)
                .body("homepage", equalTo(address))
                .body("sameAs", equalTo(List.of(address)));
        var captured = List.of(json("archiveUrl", capture + " ", "capturedAt", "2024-09-11T09:00:00Z"));
        post("fleur", "/publications", with(publication(aSource()), "captures", captured))
                .then()
                .statusCode(201)
                .body("captures[0].archiveUrl", equalTo(capture));
    }
}
