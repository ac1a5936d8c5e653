package org.claimtrail.platform.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.claimtrail.Tokens;
import org.claimtrail.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent is read as what it is, or refused: never as another text than its sender wrote. */
@QuarkusTest
class ForeignBytesTest {
    private static final String JSON = "Content-Type: application/json";
    private static final String SOURCE = "{\"name\": \"%s\", \"kind\": \"PERSON\"}";

    /** Overlong, halves of surrogate pairs, cut off, beyond Unicode, another charset. */
    private static final List<String> NO_UTF8 = List.of(
            "\u00c0\u0080",
            "\u00e0\u0080\u00af",
            "\u00f0\u0080\u0080\u00af",
            "\u00ed\u00a0\u0080",
            "\u00ed\u00a0\u00bd\u00ed\u00b8\u0080",
            "\u00c3",
            "\u0080",
            "\u00f4\u0090\u0080\u0080",
            "\u00ff\u00fe",
            "caf\u00e9");

    @Test
    void aBodyThatIsNoUtf8IsRefused() {
        for (String bytes : NO_UTF8) {
            problem(400, "UTF-8", post(SOURCE.formatted("N" + bytes), JSON));
            problem(400, "UTF-8", post(SOURCE.formatted("N" + bytes), "X-No-Type: said"));
            problem(400, "UTF-8", form("language=nl&back=/" + bytes));
        }
    }

    @Test
    void anEscapeThatIsNoUtf8IsRefused() {
        for (String bytes : NO_UTF8) {
            problem(400, "UTF-8", form("language=nl&back=/" + escaped(bytes)));
            problem(400, "UTF-8", get("/api/v1/claims?q=" + escaped(bytes)));
            problem(400, "UTF-8", get("/claims?q=x&" + escaped(bytes) + "=y"));
        }
    }

    @Test
    void jsonInAnotherEncodingIsRefused() {
        for (Charset other : List.of(UTF_16BE, UTF_16LE)) {
            byte[] bytes = SOURCE.formatted("In another encoding").getBytes(other);
            problem(400, "UTF-8", post(new String(bytes, ISO_8859_1), JSON));
        }
    }

    @Test
    void anAddressHasNothingBeyondAscii() {
        problem(400, "no URI", get("/claims?q=" + new String("日本".getBytes(UTF_8), ISO_8859_1)));
        problem(400, "no URI", get("/claims?q=caf\u00e9"));
    }

