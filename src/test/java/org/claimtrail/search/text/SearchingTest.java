package org.claimtrail.search.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.answered;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is recorded is found by the words that somebody remembers, in whose reach it is, and what matched is marked. */
@QuarkusTest
class SearchingTest {
    private final String mark = Marked.word();

    private String claimant;

    @BeforeEach
    void somebodySaysThings() {
        claimant = aSource();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The dam at Kesten was blown up     | kesten DAM
            en | The dam at Kesten was blown up     | "dam at Kesten"
            en | The dam at Kesten was blown up     | dams blown up
            en | The dam at Kesten was blown up     | dam -dike
            nl | De regering voert een inreisverbod in | verbod regering
            nl | Er komen twee inreisverboden       | verbod
            nl | Een stad, een schip, een huis, een dam | steden schepen huizen dammen
            nl | Een brief, een ziekenhuis en een bewijs | brieven ziekenhuizen bewijzen
            nl | Huizen, steden, schepen en dammen  | huis stad schip dam
            nl | Er gingen vier kerncentrales dicht | centrale
            nl | Er voeren drie vliegdekschepen     | schepen
            de | Die Donaudampfschifffahrt ruht     | dampfschifffahrt
            fr | Les éoliennes tuent des vaches     | eolienne vache
            uk | Мер Харкова втік до Польщі         | мер втік харкова
            ru | Украинские беженцы получили жильё  | беженцев жилье
            ar | أعلنت الحكومة إغلاق المدارس         | اغلاق مدارس
            he | הַשָּׁגְרִירָה עזבה את אשקלון        | אשקלון השגרירה
            ja | 東京都知事が辞任を表明した               | 都知事 辞任
            zh | 三峡大坝即将崩溃，部长说             | 大壩 崩潰 三峽 部長
            zh | 三峽大壩即將崩潰，部長說             | 大坝 "崩溃" 三峡 部长
            ru | Мэр Киева уехал, Путин остался     | kiev putin
            en | The mayor left Moskva              | москва
            ar | انهار سد الموصل                    | السد
            ar | انهار السد                         | سد
            ar | قال والوزير                        | وزير
            en | It cost 4,215,000 euros            | 4215000
            """)
    void aClaimIsFoundByWordsOfIt(String language, String statement, String sought) {
        String id = said(language, statement + " " + mark);
        assertEquals(List.of(id), found("fleur", sought + " " + mark));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The dam at Kesten was blown up     | "dam Kesten"
            en | The dams at Kesten were blown up   | "dam"
            en | The dam at Kesten was blown up     | dam -kesten
            en | The dam at Kesten was blown up     | dam -"blown up"
            en | The fortnight was cold             | night
            en | The dam at Kesten was blown up     | dam bridge tunnel
            """)
    void notByOthers(String language, String statement, String sought) {
        said(language, statement + " " + mark);
        assertEquals(List.of(), found("fleur", sought + " " + mark));
    }

    @Test
    void itsContextAndTranslationsFindItToo() {
        String id = record(
                        "fleur",
                        "/claims",
                        with(
                                claim(claimant),
                                "statement",
                                "De dijken zijn verzakt",
                                "language",
                                "nl",
                                "context",
                                "A long story. ".repeat(100) + mark,
                                "translations",
                                List.of(json("language", "en", "statement", "The dykes have subsided"))))
                .getString("id");
        assertEquals(List.of(id), found("fleur", "dyke subsiding " + mark));
        JsonPath hit = search("fleur", "q=" + encoded("subsided " + mark));
        assertEquals("De dijken zijn verzakt", text(hit, 0));
        assertEquals("The dykes have subsided", text(hit, 1));
        assertEquals(List.of(), marked(hit, 0));
        assertEquals(List.of("subsided"), marked(hit, 1));
        assertEquals(List.of(mark), marked(hit, 2));
        assertTrue(text(hit, 2).startsWith("…") && text(hit, 2).length() < 310, text(hit, 2));
    }

