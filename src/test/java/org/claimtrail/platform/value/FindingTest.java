package org.claimtrail.platform.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.answered;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.thing;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.claimtrail.Newsroom;
import org.claimtrail.RawTransaction;
import org.claimtrail.search.text.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks for something finds it as people read, whatever was typed on either side. */
@QuarkusTest
class FindingTest {
    @Inject
    DataSource dataSource;

    private final String mark = Marked.word();

    @ParameterizedTest
    @CsvSource({
        "Zoé Lefèvre, zoe lefevre",
        "zoe lefevre, ZOÉ LEFÈVRE",
        "King’s Press, king's press",
        "Le\u00a0Monde, le monde",
        "Straße, STRASSE",
        "The dam at Kesten was blown up, kesten dam",
        "The dam at Kesten was blown up, dam  at",
        "'Campbell, Kurt', kurt campbell.",
        "Kurt Campbell, '\"Campbell\", (Kurt)?'",
        "Financial Times, Financial-Times",
        "المستشفى الأهلي, الاهلى المستشفي",
        "مدرسة, مَدرسه",
        "کتابخانۀ علی, كتابخانه على",
        "U.S. Department of State, u.s. department of state",
        "The dam at Kesten was blown up, 'up blown was kesten at dam the'",
        "ΑΘΗΝΑ, Αθήνα",
        "مُحَمَّد, محمد",
        "Ｆｕｌｌ width, full WIDTH",
        "zero\u200bwidth, zerowidth",
        "100 % sure_of \\it, sure_of \\it 100 %",
    })
    void wordsAreFoundAsPeopleReadThem(String text, String sought) {
        String with = text + " " + mark;
        String source =
                record("fleur", "/sources", with(source(), "name", with)).getString("id");
        String thing = record("fleur", "/things", with(thing(), "name", with)).getString("id");
        String work = record("fleur", "/publications", with(publication(source), "title", with))
                .getString("id");
        String claim = record("fleur", "/claims", with(claim(source), "statement", with))
                .getString("id");
        var translated = List.of(json("language", "nl", "statement", text + "\n" + mark));
        String translation = record("fleur", "/claims", with(claim(source), "translations", translated))
                .getString("id");

        String q = sought + " " + mark;
        assertEquals(List.of(source), found("/sources", "q", q));
        assertEquals(List.of(thing), found("/things", "q", q));
        assertEquals(List.of(work), found("/publications", "q", q));
        assertEquals(List.of(translation, claim), found("/claims", "q", q));
        assertEquals(List.of(), found("/sources", "q", q + " nowhere"));
    }

    @Test
    void aTranslationIsFoundByItsWordsAlone() {
        String claim = record(
                        "fleur",
                        "/claims",
                        with(
                                claim(aSource()),
                                "statement",
                                mark,
                                "translations",
                                List.of(
                                        json("language", "en", "statement", "a \"flat\" line " + mark),
                                        json("language", "de", "statement", "eine Linie"))))
                .getString("id");
        assertEquals(List.of(claim), found("/claims", "q", "\"flat\" " + mark));
        assertEquals(List.of(claim), found("/claims", "q", "“FLAT” line " + mark));
        assertEquals(List.of(), found("/claims", "q", "statement " + mark));
        for (String frame : List.of("[", "]", "\", \"", "{", "\\")) {
            answered(400, as("fleur").get("/claims?q=" + URLEncoder.encode(frame, UTF_8)));
        }
    }

