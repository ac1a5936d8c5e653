package org.claimtrail.platform.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.claimtrail.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hardly HTTP, and what browsers never send, is answered as all else is. */
@QuarkusTest
class OddRequestTest {
    private static final String NOBODY = "019925d0-1111-7000-8000-00000000dead";
    private static final String BROWSER = "Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\n";

    // Bytes

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\1\2\3\r\n\r\n",
                "\u0016\u0003\u0001\u0002\0\u0001\r\n\r\n",
                "GET\r\n\r\n",
                "GET /claims\r\n\r\n",
                "GET /claims HTTP\r\n\r\n",
                "GET /claims FTP/1.1 x\r\n\r\n",
                "GET /claims HTTP/1.1\r\nHost : localhost\r\n\r\n",
                "GET /claims HTTP/1.1\r\nHost: localhost\r\nA b: c\r\n\r\n",
                "GET /claims HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n",
                "POST /claims HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
                "POST /claims HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
            })
    void whatIsNoHttpIsRefusedAndSaidWhy(String bytes) {
        problem(400, Wire.send(bytes));
    }

    @Test
    void whatIsTooLongToBeReadAtAllIsRefusedAndSaidWhy() {
        problem(414, Wire.send("GET /claims?q=" + "x".repeat(300_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        problem(431, Wire.send("GET /claims HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(300_000) + "\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\r\n", "5\r\nabc\r\n0\r\n\r\n", "-1\r\n", "ffffffffff\r\n", "zz\r\nabc"})
    void aChunkThatIsNoneIsRefusedAndSaidWhy(String chunk) {
        for (String path : List.of("/api/v1/sources", "/language")) {
            problem(
                    400,
                    Wire.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n"
                            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk));
        }
    }

    /** RFC 9112, 6.1: taken as it is, what was compressed would be read as if it had not been. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip, chunked",
                "GZIP ,chunked",
                "identity, chunked",
                "x;q=1, chunked",
                "gzip\r\nTransfer-Encoding: chunked"
            })
    void aBodyInATransferCodingThatIsNotUnderstoodIsRefusedAndSaidWhy(String coding) {
        for (String path : List.of("/api/v1/sources", "/language")) {
            var answer = inCoding(coding, path);
            problem(501, answer);
            assertThat(answer.body(), containsString("as chunked and nothing else"));
        }
    }

    /** RFC 9112, 6.3: where it ends can't be known. */
    @ParameterizedTest
    @ValueSource(strings = {"chunked, chunked", "chunked, gzip", "gzip", "chunked;a=b", "xchunked"})
    void aBodyThatHasNoEndIsRefused(String coding) {
        problem(400, inCoding(coding, "/api/v1/sources"));
    }

    private static Wire.Answer inCoding(String coding, String path) {
        return Wire.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: " + coding + "\r\n\r\n0\r\n\r\n");
    }

    @Test
    void aBodyInChunksIsTaken() {
        for (String coding : List.of("chunked", "Chunked", " chunked ,", ", chunked")) {
            var answer = Wire.send("POST /language HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n"
                    + "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: "
                    + coding + "\r\n\r\nb\r\nlanguage=nl\r\n0\r\n\r\n");
            assertEquals(303, answer.status(), answer::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/9.9", "HTTP/2.0", "HTTP/0.9", "HTTP/1.2", "FTP/1.1"})
    void anotherVersionOfHttpIsRefusedAndSaidWhy(String version) {
        for (String path : List.of("/claims", "/api/v1/claims")) {
            var answer = Wire.send("GET " + path + " " + version + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            problem(505, answer);
            assertThat(answer.body(), containsString("HTTP/1.1"));
        }
    }

    // Methods

    @ParameterizedTest
    @CsvSource({
        "/, 'GET, HEAD, OPTIONS'",
        "/claims, 'GET, HEAD, OPTIONS, POST'",
        "/claims/new, 'GET, HEAD, OPTIONS'",
        "/language, 'OPTIONS, POST'",
        "/logout, 'OPTIONS, POST'",
        "/me, 'GET, HEAD, OPTIONS'",
        "/api/v1/claims, 'GET, HEAD, OPTIONS, POST'",
        "/api/v1/claims/" + NOBODY + ", 'GET, HEAD, OPTIONS, PUT'",
        "/api/v1/claims/" + NOBODY + "/evidence, 'GET, HEAD, OPTIONS, POST'",
        "/api/v1/claims/" + NOBODY + "/dossier, 'GET, HEAD, OPTIONS'",
        "/api/v1/judgements/" + NOBODY + "/approval, 'OPTIONS, POST'",
        "/api/v1/me, 'GET, HEAD, OPTIONS'",
    })
    void eachAddressSaysWhichMethodsItTakes(String path, String allowed) {
        var options = Wire.send("OPTIONS", path);
        assertEquals(200, options.status(), options::toString);
        assertThat(options.head(), containsStringIgnoringCase("Allow: " + allowed + "\r\n"));
        for (String method : List.of("TRACE", "DELETE", "PATCH", "FOO")) {
            var answer = Wire.send(method, path);
            problem(405, answer);
            assertThat(answer.head(), containsStringIgnoringCase("Allow: " + allowed + "\r\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/api/v1/claims", "/sources", "/api/v1/me"})
    void headIsAnsweredAsGetIs(String path) {
        assertEquals(Wire.send("GET", path).status(), Wire.send("HEAD", path).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "TRACE", "HEAD"})
    void whatIsNotThereTakesNoMethod(String method) {
        for (String path : List.of("/nothing", "/api/v1/nothing", "/claims/" + NOBODY + "/nothing")) {
            var answer = Wire.send(method, path);
            assertEquals(404, answer.status(), answer::toString);
        }
    }

    // Refusals that a person reads

    @Test
    void aFormFromElsewhereIsAPageInTheReadersLanguage() {
        var answer = Wire.send("POST /language HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + BROWSER
                + "Accept-Language: nl\r\nOrigin: https://evil.example\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\nlanguage=nl");
        page(403, answer);
        assertThat(
                answer.body(),
                allOf(containsString("Dit formulier komt van een andere site"), not(containsString("rollen"))));
    }

    @Test
    void whatTheHttpLayerRefusesIsAPageToAPerson() {
        page(400, browsed("/claims?q=100%"));
        page(400, browsed("/%zz"));
        page(414, browsed("/claims?q=" + "x".repeat(9_000)));
        page(405, Wire.send("DELETE /claims HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + BROWSER + "\r\n"));
        problem(
                400,
                Wire.send("GET /api/v1/claims?q=100% HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + BROWSER
                        + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "multipart/form-data; boundary=x",
                "text/plain",
                "application/merge-patch+json",
                "nonsense",
                "///"
            })
    void aFormOfAnotherTypeIsToldHowFormsAreSent(String type) {
        for (String language : List.of("nl", "en")) {
            var answer = Wire.send("POST /language HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + BROWSER
                    + "Accept-Language: " + language + "\r\nOrigin: http://localhost\r\nContent-Type: " + type
                    + "\r\nContent-Length: 2\r\n\r\n{}");
            page(415, answer);
            assertThat(
                    answer.body(),
                    allOf(
                            containsString("application/x-www-form-urlencoded"),
                            not(containsString("as application/json")),
                            not(containsString("als application/json")),
                            not(containsString("schrijf application/json"))));
        }
    }

    @Test
    void whoTakesNoPageIsToldThatThereAreOnlyPages() {
        var answer =
                Wire.send("GET /claims HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: image/png\r\n\r\n");
        assertEquals(406, answer.status(), answer::toString);
        assertThat(answer.body(), containsString("pages are text/html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/claims/" + NOBODY, "/claims?limit=x", "/claims?q=100%"})
    void aRefusalSaysWhichCharsetItIsIn(String path) {
        assertThat(browsed(path).head(), containsString("text/html;charset=UTF-8"));
    }

    private static Wire.Answer browsed(String path) {
        return Wire.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + BROWSER
                + "Accept-Language: nl\r\n\r\n");
    }

    private static void page(int status, Wire.Answer answer) {
        assertEquals(status, answer.status(), answer::toString);
        assertThat(answer.head(), containsString("text/html;charset=UTF-8"));
        assertThat(answer.head(), containsString("Content-Security-Policy"));
        assertThat(answer.body(), containsString("</html>"));
    }

    private static void problem(int status, Wire.Answer answer) {
        assertEquals(status, answer.status(), answer::toString);
        assertThat(answer.head().toLowerCase(), containsString("content-type: application/problem+json"));
        assertThat(answer.body(), containsString("\"status\":" + status));
    }
}