    @Test
    void whatIsUtf8IsTaken() {
        String name = "日本 " + UUID.randomUUID();
        String body = new String(SOURCE.formatted(name).getBytes(UTF_8), ISO_8859_1);
        for (String type : List.of(
                "application/json",
                "application/json;charset=utf-8",
                "Application/JSON; Charset=\"UTF-8\"",
                "application/json;CHARSET=UTF8",
                "application/json;")) {
            var answer = post(body, "Content-Type: " + type, "Content-Encoding: identity");
            assertEquals(201, answer.status(), type + answer);
            assertThat(answer.body(), containsString(name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latin-1",
                "iso-8859-1",
                "utf-16",
                "us-ascii",
                "windows-1252",
                "\"ISO-8859-15\"",
                "utf-8; charset=latin-1"
            })
    void anotherCharsetIsRefusedAndSaidWhy(String charset) {
        problem(415, "UTF-8", post(SOURCE.formatted("N"), JSON + "; charset=" + charset));
        problem(
                415,
                "UTF-8",
                form("language=nl&back=/caf%E9", "Content-Type: application/x-www-form-urlencoded;charset=" + charset));
    }

    /** As REST Assured and old browsers do. */
    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "us-ascii", "Windows-1252"})
    void aFormInWhichTheCharsetMakesNoDifferenceIsTaken(String charset) {
        var type = "Content-Type: application/x-www-form-urlencoded; charset=" + charset;
        assertEquals(303, form("language=nl&back=/claims%3Fq=x", type).status());
        problem(415, "UTF-8", form("language=nl&back=/caf%c3%a9", type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "GZIP", "identity, gzip", "x"})
    void anEncodedBodyIsRefusedAndSaidWhy(String coding) {
        var answer = post(SOURCE.formatted("N"), JSON, "Content-Encoding: " + coding);
        problem(415, coding, answer);
        assertThat(answer.head(), containsStringIgnoringCase("accept-encoding: identity"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "///",
                "json",
                "application",
                "application/",
                "/json",
                "application/json/x",
                "a b/c",
                "application/json; =",
                "application/json; charset",
                "application/json, text/plain",
                "é/é",
                "*/*",
                "text/html",
                "application/*",
                "application/merge-patch+json",
                "application/json-patch+json",
                "application/vnd.api+json; charset=utf-8",
                "Application/Problem+JSON",
                "application/+json",
                "application/x+json;a=b",
                "application/jsonx",
                "application/x-json",
                "application/json5",
                "text/json",
                "text/x-json",
                "text/plain"
            })
    void aContentTypeThatIsNoneIsAnUnsupportedOne(String type) {
        problem(415, "application/json", post(SOURCE.formatted("N"), "Content-Type: " + type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "7", "\"text\"", "true", "[1, 2]"})
    void whereAnObjectIsExpectedThatIsSaid(String body) {
        problem(400, "is no JSON object, and one is expected", post(body, JSON));
    }

    @ParameterizedTest
    @CsvSource({
        "Idempotency-Key, a, b",
        "Idempotency-Key, a, a",
        "Content-Type, application/json, text/plain",
        "Authorization, Bearer x, Bearer y",
        "Host, localhost, evil.example",
    })
    void aHeaderThatIsThereTwiceIsRefused(String header, String one, String other) {
        var answer = post(SOURCE.formatted("N"), header + ": " + one, header + ": " + other);
        problem(400, "\"field\":\"" + header + "\"", answer);
    }

    @ParameterizedTest
    @CsvSource({
        "limit, %D9%A5",
        "limit, %EF%BC%95",
        "limit, %2B5",
        "limit, 0x5",
        "limit, 5%20",
        "claimantId, 1-1-1-1-1",
        "claimantId, %D9%A519925d0-1111-7000-8000-00000000dead",
    })
    void aNumberOrIdInOtherDigitsIsNamed(String parameter, String value) {
        problem(400, "\"field\":\"" + parameter + "\"", get("/api/v1/claims?" + parameter + "=" + value));
    }

    @Test
    void oneThatIsTooDeepIsToldSo() {
        String deep = "{\"zzz\":" + "{\"a\":".repeat(3000) + "1" + "}".repeat(3001);
        problem(400, "is nested deeper", post(deep, JSON));
    }

    /** It is a number, and Java's are not what limits it. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "99999999999", "-99999999999999999999"})
    void aNumberOutOfBoundsIsToldItsBounds(String limit) {
        problem(400, "from 1 to 200", get("/api/v1/claims?limit=" + limit));
    }

    private static void problem(int status, String said, Wire.Answer answer) {
        assertEquals(status, answer.status(), answer::toString);
        assertThat(answer.head().toLowerCase(), containsString("content-type: application/problem+json"));
        assertThat(answer.body(), allOf(containsString("\"status\":" + status), containsString(said)));
    }

    private static String escaped(String bytes) {
        var escaped = new StringBuilder();
        bytes.chars().forEach(it -> escaped.append("%%%02X".formatted(it)));
        return escaped.toString();
    }

    private static Wire.Answer get(String address) {
        return Wire.send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private static Wire.Answer post(String body, String... headers) {
        String all = String.join("\r\n", headers);
        return Wire.send("POST /api/v1/sources HTTP/1.1\r\nConnection: close\r\n"
                + (all.contains("Host:") ? "" : "Host: localhost\r\n")
                + (all.contains("Authorization:") ? "" : "Authorization: Bearer " + Tokens.of("fleur") + "\r\n")
                + all + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static Wire.Answer form(String body, String... type) {
        String header = type.length == 0 ? "Content-Type: application/x-www-form-urlencoded" : type[0];
        return Wire.send(
                "POST /language HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nOrigin: http://localhost\r\n"
                        + header + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }
}