    @Test
    void wordsSideBySideComeFirstAndEachPageGoesOnWhereTheLastEnded() {
        String source = aSource();
        for (String path : List.of("/claims", "/sources", "/things", "/publications")) {
            List<String> apart = new ArrayList<>();
            List<String> together = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                together.add(0, called(path, source, "The Dam, " + mark + " (" + i + ")"));
                apart.add(0, called(path, source, mark + " has no dam, " + i));
            }
            var bestFirst = new ArrayList<>(together);
            bestFirst.addAll(apart);
            assertEquals(bestFirst, turned(path + "?limit=2&q=dam,+" + mark));
            assertEquals(bestFirst, turned(path + "?limit=4&q=dam,+" + mark));
        }
        String newest = turned("/claims?order=NEWEST&q=dam,+" + mark).get(0);
        assertEquals(mark + " has no dam, 2", statement(newest));
    }

    /** The public finds each claim by what it reads of it: never by words that nobody let out, nor in their order. */
    @Test
    void thePublicFindsWhatWasLetOut() {
        String source = aSource();
        String apart = called("/claims", source, mark + " has a dam");
        String together = called("/claims", source, "The dam " + mark);
        Newsroom.decided("CLAIM", apart, "VISIBILITY", "PUBLISHED");
        Newsroom.decided("CLAIM", together, "VISIBILITY", "PUBLISHED");
        Newsroom.correct("/claims/" + apart, with(claim(source), "statement", "secret dam " + mark));
        String list = "/claims?limit=1&q=dam+" + mark;
        assertEquals(List.of(together, apart), turned("anonymous", list));
        assertEquals(List.of(together, apart), turned("fleur", list));
        assertEquals(List.of(), turned("anonymous", list + "+secret"));
        assertEquals(List.of(apart), turned("fleur", list + "+secret"));
    }

    /** Of a database of before letters became one. */
    @Test
    void whatWasFoldedBeforeIsFoldedAsNow() throws Exception {
        String name = "\u0645\u062f\u0631\u0633\u0629 \u0639\u0644\u0649 " + mark;
        String source =
                record("fleur", "/sources", with(source(), "name", name)).getString("id");
        String publication = record("fleur", "/publications", with(publication(aSource()), "title", name))
                .getString("id");
        String claim = record(
                        "fleur", "/claims", with(claim(aSource()), "statement", name, "topics", List.of(name, "a")))
                .getString("id");
        try (var owner = new RawTransaction();
                var migration = getClass().getResourceAsStream("/db/migration/V28__arabic.sql")) {
            String now = Folded.of(name);
            for (String table : List.of("source_version", "publication_version", "claim_version")) {
                owner.change("alter table " + table + " disable trigger append_only");
                owner.change(
                        "update " + table + " set folded = ? where id in (?::uuid, ?::uuid, ?::uuid)",
                        name,
                        source,
                        publication,
                        claim);
            }
            owner.change("update claim_version set folded_topics = array[?, 'a'] where id = ?::uuid", name, claim);
            owner.change(new String(migration.readAllBytes(), UTF_8));
            for (var fact : Map.of("source", source, "publication", publication, "claim", claim)
                    .entrySet()) {
                assertEquals(
                        now,
                        owner.value(
                                "select folded from " + fact.getKey() + "_version where id = ?::uuid",
                                fact.getValue()));
            }
            assertEquals(now, owner.value("select folded_topics[1] from claim_version where id = ?::uuid", claim));
            var refusal = owner.refusal("update claim_version set folded = folded");
            assertEquals("23001", refusal.orElseThrow().getSQLState());
        }
    }

    /** At each keystroke; where an index serves, the planner takes it when it may not read the whole table. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "searched_text; not released and terms @@ $$('=kesten' | '^kesten':*) & '=dam'$$",
                "searched_text; released and terms @@ $$'=кестен'$$",
                "source_version; folded = 'kesten'",
                "source_version; stated_identities && array['https://www.wikidata.org/wiki/Q1']::varchar[]",
                "publication_version; url_normal = 'https://news.example/a' or folded = 'kesten'",
                "claim_version; folded_topics @> array['arms']::varchar[]",
            })
    void everySearchHasAnIndex(String table, String condition) throws SQLException {
        try (var database = new RawTransaction(dataSource)) {
            database.change("set local enable_seqscan = off");
            String plan = String.join("\n", database.column("explain select from " + table + " where " + condition));
            assertThat(plan, containsString("Index Cond"));
            assertThat(plan, not(containsString("Seq Scan")));
        }
    }

    /** A page that is turned later shows the list as it was when the first was read. */
    @Test
    void whatIsRenamedWhileSomebodyTurnsPagesKeepsItsPlace() {
        String first = record("fleur", "/sources", with(source(), "name", "dam " + mark))
                .getString("id");
        String second = record("fleur", "/sources", with(source(), "name", mark + " dam"))
                .getString("id");
        JsonPath page = Newsroom.read("fleur", "/sources?limit=1&q=dam+" + mark);
        assertEquals(List.of(first), page.getList("items.id"));
        Newsroom.correct("/sources/" + first, with(source(), "name", "Renamed"));
        JsonPath next = Newsroom.read("fleur", "/sources?limit=1&q=dam+" + mark + "&after=" + page.getString("next"));
        assertEquals(List.of(second), next.getList("items.id"));
    }

    /** Somebody pastes a whole sentence. */
    @Test
    void allWordsOfALongQuestionCount() {
        String words = String.join(
                " ", IntStream.range(0, 60).mapToObj(i -> "word" + i).toList());
        String claim = called("/claims", aSource(), words + " " + mark);
        assertEquals(List.of(claim), found("/claims", "q", mark + " " + words));
        assertEquals(List.of(), found("/claims", "q", mark + " " + words + " bridge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u00a0\u3164"})
    void whatCannotBeSeenLooksForNothingInParticular(String blank) {
        aSource();
        String q = URLEncoder.encode(blank, UTF_8);
        assertEquals(
                1,
                Newsroom.read("fleur", "/sources?limit=1&q=" + q)
                        .getList("items")
                        .size());
    }

    @Test
    void topicsAreKeptOnceAndFoundInAnySpelling() {
        var topics = List.of("Arms" + mark, "arms" + mark + " ", "Arms" + mark, "Énergie" + mark);
        post("fleur", "/claims", with(claim(aSource()), "topics", topics))
                .then()
                .statusCode(201)
                .body("topics", equalTo(List.of("Arms" + mark, "Énergie" + mark)));
        for (String topic : List.of("ARMS" + mark, "energie" + mark.toUpperCase())) {
            assertEquals(1, found("/claims", "topic", topic).size(), topic);
        }
        assertEquals(0, found("/claims", "topic", "arm").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "mul", "zxx", "EN", "en-gb"})
    void aLanguageCanBeUnknownOrSeveralOrInAnyCase(String language) {
        post("fleur", "/claims", with(claim(aSource()), "language", language))
                .then()
                .statusCode(201);
    }

    @Test
    void aLanguageRangeFindsWhatBeginsWithIt() {
        String source = aSource();
        String british = inLanguage(source, "en-GB");
        String english = inLanguage(source, "EN");
        String other = inLanguage(source, "enm");
        String list = "/claims?claimantId=" + source + "&language=";
        assertEquals(List.of(english, british), turned(list + "en"));
        assertEquals(List.of(english, british), turned(list + "EN"));
        assertEquals(List.of(british), turned(list + "en-gb"));
        assertEquals(List.of(), turned(list + "en-G"));
        assertEquals(List.of(other, english, british), turned(list + "*"));
    }

    @Test
    void anOlderTagFindsTheNewer() {
        String source = aSource();
        String hebrew = inLanguage(source, "he-IL");
        String older = inLanguage(source, "iw");
        String list = "/claims?claimantId=" + source + "&language=";
        for (String range : List.of("iw", "he", "HE")) {
            assertEquals(List.of(older, hebrew), turned(list + range), range);
        }
        assertEquals(List.of(hebrew), turned(list + "iw-il"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "en-*", "1", "en,nl", "-", "englishlanguage"})
    void whatIsNoLanguageRangeIsNamed(String range) {
        as("fleur")
                .get("/claims?language=" + range)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "en-a-bb-a-cc", "sl-rozaj-rozaj", "zh-yue-cmn", "en-u-ca-gregory-ca-buddhist"})
    void aLanguageOfWhichSomethingWouldBeLostIsRefused(String language) {
        post("fleur", "/claims", with(claim(aSource()), "language", language))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("language"))
                .body("violations[0].message", containsString("write "));
        var translations = List.of(json("language", language, "statement", "A"));
        post("fleur", "/claims", with(claim(aSource()), "translations", translations))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("translations[0].language"));
    }

    private static String inLanguage(String source, String language) {
        return record("fleur", "/claims", with(claim(source), "language", language))
                .getString("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u00a0", "\u3164", "\u2800", "\u00ad", "\ufeff\u2060 "})
    void aNameThatCannotBeSeenIsBlank(String name) {
        post("fleur", "/sources", with(source(), "name", name))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("name"))
                .body("violations[0].message", containsString("is blank"));
    }

    @Test
    void aCountryIsOneThatPeopleUse() {
        post("fleur", "/sources", with(source(), "country", "XK")).then().statusCode(201);
        for (String none : List.of("EU", "UN", "XX", "nl")) {
            post("fleur", "/sources", with(source(), "country", none))
                    .then()
                    .statusCode(422)
                    .body("detail", containsString("leave it empty"));
        }
    }

    /** Records a source, a thing, a publication or a claim that is called so. */
    private static String called(String path, String source, String name) {
        Map<String, Object> body = switch (path) {
            case "/sources" -> with(source(), "name", name);
            case "/things" -> with(thing(), "name", name);
            case "/publications" -> with(publication(source), "title", name);
            default -> with(claim(source), "statement", name);
        };
        return record("fleur", path, body).getString("id");
    }

    private static String statement(String id) {
        return Newsroom.read("fleur", "/claims/" + id).getString("statement");
    }

    /** The ids on all pages of a list. */
    private static List<String> turned(String list) {
        return turned("fleur", list);
    }

    private static List<String> turned(String who, String list) {
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = Newsroom.read(who, list + next);
            ids.addAll(page.getList("items.id"));
            next = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        return ids;
    }

    private static List<String> found(String path, String parameter, String value) {
        return Newsroom.read("fleur", path + "?" + parameter + "=" + URLEncoder.encode(value, UTF_8))
                .getList("items.id");
    }
}
