package org.claimtrail.web.form;

import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.search.text.Marked;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever types the name of a source nearly right is asked whether that one is meant, before another is recorded. */
@QuarkusTest
class LikelyNamesTest {
    private final String word = Marked.word();

    @ParameterizedTest
    @ValueSource(
            strings = {"Dmitri %s", "Dmitry x%s", "%s, Dmitry", "D. %s", "%s", "Dmitrij %s", "Dmitry Sergeyevich %s"})
    void isOffered(String typed) {
        String known = aSource("Dmitry " + word, "PERSON");
        assertEquals(List.of(known), offered("claimant", claim(typed.formatted(word), "")));
    }

    @Test
    void aShortenedMinistryIsOffered() {
        String known = aSource("Ministry of " + word + " Affairs", "GOVERNMENT");
        aSource("Ministry of Foreign Affairs", "GOVERNMENT");
        assertEquals(List.of(known), offered("claimant", claim("Min. of " + word + " Affairs", "")));
    }

    @ParameterizedTest
    @CsvSource({"Vladimir %s", "The %s house of many things"})
    void anotherIsNot(String typed) {
        aSource("Dmitry " + word, "PERSON");
        assertEquals(List.of(), offered("claimant", claim(typed.formatted(word), "")));
    }

    @Test
    void whoIsCalledSoIsTakenUnasked() {
        aSource("Dmitry " + word, "PERSON");
        String known = aSource("Dmitri " + word, "PERSON");
        Response answer = claim("DMITRÍ  " + word, "");
        assertEquals(303, answer.statusCode(), answer::asString);
        assertEquals(known, claimant(answer));
    }

    @Test
    void whoIsChosenIsRecordedAndNobodyAnew() {
        String known = aSource("Dmitry " + word, "PERSON");
        Response answer = claim("Dmitri " + word, known);
        assertEquals(303, answer.statusCode(), answer::asString);
        assertEquals(known, claimant(answer));
        assertEquals(List.of(known), read("fleur", "/sources?q=" + word).getList("items.id"));
    }

    @Test
    void whoIsSaidToBeNewIsRecorded() {
        aSource("Dmitry " + word, "PERSON");
        Response answer = claim("Dmitri " + word, "PERSON");
        assertEquals(303, answer.statusCode(), answer::asString);
        assertEquals(
                "Dmitri " + word, read("fleur", "/sources/" + claimant(answer)).getString("name"));
    }

    @Test
    void aSourceThatIsNoneIsNotTaken() {
        assertEquals(422, claim("Dmitri " + word, UUID.randomUUID().toString()).statusCode());
    }

    /** Beside another name that is wrong, and with what was chosen kept. */
    @Test
    void allNamesOfAFormAreAskedAboutAtOnce() {
        String paper = aSource("Courier of " + word, "OUTLET");
        String person = aSource("Dmitry " + word, "PERSON");
        var said = Map.of(
                "publication", "A report " + word,
                "publication.publisher", "The Courrier of " + word,
                "source", "Dmitri " + word,
                "source.for", "Dmitri " + word,
                "source.kind", person);
        Response answer = sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParams(said)
                .post("/claims/" + aClaim() + "/evidence");
        assertEquals(422, answer.statusCode());
        assertEquals(List.of(paper), offered("publication.publisher", answer));
        assertEquals(List.of(person), offered("source", answer));
        assertEquals(
                person,
                answer.htmlPath().getString("**.find { it.@name == 'source.kind' && it.@checked != '' }.@value"));
    }

    @Test
    void itIsAskedWhileTheFormIsFilledInToo() {
        String known = aSource("Dmitry " + word, "PERSON");
        Response answer = sending()
                .queryParams("form", "claim", "field", "claimant", "name", "Dmitri " + word)
                .get("/sources/asked");
        assertEquals(List.of(known), offered("claimant", answer));
    }

    @Test
    void aWorkThatIsCalledNearlySoIsOfferedAndTaken() {
        String known = aWork("Inside the " + word + " harbour deal");
        Response asked = first("Inside the " + word + " harbor deal", "");
        assertEquals(422, asked.statusCode());
        assertEquals(known, asked.htmlPath().getString("**.find { it.@name == 'firstAppearance.like' }.@value"));
        Response answer = first("Inside the " + word + " harbor deal", known);
        assertEquals(303, answer.statusCode(), answer::asString);
        assertEquals(known, of(answer, "firstAppearanceId"));
    }

    @Test
    void aTitleThatIsNewIsRecordedWithItsAddress() {
        aWork("Inside the " + word + " harbour deal");
        Response answer = first("Inside the " + word + " harbor deal", "", "url", "https://news.example/" + word);
        assertEquals(422, answer.statusCode());
        Response recorded = first(
                "Inside the " + word + " harbor deal",
                "",
                "url",
                "https://news.example/" + word,
                "publisher",
                "Courier " + word,
                "publisher.kind",
                "OUTLET");
        assertEquals(303, recorded.statusCode(), recorded::asString);
        assertEquals(
                "https://news.example/" + word,
                read("fleur", "/publications/" + of(recorded, "firstAppearanceId"))
                        .getString("url"));
    }

    private static String aWork(String title) {
        return record("fleur", "/publications", with(publication(aSource()), "title", title))
                .getString("id");
    }

    /** A claim that first appeared in what is called so; with what more is said of that. */
    private Response first(String title, String meant, String... more) {
        RequestSpecification form = sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParams("statement", "It rained on " + word, "language", "en", "claimant", "Somebody " + word)
                .formParams("claimant.for", "Somebody " + word, "claimant.kind", "PERSON", "firstAppearance", title)
                .formParams("firstAppearance.for", title, "firstAppearance.like", meant);
        for (int i = 0; i < more.length; i += 2) {
            form.formParam("firstAppearance." + more[i], more[i + 1]);
        }
        return form.post("/claims");
    }

    private Response claim(String claimant, String kind) {
        return sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParams("statement", "It rained on " + word, "language", "en", "claimant", claimant)
                .formParams("claimant.for", claimant, "claimant.kind", kind)
                .post("/claims");
    }

    private static String claimant(Response recorded) {
        return of(recorded, "claimantId");
    }

    private static String of(Response recorded, String field) {
        String id = recorded.getHeader("Location").replaceAll(".*/claims/([^?#]*).*", "$1");
        return read("fleur", "/claims/" + id).getString(field);
    }

    private static List<String> offered(String field, Response answer) {
        return answer
                .htmlPath()
                .<String>getList("**.findAll { it.@name == '" + field + ".kind' }.collect { it.@value.toString() }")
                .stream()
                .filter(value -> value.contains("-"))
                .toList();
    }

    private static RequestSpecification sending() {
        return given().redirects()
                .follow(false)
                .cookies(Session.of("fleur").cookies())
                .header("Origin", Visitor.address(""))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
