package org.claimtrail.web.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimtrail.Newsroom;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** Whatever headers a browser sends, or leaves out, it gets a page: in a language that there is, and never a 500. */
@QuarkusTest
class OddHeadersTest {
    private static final String NEVER_GIVEN = "11111111-1111-7111-8111-111111111111";
    private static final List<String> LANGUAGES = List.of(
            "de",
            "*",
            "de;q=0",
            "nl;q=0,en;q=0",
            "nl-BE",
            "zh-Hant",
            "garbage!;;q=",
            "\"",
            ";",
            ",",
            "-",
            "nl, -;q=0.1",
            "de,".repeat(3_400),
            "é");
    private static final List<String> COOKIES = List.of(
            "language=de",
            "language=",
            "language",
            "language=-",
            "=",
            ";;;",
            "$Version=x; language=nl",
            "$Version=1; language=nl; $Path=/",
            "language=nl%0d%0aSet-Cookie: a=b",
            "language=\"nl",
            "language=%zz",
            "language=de; language=nl",
            "language=" + "x".repeat(3_000),
            "csrf-token=x; q_auth_web=x");
    private static final List<String> DESKS = List.of(
            "",
            "/",
            "x/y",
            "2024-09-11T08:00:00Z/2024-09-11T08:00:00Z",
            "+1000000000-12-31T23:59:59Z/+1000000000-12-31T23:59:59Z",
            "-1000000000-01-01T00:00:00Z/-1000000000-01-01T00:00:00Z",
            "-4713-01-01T00:00:00Z/2026-01-01T00:00:00Z");

    private static Map<String, Integer> pages() {
        String claim = Newsroom.aClaim();
        Newsroom.decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        return Map.of(
                "/claims",
                200,
                "/claims/" + claim,
                200,
                "/claims/" + NEVER_GIVEN,
                404,
                "/claims?limit=x",
                400,
                "/nothing",
                404,
                "/",
                303,
                "/login",
                302,
                "/sources",
                302);
    }

    @Test
    void everyLanguageGetsEveryPage() {
        Map<String, Object> odd = new TreeMap<>();
        pages().forEach((path, status) ->
                LANGUAGES.forEach(language -> note(odd, path, status, "Accept-Language", language)));
        assertEquals(Map.of(), odd);
    }

    @Test
    void everyCookieGetsEveryPage() {
        Map<String, Object> odd = new TreeMap<>();
        pages().forEach((path, status) -> COOKIES.forEach(cookie -> note(odd, path, status, "Cookie", cookie)));
        assertEquals(Map.of(), odd);
    }

    @Test
    void whatElseABrowserSaysOfItselfBreaksNoPage() {
        Map<String, Object> odd = new TreeMap<>();
        pages().forEach((path, status) -> {
            note(odd, path, status, "Accept", "*/*");
            note(odd, path, status, "User-Agent", "");
            note(odd, path, status, "Referer", "::garbage::");
            note(odd, path, status, "HX-History-Restore-Request", "x");
            note(odd, path, status, "HX-Target", "é");
            note(odd, path, status, "Accept-Encoding", "garbage;q=x");
            note(odd, path, status, "If-None-Match", "garbage");
            note(odd, path, status, "If-Modified-Since", "garbage");
            note(odd, path, status, "Range", "bytes=9-1");
        });
        assertEquals(Map.of(), odd);
    }

    @Test
    void aRefusalToReadWhatWasSentIsAPageToo() {
        for (String accept : List.of("garbage", "image/png", "text/html;q=x", "")) {
            for (String path : List.of("/claims", "/nothing", "/claims/" + NEVER_GIVEN)) {
                given().header("Accept", accept)
                        .header("Accept-Language", "de")
                        .get(path)
                        .then()
                        .statusCode(lessThan(500));
            }
        }
    }

    private static void note(Map<String, Object> odd, String path, int status, String header, String value) {
        var answer = given().redirects().follow(false).header(header, value).get(path);
        if (answer.statusCode() != status) {
            odd.put(
                    header + ": " + value.substring(0, Math.min(50, value.length())) + " at " + path,
                    answer.statusCode());
        }
    }

    @Test
    void aGermanReadsEnglish() {
        given().header("Accept-Language", "de")
                .get("/nothing")
                .then()
                .statusCode(404)
                .body(containsString("<html lang=\"en\""));
    }

    @Test
    void whatTheBrowserKeptOfTheDeskBreaksNoDesk() {
        try (var eva = Visitor.as("eva")) {
            String session = eva.page.context().cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .filter(cookie -> !cookie.startsWith("desk="))
                    .collect(Collectors.joining("; "));
            List<String> odd = new ArrayList<>();
            for (String desk : DESKS) {
                var answer =
                        given().header("Cookie", session + "; desk=" + desk).get("/");
                if (answer.statusCode() != 200) {
                    odd.add(desk + " → " + answer.statusCode());
                }
            }
            assertEquals(List.of(), odd);
        }
    }

    @Test
    void whoSignsInReadingNeitherLanguageIsSentToTheLogin() {
        given().redirects()
                .follow(false)
                .header("Accept-Language", "de")
                .get("/login?back=/claims")
                .then()
                .statusCode(302)
                .header("Location", startsWith("http"));
    }
}
