package org.claimtrail.web.form;

import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.web.Session;
import org.claimtrail.web.Visitor;
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
        cookies = Session.of("fleur").cookies();
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
                "sources; value; RELIABILITY.X; moet een van deze zijn: A, B, C, D, E, F, of niets",
                "source-pairs; value; IDENTITY.X; moet een van deze zijn: één bron, twee verschillende bronnen, of niets",
                "claims; status; X; moet een van deze zijn: gemeld, in onderzoek",
                "claims; evidenceLevel; X; moet een van deze zijn: geen bewijs, zwak",
            })
    void withAValueThatCannotBeChosen(String place, String field, String value, String said) {
        String source = aSource();
        String id = switch (place) {
            case "sources" -> source;
            case "claims" -> aClaim();
            default -> aPair(source, aSource());
        };
        Response refusal = sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParam(field, value)
                .formParam("reason", "Daarom.")
                .post("/" + place + "/" + id + "/judgements");
        assertEquals(422, refusal.statusCode());
        assertThat(refusal.asString(), containsString(said));
    }

    /** As no page offers it: it is not taken for nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/sources; kind; persoon, organisatie",
                "/things; kind; voorwerp, document",
                "/claims/%s/evidence; direction; steunt, weerspreekt",
                "/claims/%s/evidence; kind; fysieke vondst, document",
                "/claims/%s/evidence; stake; heeft er baat bij, schaadt",
                "/claims/%s/evidence; access; zag het zelf, heeft het",
                "/claims/%s/evidence; lineage; citeert, verwijst naar",
                "/claims/%s/evidence; source.kind; persoon, organisatie",
                "/claims/%s/evidence; thing.kind; voorwerp, document",
                "/claims/%s/replies; kind; ontkent het, ontkent het gedeeltelijk",
                "/claims/%s/search-log; outcome; gevonden, niet gevonden",
                "/claims/%s/relations; kind; beperkt, hangt af van",
                "/claims/%s/comment-requests; medium; per telefoon, per e-mail",
                "/claims/%s/judgements; release; intern, gepubliceerd",
                "/comment-requests/%s/outcome; outcome; geen reactie, wilde niet reageren",
                "/publications/%s/derivations; lineage; citeert, verwijst naar",
                "/me/settings; language; English, Nederlands",
                "/me/settings; mail; nooit",
            })
    void whatIsNoneOfTheChoicesIsRefusedWithThem(String path, String field, String choices) {
        String id = path.startsWith("/claims")
                ? aClaim()
                : path.startsWith("/publications") ? aPublication() : commentRequestOn(aClaim(), aSource());
        String about = field.replace(".kind", "");
        Response refusal = sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParams(about.equals(field) ? Map.of() : Map.of(about, name, about + ".for", name))
                .formParam(field, "X")
                .post(path.formatted(id));
        assertEquals(422, refusal.statusCode());
        String choice = refusal.htmlPath()
                .getString("**.findAll { it.@class == 'fault' && it.text().contains('moet een van deze zijn') }");
        assertThat(choice.toLowerCase(Locale.ROOT), containsString(choices.toLowerCase(Locale.ROOT)));
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

    /** What a browser kept of a form goes only once it is recorded; where an answer stands says nothing of that. */
    @Test
    void whatIsNotRecordedIsKeptAsADraft() {
        Map<String, String> said = Map.of("key", UUID.randomUUID().toString(), "name", name, "country", "NL");
        assertEquals("kept", sending().formParams(said).post("/sources").header("Claimtrail-Draft"));
        Response recorded =
                sending().formParams(said).formParam("kind", "OUTLET").post("/sources");
        assertEquals(303, recorded.statusCode(), recorded::asString);
        assertEquals(null, recorded.header("Claimtrail-Draft"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "80%",
                "80 %",
                " 80\u00a0% ",
                "80 percent",
                "80 per cent",
                "80 procent",
                "80 pct",
                "８０％",
                "80٪"
            })
    void aLikelihoodIsReadAsPeopleWriteIt(String typed) {
        String claim = aClaim();
        Response answer = evidence(claim, typed);
        assertEquals(303, answer.statusCode(), answer::asString);
        assertEquals(80, read("fleur", "/claims/" + claim + "/evidence").getInt("items[0].statedLikelihood"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.8",
                "0,8",
                "80.5%",
                "likely",
                "%",
                "80 to 90 %",
                "80%%",
                "8 0",
                "4/5",
                "99999999999",
                "101%",
                "-1"
            })
    void aLikelihoodThatIsNoneIsToldWhatIs(String typed) {
        Response answer = evidence(aClaim(), typed);
        assertEquals(422, answer.statusCode());
        assertThat(answer.asString(), containsString("van 0 tot 100"));
    }

    private Response evidence(String claim, String likelihood) {
        String publication = read("fleur", "/publications/" + aPublication()).getString("title");
        String source = read("fleur", "/sources/" + aSource()).getString("name");
        return evidence(claim, likelihood, publication, source);
    }

    private Response evidence(String claim, String likelihood, String publication, String source) {
        return sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParam("direction", "SUPPORTS")
                .formParam("kind", "DOCUMENT")
                .formParam("publication", publication)
                .formParam("source", source)
                .formParam("quote", "It was so.")
                .formParam("language", "en")
                .formParam("statedLikelihood", likelihood)
                .post("/claims/" + claim + "/evidence");
    }

    /** As it stands in the address bar, in an answer of the API, or in a mail. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                " %s ",
                "/claims/%s",
                "/claims/%s?knownAt=2030-01-01T00:00:00Z#evidence",
                "http://localhost:8081/claims/%s",
                "https://claims.example/claims/%s/",
                "HTTPS://claims.example/claims/%s#relations",
                "claims.example/claims/%s",
                "/api/v1/claims/%s",
                "https://claims.example/api/v1/claims/%s/dossier",
            })
    void aClaimIsFoundByItsAddressOrId(String address) {
        String other = aClaim();
        for (String id : List.of(other, other.toUpperCase(Locale.ROOT))) {
            String claim = aClaim();
            Response answer = relation(claim, address.formatted(id));
            assertEquals(303, answer.statusCode(), answer::asString);
            assertEquals(other, read("fleur", "/claims/" + claim + "/relations").getString("[0].otherClaimId"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "019925d0-1111-7000-8000-00000000dead",
                "/claims/019925d0-1111-7000-8000-00000000dead",
                "https://claims.example/claims/new"
            })
    void anAddressOfNoClaimIsToldToBeNone(String address) {
        Response answer = relation(aClaim(), address);
        assertEquals(422, answer.statusCode());
        assertThat(answer.asString(), containsString("is geen bewering"));
    }

    @ParameterizedTest
    @CsvSource({
        "%s, %s",
        "/sources/%s, /publications/%s",
        "https://claims.example/sources/%s?knownAt=2030-01-01T00:00:00Z, https://claims.example/publications/%s#lineage",
    })
    void soAreASourceAndAPublication(String source, String publication) {
        String claim = aClaim();
        String sourceId = aSource();
        String publicationId = aPublication();
        Response answer = evidence(claim, "80", publication.formatted(publicationId), source.formatted(sourceId));
        assertEquals(303, answer.statusCode(), answer::asString);
        var item = read("fleur", "/claims/" + claim + "/evidence");
        assertEquals(sourceId, item.getString("items[0].sourceId"));
        assertEquals(publicationId, item.getString("items[0].publicationId"));
    }

    /** Others have such addresses too. */
    @Test
    void aWorkAtAnAddressThatLooksLikeOursIsNew() {
        String source = read("fleur", "/sources/" + aSource()).getString("name");
        Response answer =
                evidence(aClaim(), "80", "https://institute.example/publications/" + UUID.randomUUID(), source);
        assertEquals(422, answer.statusCode());
        assertThat(answer.asString(), containsString("Wie heeft het gepubliceerd?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.faz.net/b.html",
                "www.faz.net",
                "WWW.faz.net",
                " faz.net/c ",
                "m.faz.net:8080/c?d=e#f",
                "m\u00fcnchen.example/c",
                "ftp://faz.net/d",
                "file:///home/fleur/d.pdf",
            })
    void anAddressWithoutItsBeginningIsNoTitle(String typed) {
        assertThat(faultAt("new-evidence-publication", published(typed)), containsString("begin het met https://"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AC/DC",
                "9/11",
                "Reuters.com",
                "U.S./China",
                "v1.2/3",
                "Over www.faz.net/b.html",
                "faz.net/c en wat het betekent",
                "Oorlog en vrede: 1/2"
            })
    void aTitleIsNoAddress(String typed) {
        Response answer = published(typed + "-" + UUID.randomUUID());
        assertThat(answer.asString(), containsString("Wie heeft het gepubliceerd?"));
        assertThat(answer.asString(), not(containsString("lijkt een adres")));
    }

    private Response published(String typed) {
        return evidence(
                aClaim(), "80", typed, read("fleur", "/sources/" + aSource()).getString("name"));
    }

    @Test
    void aTranslationNeedsItsLanguage() {
        assertThat(
                faultAt("claim-translationLanguage", translated("abc", "")),
                containsString("ontbreekt: zeg in welke taal de vertaling is"));
    }

    /** Its language alone would be dropped without a word. */
    @Test
    void aTranslationNeedsItsText() {
        assertThat(
                faultAt("claim-translation", translated("", "de")),
                containsString("ontbreekt: schrijf de vertaling, of laat ook de taal ervan leeg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fromPublication", "fromSource"})
    void whatItDerivesFromNeedsToSayHow(String field) {
        Response refusal = sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParam("title", "A work of " + name)
                .formParam("publisher", read("fleur", "/sources/" + aSource()).getString("name"))
                .formParam(
                        field,
                        "/" + (field.equals("fromSource") ? "sources/" + aSource() : "publications/" + aPublication()))
                .post("/publications");
        assertThat(
                faultAt("publication-lineage", refusal), containsString("ontbreekt: zeg hoe het daaraan is ontleend"));
    }

    @Test
    void whatTheWholeWorkDerivesFromNeedsToBeSaid() {
        Response refusal = sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParam("publication", "/publications/" + aPublication())
                .formParam("source", "/sources/" + aSource())
                .formParam("direction", "SUPPORTS")
                .formParam("kind", "DOCUMENT")
                .formParam("wholeWork", "true")
                .post("/claims/" + aClaim() + "/evidence");
        assertThat(faultAt("new-evidence-lineage", refusal), containsString("ontbreekt: zeg waar het hele werk"));
    }

    @Test
    void aDateIsRefusedWithWhatIsGivenOnlyForARelease() {
        Response refusal = sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParam("release", "PUBLISHED")
                .formParam("reason", "Daarom.")
                .formParam("effectiveOn", "2024-09-11")
                .post("/claims/" + aClaim() + "/judgements");
        assertThat(faultAt("judgement-effectiveOn", refusal), containsString("hoort niet bij een zichtbaarheid"));
    }

    /** The form of a work has no field for its copies: it is the date that stands there which was changed. */
    @Test
    void aDateAfterACopyIsRefusedThere() {
        var copy = json("archiveUrl", "https://archive.example/a", "capturedAt", "2024-09-11T08:00:00Z");
        String work = record("fleur", "/publications", with(publication(aSource()), "captures", List.of(copy)))
                .getString("id");
        var recorded = read("fleur", "/publications/" + work);
        Response refusal = sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParam("seen", recorded.getString("changedAt"))
                .formParam("title", recorded.getString("title"))
                .formParam("publisher", "/sources/" + recorded.getString("publisherId"))
                .formParam("publishedOn", "2025")
                .formParam("reason", "Anders gedateerd.")
                .post("/publications/" + work + "/correction");
        assertThat(
                faultAt("correction-" + work + "-publishedOn", refusal),
                containsString("gekopieerd op 11 september 2024"));
    }

    /** Which of several it is: those that were left empty are none. */
    @ParameterizedTest
    @CsvSource({"translationLanguage, abc, ??, is geen taalcode", "translation, %s, de, hooguit 2000"})
    void whatIsWrongWithATranslationStandsThere(String field, String text, String language, String said) {
        Response refusal = translated("", "", text.formatted("x".repeat(2001)), language);
        assertThat(faultAt("claim-" + field + "2", refusal), containsString(said));
    }

    @Test
    void whatIsWrongWithAStepBackStandsThere() {
        String work = aPublication();
        String address = "/publications/" + work;
        Response refusal = lineage("fromPublication", work).post(address + "/derivations");
        assertThat(faultAt("derivation-fromPublication", refusal), containsString("is de publicatie zelf"));
        String title = read("fleur", address).getString("title");
        refusal = lineage("fromPublication2", work)
                .formParam("lineage", "")
                .formParam("publication", title)
                .formParam("source", read("fleur", "/sources/" + aSource()).getString("name"))
                .formParam("direction", "SUPPORTS")
                .formParam("kind", "DOCUMENT")
                .formParam("quote", "It was so.")
                .formParam("language", "en")
                .post("/claims/" + aClaim() + "/evidence");
        assertThat(
                faultAt("new-evidence-fromPublication2", refusal), containsString("is de publicatie waarin het staat"));
    }

    private RequestSpecification lineage(String field, String work) {
        return sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParam(field.replace("fromPublication", "lineage"), "CITES")
                .formParam(field, work);
    }

    private Response translated(String... textsAndLanguages) {
        RequestSpecification form = sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParam("statement", "It was so.")
                .formParam("language", "en")
                .formParam("claimant", read("fleur", "/sources/" + aSource()).getString("name"));
        for (int i = 0; i < textsAndLanguages.length; i += 2) {
            String ending = Form.ending(i / 2);
            form.formParam("translation" + ending, textsAndLanguages[i])
                    .formParam("translationLanguage" + ending, textsAndLanguages[i + 1]);
        }
        return form.post("/claims");
    }

    private static String faultAt(String field, Response refusal) {
        assertEquals(422, refusal.statusCode());
        return refusal.htmlPath().getString("**.find { it.@id == '" + field + "-fault' }");
    }

    private Response relation(String claim, String other) {
        return sending()
                .formParam("key", UUID.randomUUID().toString())
                .formParam("kind", "CONTRADICTS")
                .formParam("otherClaim", other)
                .post("/claims/" + claim + "/relations");
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
