package org.claimtrail.search;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.answered;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody heard finds the claim that says it, whatever else they wrote, in whose reach it is and with what made it. */
@QuarkusTest
class MatchingTest {
    private String claimant;

    @BeforeEach
    void somebodySaysThings() {
        claimant = aSource();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Zelensky bought two yachts worth 75 million dollars | OMG did you know that Zelenskyy bought 2 YACHTS?! with OUR dollars #Corruption https://t.co/x
            nl | De burgemeester van Zutphen verbood de kermissen | Klopt het dat burgemeesters in Zutphen nu de kermis verbieden??
            de | Der Bundestag beschloss ein Verbot von Gasheizungen | Stimmt das? Gasheizung wird vom Bundestag verboten
            fr | Les éoliennes provoquent la mort de milliers de vaches | on m'a dit que l'eolienne tue nos vaches par milliers!
            es | Las antenas de telefonía causan enfermedades en Getafe | es verdad que una antena causa enfermedad? getafe
            ru | Украинские беженцы получили квартиры в Берлине | правда ли что беженцам дают квартиру в берлине
            ar | أعلنت الحكومة إغلاق المدارس في الإسكندرية | هل صحيح إغلاق مدارس الاسكندرية
            uk | Мер Харкова втік до Польщі на гелікоптері | кажуть мер харкова втік гелікоптері
            zh | 政府宣布关闭所有核电站 | 听说政府要关闭核电站？
            ja | 東京都知事が辞任を表明した | 都知事が辞任したって本当？
            th | รัฐบาลประกาศปิดโรงเรียนทั่วประเทศ | ปิดโรงเรียนจริงไหม
            """)
    void whatSomebodyHeardFindsTheClaim(String language, String statement, String heard) {
        said(language, statement);
        said(language, "Something else: " + language);
        assertEquals(statement, match("fleur", heard).getString("items[0].claim.statement"));
    }

    @Test
    void aTranslationIsFoundInItsOwnLanguage() {
        String id = record(
                        "fleur",
                        "/claims",
                        with(
                                claim(claimant),
                                "statement",
                                "De dijken bij Kampen zijn verzakt",
                                "language",
                                "nl",
                                "translations",
                                List.of(json("language", "en", "statement", "The dykes near Kampen have subsided"))))
                .getString("id");
        assertEquals(id, match("fleur", "dyke subsiding Kampen").getString("items[0].claim.id"));
    }

    /** Whatever else is said in the house: here nobody has these words as they are typed. */
    @ParameterizedTest
    @CsvSource({
        "en, Ambassador Prendergast left Ouagadougou, Prendregast",
        "nl, Minister Schoonenboom vertrok uit Medemblik, schonenboom medemblick",
        "ru, Губернатор Вишневецкий покинул Сыктывкар, вишневецкии сыктывкаре",
        "he, השגרירה אבוטבול עזבה את אשקלון, אבוטבל"
    })
    void aTypingErrorIsForgiven(String language, String statement, String heard) {
        String id = said(language, statement);
        assertEquals(List.of(id), found("fleur", heard, id));
    }

    /** Nor by what may have been meant: a name that only the newsroom has is no name to look for. */
    @Test
    void theNewsroomsWordsAreNoSpellingsForThePublic() {
        decided("CLAIM", said("en", "Somebody left Quetzaltenango"), "VISIBILITY", "PUBLISHED");
        said("en", "Somebody left Quetzaltenanga");
        List<String> words = match("anonymous", "Quetzaltenangi").getList("items[0].words.word");
        assertEquals(1, match("anonymous", "Quetzaltenangi").getList("items").size());
        assertEquals(List.of("Quetzaltenangi"), words);
    }

    @Test
    void itIsSaidWhatEachWordAdded() {
        said("en", "The ombudswoman of Vlissingen resigned");
        JsonPath best = match("fleur", "ombudswoman resigns from the job in Vlissingen");
        List<String> words = best.getList("items[0].words.word");
        assertTrue(words.containsAll(List.of("ombudswoman", "resigns", "Vlissingen")), words::toString);
        assertFalse(words.contains("the"), words::toString);
        List<Float> added = best.getList("items[0].words.added");
        double sum = added.stream().mapToDouble(Float::doubleValue).sum();
        assertEquals(best.getDouble("items[0].score"), sum, 0.05);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Die Zwiebelbrücke traf ein Granatenhagel | Granaten auf die Zwiebelbrücke? | Zwiebelbrücke, Granaten | Zwiebelbrücke, Granatenhagel
            nl | Op Kwikzilverdam vielen granaten | Een granaat op KWIKZILVERDAM | granaat, KWIKZILVERDAM | granaten, Kwikzilverdam
            nl | Op Kwakzalfdam vielen granaten | Graupel auf Kwakzalfdam | Kwakzalfdam | Kwakzalfdam
            en | Two ombudsmén resigned in Quapp | #OmbudsmenResign ombudsmen Quapp | ombudsmen, Quapp, resign | ombudsmén, Quapp, resigned
            """)
    void eachIsNamedAsItIsWrittenInTheTextAndInTheClaim(
            String language, String statement, String heard, String inText, String inClaim) {
        said(language, statement);
        JsonPath best = match("fleur", heard);
        assertEquals(statement, best.getString("items[0].claim.statement"));
        assertEquals(sorted(List.of(inText.split(", "))), sorted(best.getList("items[0].words.word")));
        assertEquals(sorted(List.of(inClaim.split(", "))), sorted(best.getList("items[0].words.inClaim.flatten()")));
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    @Test
    void numbersAreFoundHoweverTheyAreWritten() {
        said("en", "The state lost 4,215,000 euros on 08-03-2024");
        assertEquals(
                List.of("2024", "3", "4215000", "8"),
                match("fleur", "4215000 8 3 2024").getList("items[0].words.word").stream()
                        .map(Object::toString)
                        .sorted()
                        .toList());
    }

    @Test
    void thePublicFindsWhatIsReleasedAsReleased() {
        String id = said("en", "The harbourmaster of Terneuzen smuggled falcons");
        assertEquals(List.of(), found("anonymous", "harbourmaster falcons Terneuzen", id));
        decided("CLAIM", id, "VISIBILITY", "PUBLISHED");
        assertEquals(List.of(id), found("anonymous", "harbourmaster falcons Terneuzen", id));
        correct(
                "/claims/" + id,
                with(
                        claim(claimant),
                        "statement",
                        "The harbourmaster of Terneuzen smuggled merlins",
                        "reason",
                        "Other birds."));
        assertEquals(List.of(), found("anonymous", "merlins", id));
        assertEquals(List.of(id), found("fleur", "merlins", id));
        assertEquals(List.of(), found("fleur", "falcons", id));
    }

    /** Neither its words nor how many they are: what a word adds for the public follows from public claims alone. */
    @Test
    void nothingTheNewsroomKeepsChangesWhatThePublicReads() {
        decided("CLAIM", said("en", "Ptarmigans nest on the roof of the ministry"), "VISIBILITY", "PUBLISHED");
        String before = match("anonymous", "ptarmigans ministry").prettify();
        for (int i = 0; i < 3; i++) {
            said("en", "Ptarmigans were seen near the ministry, no. " + i);
        }
        assertEquals(before, match("anonymous", "ptarmigans ministry").prettify());
    }

    @Test
    void aPausedClaimIsFoundNoLonger() {
        String id = said("en", "Weirdstones were sold in Hellevoetsluis");
        decided("CLAIM", id, "VISIBILITY", "PUBLISHED");
        record("eva", "/claims/" + id + "/pause", json("reason", "Something is wrong."));
        assertEquals(List.of(), found("anonymous", "weirdstones Hellevoetsluis", id));
    }

    @Test
    void whatWasFoundIsFoundAgain() {
        said("en", "Quokkas were let loose in Deventer");
        JsonPath then = match("fleur", "quokkas Deventer");
        said("en", "Quokkas bite in Deventer");
        JsonPath again = answered(
                200,
                as("fleur")
                        .body(json("text", "quokkas Deventer"))
                        .post("/claims/match?knownAt=" + then.getString("knownAt")));
        assertEquals(then.prettify(), again.prettify());
    }

    private String said(String language, String statement) {
        return record("fleur", "/claims", with(claim(claimant), "statement", statement, "language", language))
                .getString("id");
    }

    /** Whether that one is among what this finds. */
    private static List<String> found(String who, String text, String id) {
        List<String> ids = match(who, text).getList("items.claim.id");
        return ids.stream().filter(id::equals).toList();
    }

    private static JsonPath match(String who, String text) {
        return answered(200, post(who, "/claims/match", json("text", text)));
    }
}