    @Test
    void whatMatchedIsMarkedAsItIsWritten() {
        said("nl", "Het “Inreisverbod” van <b>Zutphen</b>, #StopTheBan en de gemeenten: " + mark);
        JsonPath hit = search("fleur", "q=" + encoded("gemeente zutphen verbod " + mark));
        assertEquals("Het “Inreisverbod” van <b>Zutphen</b>, #StopTheBan en de gemeenten: " + mark, text(hit, 0));
        assertEquals(List.of("Inreisverbod", "Zutphen", "gemeenten", mark), marked(hit, 0));
        said("nl", "Kamerleden, schepen en ziekenhuizen, steden en vliegdekschepen: " + mark);
        assertEquals(
                List.of("schepen", "ziekenhuizen", "steden", "vliegdekschepen", mark),
                marked(search("fleur", "q=" + encoded("schepen ziekenhuis stad " + mark)), 0));
        said("ru", "Мэр Киева уехал, Путин остался: " + mark);
        assertEquals(List.of("Киева", "Путин", mark), marked(search("fleur", "q=" + encoded("kiev putin " + mark)), 0));
        said("zh", "大壩崩潰 " + mark);
        assertEquals(List.of("大壩", mark), marked(search("fleur", "q=" + encoded("大坝 " + mark)), 0));
        said("zh", "政府宣布关闭所有核电站 " + mark);
        assertEquals(List.of("政府", "核电站", mark), marked(search("fleur", "q=" + encoded("核电站 政府 " + mark)), 0));
    }

    @Test
    void thePhraseComesFirstThenTheWordsThenTheirForms() {
        String forms = said("en", mark + ": dams were bombed");
        String context = record(
                        "fleur",
                        "/claims",
                        with(claim(claimant), "statement", "It is gone", "context", mark + " bombed dam"))
                .getString("id");
        String words = said("en", "dam bombed by " + mark);
        String phrase = said("en", "Say: " + mark + " bombed (dam)");
        said("en", mark + " dam");
        List<String> inOrder = List.of(phrase, context, words, forms);
        assertEquals(inOrder, found("fleur", mark + " bombed dam"));
        assertEquals(inOrder, turned("fleur", mark + " bombed dam"));
    }

    @ParameterizedTest
    @CsvSource({
        "Schoonenboom, schonenboom",
        "Schoonenboom, zchoonenboom",
        "Schoonenboom, schoonenbomo",
        "Kesten, ksten",
        "Kesten, eksten",
        "Kesten, kestem",
        "Medemblik, medemblick",
        "Zürich, surich",
        "אבוטבול, אבוטבל",
        "Вишневецкий, вишневецкии",
    })
    void aTypingErrorIsForgiven(String name, String typed) {
        String id = said("und", mark + " " + name);
        assertEquals(List.of(id), found("fleur", typed + " " + mark));
        assertEquals(List.of(mark, name), marked(search("fleur", "q=" + encoded(typed + " " + mark)), 0));
    }

    @Test
    void butNotWhereSomethingHasTheWord() {
        said("en", mark + " Kesten");
        String other = said("en", mark + " Kasten");
        assertEquals(List.of(other), found("fleur", "kasten " + mark));
    }

    @Test
    void everyKindIsFoundAndTheClaimThatItStandsIn() {
        String claim = said("en", "The bridge " + mark);
        String source = record(
                        "fleur",
                        "/sources",
                        with(source(), "name", "Bureau " + mark, "sameAs", List.of("https://x.com/Buro" + mark)))
                .getString("id");
        String work = record("fleur", "/publications", with(publication(source), "title", "Report " + mark))
                .getString("id");
        String item = record(
                        "fleur",
                        "/claims/" + claim + "/evidence",
                        with(evidence("SUPPORTS"), "quote", "We saw " + mark, "language", "en"))
                .getString("id");
        String reply = record(
                        "fleur",
                        "/claims/" + claim + "/replies",
                        with(reply(source, "CATEGORICAL_DENIAL"), "quote", "Never " + mark))
                .getString("id");
        assertEquals(List.of(claim, item, reply, source, work), found("fleur", mark));
        JsonPath all = search("fleur", "q=" + mark);
        assertEquals(List.of("CLAIM", "EVIDENCE", "REPLY", "SOURCE", "PUBLICATION"), all.getList("items.kind"));
        assertEquals(claim, all.getString("items[1].claim.id"));
        assertEquals(null, all.getString("items[3].claim"));
        assertEquals(
                List.of(item, work),
                search("fleur", "in=PUBLICATION&in=EVIDENCE&q=" + mark).getList("items.id"));
        assertEquals(List.of(source), found("fleur", "buro" + mark));
        assertEquals(List.of(source), found("fleur", "https://x.com/buro" + mark));
    }

