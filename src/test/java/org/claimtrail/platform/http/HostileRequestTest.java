package org.claimtrail.platform.http;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.decided;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.claimtrail.Tokens;
import org.claimtrail.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes over the wire, the fault is found where it is: with the sender, who is told. */
@QuarkusTest
class HostileRequestTest {
    private static final String OURS = "Origin: http://localhost";

    // The address

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/claims/%zz",
                "/claims?q=%zz",
                "/claims?q=a|b",
                "/claims?q={x}",
                "/claims?q=%",
                "/login?back=a|b",
                "/api/v1/claims/%zz",
                "/api/v1/claims?q=%zz",
                "/api/v1/claims?%zz=1",
                "/api/v1/claims?q=|",
            })
    void anAddressThatIsNoneIsRefusedAndSaidWhy(String address) {
        var answer = get(address);
        problem(400, answer);
        assertThat(answer.body(), containsString("no URI"));
    }

    /** What is kept of their answer is settled when it leaves: there, it waited for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"Cookie: q_session_web=x", "Authorization: Bearer x"})
    void soItIsToSomebody(String header) {
        for (String address : List.of("/%zz", "/claims/%", "/api/v1/%zz", "/claims?q=%zz")) {
            problem(400, get(address, header));
            assertEquals(400, get(address, header, "Accept: text/html").status());
        }
        String state = "?code=x&state=019925d0-1111-7000-8000-00000000dead";
        assertThat(get("/%zz" + state, header).status(), lessThan(500));
    }

    /** One reader would take it for another address than the next, and a browser what begins with // for another host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "///",
                "//review",
                "//review;@evil.example",
                "//evil.example/../review",
                "//claims;@evil.example?limit=1",
                "/claims;x",
                "/claims;?limit=1",
                "/claims%3Bx",
                "/claims%3bx",
                "/claims//",
                "/claims/./",
                "/claims/..",
                "/.",
                "/x/%2E%2e/claims",
                "/x/.%2e/claims",
                "/claims%2Fnew",
                "/claims%2fnew",
                "/%5Cevil.example",
                "/%5cevil.example",
                "/login//?back=/claims",
                "http://localhost//claims",
                "//api/v1/claims?limit=1",
                "//api/v1/claims;@evil.example?limit=1",
                "//evil.example/../api/v1/claims?limit=1",
                "/api;a=1/v1/claims",
                "/api/v1/claims;x?limit=1",
                "/api/v1//claims",
                "/api/v1/./claims",
                "/api/v1/%2e/claims",
                "/api%2fv1/claims",
                "/x/%2e%2e/api/v1/claims",
            })
    void nothingIsAtAnAddressThatIsNotInItsNormalForm(String address) {
        if (address.contains("limit")) {
            List.of(1, 2).forEach(twice -> decided("CLAIM", aClaim(), "VISIBILITY", "PUBLISHED"));
        }
        var answer = get(address);
        problem(404, answer);
        assertThat(answer.toString(), not(containsString("evil")));
        var page = get(address, "Accept: text/html");
        assertEquals(404, page.status(), page::toString);
        assertThat(page.toString(), allOf(not(containsString("=\"//")), not(containsString("=%2F%2F"))));
    }

    @Test
    void whoNamesAHostInTheAddressIsLedToNoOther() {
        List.of(1, 2).forEach(twice -> decided("CLAIM", aClaim(), "VISIBILITY", "PUBLISHED"));
        for (String path : List.of("/claims?limit=1", "/api/v1/claims?limit=1", "/nothing")) {
            var answer = get("http://evil.example" + path);
            assertThat(answer.toString(), not(containsString("evil")));
        }
    }

    @Test
    void anAddressThatIsTooLongIsRefusedAndSaidWhy() {
        for (int length : new int[] {9_000, 100_000}) {
            problem(414, get("/api/v1/claims?q=" + "x".repeat(length)));
        }
    }

    @Test
    void headersThatAreTooLongAreRefusedAndSaidWhy() {
        for (int length : new int[] {21_000, 100_000}) {
            problem(431, get("/api/v1/claims", "X-Long: " + "x".repeat(length)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "[::", "::::", "a:b", "a:99999999", "a|b", "<x>", "a@b", "/"})
    void aHostThatIsNoneIsRefusedAndSaidWhy(String host) {
        for (String version : List.of("1.0", "1.1")) {
            problem(
                    400,
                    Wire.send("GET /api/v1/claims HTTP/" + version + "\r\nHost: " + host
                            + "\r\nConnection: close\r\n\r\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS *", "CONNECT localhost:443", "GET *"})
    void whatIsNoPlaceHereIsNotFound(String line) {
        problem(404, Wire.send(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%2B999999999-12-31",
                "-999999999-01-01",
                "%2B10000-01-01",
                "10000-01-01",
                "0000-01-01",
                "2024-02-31",
                "2024",
                "%EF%BC%92024-01-01"
            })
    void aDayThatIsNoneIsRefused(String day) {
        assertEquals(400, get("/claims?on=" + day).status());
    }

    // Who asks, and where

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: \r\n", "Host: evil.example\r\n"})
    void aListLeadsOnWhateverHostItWasAskedFor(String host) {
        List.of(1, 2).forEach(twice -> decided("CLAIM", aClaim(), "VISIBILITY", "PUBLISHED"));
        var answer = Wire.send("GET /api/v1/claims?limit=1 HTTP/1.0\r\n" + host + "\r\n");
        assertEquals(200, answer.status(), answer::toString);
        assertThat(answer.head(), containsString("Link: </api/v1/claims?limit=1&after="));
    }

    @Test
    void anotherHostDoesNotComeBack() {
        String token = "Authorization: Bearer " + Tokens.of("fleur");
        String body = "{\"name\": \"Of elsewhere " + UUID.randomUUID() + "\", \"kind\": \"PERSON\"}";
        var created = Wire.send("POST /api/v1/sources HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n" + token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        assertThat(created.head(), containsString("Location: /api/v1/sources/"));
        var form = Wire.send("POST /language HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n"
                + "Origin: http://evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 25\r\n\r\nlanguage=nl&back=/sources");
        assertThat(form.head(), allOf(containsString("Location: /sources"), not(containsString("evil"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login?back=/claims", "/sources", "/me"})
    void noLoginLeadsBackToAHostThatSomebodyMadeUp(String path) {
        for (String host : List.of("evil.example", "localhost.evil.example", "evil.example:8080")) {
            var answer = Wire.send("GET " + path + " HTTP/1.1\r\nHost: " + host
                    + "\r\nX-Forwarded-Host: localhost\r\nConnection: close\r\n\r\n");
            assertEquals(421, answer.status(), answer::toString);
            assertThat(answer.toString(), allOf(containsString("CLAIMTRAIL_URL"), not(containsString("evil"))));
        }
        var ours = get(path, "X-Forwarded-Host: evil.example");
        assertEquals(302, ours.status(), ours::toString);
        assertThat(
                ours.head(),
                allOf(containsString("redirect_uri=http%3A%2F%2Flocalhost%2F"), not(containsString("evil"))));
    }

    @Test
    void noPageNamesAHostThatSomebodyMadeUp() {
        for (String path : List.of("/claims", "/nothing", "/claims?limit=x")) {
            var answer = Wire.send("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(answer.toString(), not(containsString("evil")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/claims"})
    void aTokenThatDoesNotSayWhoseItIsIsRefused(String path) {
        String token = "Authorization: Bearer " + Tokens.withoutName();
        problem(401, get(path, token));
        problem(
                401,
                Wire.send("POST /api/v1/sources HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"));
    }

    // Forms

    @ParameterizedTest
    @CsvSource({
        "/sources, /sources",
        "/claims?q=%E6%97%A5%E6%9C%AC, /claims?q=%E6%97%A5%E6%9C%AC",
        "/claims?q=%25E6%2597%25A5, /claims?q=%E6%97%A5",
        "/caf%C3%A9, /caf%C3%A9",
        "/x?q=a%7Cb, /",
        "/%25zz, /",
        "/a%20b, /",
        "//evil.example, /",
        "/%5Cevil.example, /",
        "/%0d%0aX: y, /",
        "https://evil.example/, /",
        "/logout, /",
        "/language, /",
        "/logout?x=1, /",
        "/%256cogout, /",
        "/claims/019925d0-1111-7000-8000-00000000dead/relations, /",
        "/api/v1/claims, /",
        "/claims/new, /claims/new",
        "/claims%23part, /claims#part",
    })
    void whereItLeadsBackToIsAPageHere(String back, String to) {
        var answer = form("language=nl&back=" + back, OURS);
        assertEquals(303, answer.status(), answer::toString);
        assertThat(answer.head() + "\r\n", containsString("Location: " + to + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "", "nl%0d%0aSet-Cookie: a=b", "n%00l", "nl%3B Domain=evil", "%22", "x&language=nl"})
    void aLanguageThatIsNotSpokenIsRefused(String language) {
        var answer = form("language=" + language, OURS);
        assertEquals(400, answer.status(), answer::toString);
        assertThat(answer.head(), not(containsString("a=b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%zz",
                "%zz=1",
                "language=%zz",
                "language=nl&back=%",
                "language=nl&%4",
                "%=%",
                "=",
                "==",
                "&=",
                "a=1&="
            })
    void aFormThatIsNotEncodedAsFormsAreIsRefused(String body) {
        problem(400, form(body, OURS));
    }

    @Test
    void aFormOfManyFieldsIsRefused() {
        problem(400, form("a=1&".repeat(2_000), OURS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "", "utf-7", "*"})
    void aCharsetThatIsNotKnownIsRefused(String charset) {
        var type = "Content-Type: application/x-www-form-urlencoded; charset=" + charset;
        problem(415, form("language=nl", OURS, type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Nothing: said",
                "Origin: null",
                "Origin: https://localhost",
                "Origin: http://evil.example",
                "Origin: http://localhost.evil.example",
                "Referer: http://evil.example/http://localhost/",
                "Referer: http://localhost.evil.example/",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: none",
                "Sec-Fetch-Site: cross-site\r\nOrigin: http://localhost",
                "Sec-Fetch-Site: same-origin\r\nOrigin: http://evil.example",
            })
    void aFormFromElsewhereIsRefused(String headers) {
        var refused = form("language=nl", headers);
        problem(403, refused);
        assertTrue(refused.head().toLowerCase(Locale.ROOT).contains("connection: close"), refused.head());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://localhost",
                "Referer: http://localhost/sources",
                "Sec-Fetch-Site: same-origin",
                "Sec-Fetch-Site: same-origin\r\nOrigin: http://localhost\r\nReferer: http://localhost/"
            })
    void aFormFromHereIsTaken(String headers) {
        assertEquals(303, form("language=nl", headers).status());
    }

    /** A statement as long as they may be, in a script of which each letter takes six characters in a form. */
    @Test
    void aLongTextIsNoFormTooLarge() {
        assertEquals(
                303, form("language=nl&back=/" + "%D8%B5".repeat(1_300), OURS).status());
    }

    // Whatever else

    private static List<String> headers() {
        return List.of(
                "Accept: x",
                "Accept: */*;q=x",
                "Accept-Language: xx-@@",
                "Accept-Language: -",
                "Accept-Language: de, --;q=0.1",
                "Accept-Encoding: x;q=y",
                "Authorization: Bearer",
                "Authorization: Bearer a.b.c",
                "Authorization: Basic x",
                "Cookie: =;=",
                "Cookie: language=%%%",
                "Cookie: language=de",
                "Cookie: language=-",
                "Cookie: desk=+1000000000-12-31T23:59:59Z/-1000000000-01-01T00:00:00Z",
                "Cookie: q_session_web=x",
                "Cookie: q_auth_web_x=y",
                "Content-Length: x",
                "Content-Length: +5",
                "Content-Length: 99999999999999999999",
                "Content-Type: ///",
                "Expect: x",
                "If-None-Match: \"",
                "If-Modified-Since: x",
                "If-Modified-Since: Thu, 99 Foo 2024 99:99:99 GMT",
                "If-Match: -",
                "Accept: -/-;q=-",
                "Accept-Charset: -",
                "Accept-Encoding: -, ;q=-",
                "Range: bytes=99999999999999999999-",
                "Range: -",
                "Cookie: desk=-/-",
                "Cookie: desk=/",
                "Cookie: q_session_web=-|-|-",
                "Authorization: Bearer -",
                "Authorization: -",
                "Origin: -",
                "Referer: -",
                "traceparent: 00-x-y-z",
                "Origin: x",
                "Range: bytes=9-1",
                "Upgrade: websocket",
                "HX-Request: x",
                "X-Forwarded-Host: a b",
                "Forwarded: x",
                "No header");
    }

    @ParameterizedTest
    @MethodSource("headers")
    void noHeaderBringsItDown(String header) {
        String claim = aClaim();
        for (String path : List.of(
                "/claims",
                "/claims/" + claim,
                "/sources",
                "/nothing",
                "/api/v1/claims",
                "/login",
                "/app/claim.css",
                "/openapi")) {
            assertThat(path + " " + header, get(path, header).status(), lessThan(500));
        }
        as("fleur").get("/sources/" + aSource()).then().statusCode(200);
    }

    private static void problem(int status, Wire.Answer answer) {
        assertEquals(status, answer.status(), answer::toString);
        assertThat(answer.head().toLowerCase(), containsString("content-type: application/problem+json"));
        assertThat(answer.body(), containsString("\"status\":" + status));
    }

    private static Wire.Answer get(String address, String... headers) {
        return Wire.send(
                "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lines(headers) + "\r\n");
    }

    private static Wire.Answer form(String body, String... headers) {
        String type = String.join("", headers).contains("Content-Type")
                ? ""
                : "Content-Type: application/x-www-form-urlencoded\r\n";
        return Wire.send("POST /language HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + type
                + "Content-Length: " + body.length() + "\r\n" + lines(headers) + "\r\n" + body);
    }

    private static String lines(String... headers) {
        return String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n");
    }
}
