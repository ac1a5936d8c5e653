package org.claimtrail.web;

import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.read;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form as no page of ours sends it: whoever did is told what is the matter, and in their language. */
@QuarkusTest
class SentFormTest {
    private static final String SENT_ALREADY = "al verstuurd";

    private final String name = "Verstuurd " + UUID.randomUUID();
    private Map<String, String> cookies;

    @BeforeEach
    void signIn() {
        try (var fleur = Visitor.as("fleur")) {
            cookies = fleur.cookies();
        }
    }

    @Test
    void withoutItsKey() {
        isToldOfTheKey(aForm());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "\u00e9"})
    void withAKeyThatIsNone(String key) {
        isToldOfTheKey(aForm().formParam("key", key));
    }

    private void isToldOfTheKey(RequestSpecification form) {
        Response refusal = form.post("/sources");
        assertEquals(400, refusal.statusCode());
        assertThat(refusal.asString(), containsString("zonder zijn verborgen veld key"));
        assertThat(refusal.asString(), not(containsString(SENT_ALREADY)));
        assertThat(recorded(), hasSize(0));
        String key = refusal.htmlPath().getString("**.find { it.@name == 'key' }.@value");
        assertEquals(303, aForm().formParam("key", key).post("/sources").statusCode());
        assertThat(recorded(), hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "name", "country"})
    void withAFieldThatIsThereTwice(String field) {
        Response refusal = aForm().formParam("key", UUID.randomUUID().toString())
                .formParam(field, "NL", "BE")
                .post("/sources");
        assertEquals(400, refusal.statusCode());
        assertThat(refusal.asString(), containsString("Het veld " + field + " staat er "));
        assertThat(refusal.asString(), not(containsString(SENT_ALREADY)));
        assertThat(recorded(), hasSize(0));
    }

    @Test
    void withTheKeyOfAnother() {
        String key = UUID.randomUUID().toString();
        assertEquals(303, aForm().formParam("key", key).post("/sources").statusCode());
        Response refusal =
                aForm().formParam("key", key).formParam("country", "NL").post("/sources");
        assertEquals(422, refusal.statusCode());
        assertThat(refusal.asString(), containsString(SENT_ALREADY));
    }

    /** What was chosen is chosen there from Dutch words, or grades. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sources; RELIABILITY.X; moet een van deze zijn: A, B, C, D, E, F, of niets",
                "source-pairs; IDENTITY.X; moet een van deze zijn: één bron, twee verschillende bronnen, of niets",
                "claims; STATUS.X; moet een van deze zijn: gemeld, in onderzoek",
                "claims; EVIDENCE_LEVEL.X; moet een van deze zijn: geen bewijs, zwak",
            })
    void withAValueThatCannotBeChosen(String place, String value, String said) {
        String source = aSource();
        String id = switch (place) {
            case "sources" -> source;
            case "claims" -> aClaim();
            default -> aPair(source, aSource());
        };
        Response refusal = sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParam("value", value)
                .formParam("reason", "Daarom.")
                .post("/" + place + "/" + id + "/judgements");
        assertEquals(422, refusal.statusCode());
        assertThat(refusal.asString(), containsString(said));
    }

    @ParameterizedTest
    @CsvSource({"/sources, name, '', 422", "/sources, name, x, 422", "/language, language, xx, 400"})
    void aRefusedFormSaysItsCharset(String path, String field, String value, int status) {
        Response refusal = sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParam(field, value)
                .post(path);
        assertEquals(status, refusal.statusCode());
        assertEquals("text/html;charset=UTF-8", refusal.contentType());
    }

    private RequestSpecification aForm() {
        return sending().formParam("name", name).formParam("kind", "OUTLET");
    }

    private RequestSpecification sending() {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .header("Origin", Visitor.address(""))
                .header("Accept-Language", "nl")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private List<Object> recorded() {
        return read("fleur", "/sources?q=" + name.replace(' ', '+')).getList("items");
    }
}