    @Test
    void whatWasCorrectedOrWithdrawnIsFoundByWhoeverAsksForThen() {
        String claim = said("en", "Falcons " + mark);
        String item = record(
                        "fleur", "/claims/" + claim + "/evidence", with(evidence("SUPPORTS"), "quote", "Wings " + mark))
                .getString("id");
        JsonPath then = search("fleur", "q=" + encoded("falcons " + mark));
        String instant = as("fleur").get("/search?q=wings+" + mark).header("Known-At");
        correct("/claims/" + claim, with(claim(claimant), "statement", "Merlins " + mark));
        record("fleur", "/evidence/" + item + "/withdrawal", json("reason", "A mistake."));
        assertEquals(List.of(), found("fleur", "falcons " + mark));
        assertEquals(List.of(claim), found("fleur", "merlins " + mark));
        assertEquals(List.of(), found("fleur", "wings " + mark));
        String before = "&knownAt=" + instant;
        assertEquals(
                then.prettify(),
                search("fleur", "q=" + encoded("falcons " + mark) + before).prettify());
        assertEquals(List.of(), ids(search("fleur", "q=" + encoded("merlins " + mark) + before)));
        assertEquals(List.of(item), ids(search("fleur", "q=" + encoded("wings " + mark) + before)));
    }

    @Test
    void aPageThatIsTurnedLaterFitsTheOneBefore() {
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            claims.add(0, said("en", "No. " + i + " of " + mark));
        }
        JsonPath first = search("fleur", "limit=2&q=" + mark);
        assertEquals(claims.subList(0, 2), ids(first));
        said("en", "One more of " + mark);
        JsonPath second = search("fleur", "limit=2&q=" + mark + "&after=" + first.getString("next"));
        assertEquals(claims.subList(2, 4), ids(second));
        answered(400, as("fleur").get("/search?q=other&after=" + first.getString("next")));
        answered(400, as("anonymous").get("/search?q=" + mark + "&after=" + first.getString("next")));
    }

    /** Whether few are asked for, which the newest fill, or all. */
    @Test
    void pageByPageAllIsToldOnceAndInOneOrder() {
        String old = said("en", "The dam of " + mark + " stands");
        said("en", mark + " has no dam");
        aSource("The dam of " + mark, "OUTLET");
        said("en", "The dam of " + mark + " fell");
        correct("/claims/" + old, with(claim(claimant), "statement", "The dam of " + mark + " stood"));
        aSource("Dam of " + mark, "OUTLET");
        said("en", "The dam of " + mark + " leaks");
        said("en", "A bridge and a dam of " + mark);
        for (String q : List.of("dam of " + mark, "dam " + mark, mark, mark + " -bridge")) {
            List<String> all = found("fleur", q);
            assertEquals(all, turned("fleur", q), q);
            assertEquals(Set.copyOf(all).size(), all.size(), q);
        }
        assertEquals(old, found("fleur", "dam of " + mark).get(3));
    }

    private String said(String language, String statement) {
        return record("fleur", "/claims", with(claim(claimant), "statement", statement, "language", language))
                .getString("id");
    }

    private static List<String> found(String who, String q) {
        return ids(search(who, "q=" + encoded(q)));
    }

    private static List<String> turned(String who, String q) {
        List<String> ids = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath page = search(who, "limit=1&q=" + encoded(q) + after);
            ids.addAll(ids(page));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        return ids;
    }

    private static List<String> ids(JsonPath page) {
        return page.getList("items.id");
    }

    private static JsonPath search(String who, String query) {
        return read(who, "/search?" + query);
    }

    private static String text(JsonPath page, int text) {
        return String.join("", page.<String>getList("items[0].texts[" + text + "].pieces.text"));
    }

    private static List<String> marked(JsonPath page, int text) {
        return page.<Map<String, Object>>getList("items[0].texts[" + text + "].pieces").stream()
                .filter(piece -> piece.get("matched").equals(true))
                .map(piece -> piece.get("text").toString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
