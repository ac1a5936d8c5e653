package org.claimtrail.search.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.answered;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.thing;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.RawTransaction;
import org.claimtrail.history.Moment;
import org.claimtrail.history.list.Finder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists find by the words of the one search, and keep their own order. */
@QuarkusTest
class ListFinderTest {
    @Inject
    Finder finder;

    private final String mark = Marked.word();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; The dams near Kesten were destroyed; destroy dam",
                "en; The café in Zürich; zurich cafe",
                "en; The ambulance was bombed; ambulence",
                "nl; De tuinbouwbedrijven stonden leeg; bedrijven",
                "nl; De tuinbouwbedrijven stonden leeg; tuinbouw",
                "ru; Плотина у Кестена взорвана; плотины взорваны",
                "uk; Дамба біля Кестена; кестена дамба",
                "ar; المستشفى الأهلي قصف; الاهلى مستشفي",
                "he; בית החולים הופצץ; החולים בית",
                "zh; 他们在北京开会; 北京",
                "en; The dam at Kesten was blown up; '\"dam at\" kesten'",
                "en; The dam at Kesten was blown up; kesten -bridge",
            })
    void aClaimIsFound(String language, String statement, String q) {
        String claim = recorded("/claims", "statement", statement + " " + mark, "language", language);
        assertEquals(List.of(claim), found("fleur", "/claims", q + " " + mark));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The dam at Kesten was blown up; '\"kesten at\"'",
                "The dam at Kesten was blown up; kesten -dam",
                "The dam at Kesten was blown up; kesten bridge up",
                "The dam at Kesten was blown up; kest",
            })
    void andNotByOthers(String statement, String q) {
        recorded("/claims", "statement", statement + " " + mark);
        assertEquals(List.of(), found("fleur", "/claims", q + " " + mark));
    }

    /** Nobody says in which language a name is: its script does, where one of the common languages has it alone. */
    @ParameterizedTest
    @CsvSource({"المستشفى الأهلي, مستشفي الاهلى", "Плотина Кестена, кестен плотины", "Mosad Rabin מוסד, מוסד"})
    void aSourceIsFound(String name, String q) {
        String source = recorded("/sources", "name", name + " " + mark);
        assertEquals(List.of(source), found("fleur", "/sources", q + " " + mark));
    }

    @Test
    void soAreWorksAndThings() {
        String work = recorded("/publications", "title", "Петро Порошенко " + mark);
        String thing = recorded("/things", "name", "Fragment " + mark, "description", "Петро Порошенко");
        assertEquals(List.of(work), found("fleur", "/publications", "порошенко петр " + mark));
        assertEquals(List.of(thing), found("fleur", "/things", "порошенко петро " + mark));
        correct("/things/" + thing, with(thing(), "name", "Other " + mark));
        assertEquals(List.of(), found("fleur", "/things", "порошенко " + mark));
    }

    /** An error is forgiven where nothing of the kind has the words; what else is asked for changes nothing of that. */
    @Test
    void whatHasTheWordsKeepsWhatMayHaveBeenMeantAway() {
        String near = recorded("/sources", "name", "Falcoon " + mark);
        assertEquals(List.of(near), found("fleur", "/sources", "falcon " + mark));
        recorded("/sources", "name", "Falcon " + mark);
        assertEquals(
                List.of(),
                read("fleur", "/sources?kind=GOVERNMENT&q=falcon+" + mark).getList("items"));
        assertEquals(1, found("fleur", "/sources", "falcon " + mark).size());
    }

    @Test
    @Transactional
    void whatSomebodyIsTypingIsFoundByItsBeginning() {
        String source = recorded("/sources", "name", mark + " Gazette");
        Moment now = new Moment(Instant.now(), null);
        for (String typed : List.of(mark.substring(0, 9), mark + " g", "the " + mark + " Gaz", "gazette \"" + mark)) {
            Set<UUID> found = finder.begun(typed, Finder.Among.SOURCE, now).ids();
            assertEquals(Set.of(UUID.fromString(source)), found, typed);
        }
        for (String typed : List.of("-", mark + " az", mark + " gazettes")) {
            assertEquals(Set.of(), finder.begun(typed, Finder.Among.SOURCE, now).ids(), typed);
        }
    }

    /** As it was let out, at the instant that is asked for. */
    @Test
    void thePublicFindsByNoWordThatItMayNotRead() {
        String secret = Marked.word();
        String claim = recorded("/claims", "statement", "Falcons " + mark, "context", "Wings");
        assertEquals(List.of(), found("anonymous", "/claims", mark));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String then = as("anonymous").get("/claims?q=wing+" + mark).header("Known-At");
        recorded("/claims", "statement", secret + " " + mark);
        correct("/claims/" + claim, with(claim(aSource()), "statement", "Merlins " + secret + " " + mark));
        // Whatever is let out later, the public reads as of then.
        decided("CLAIM", recorded("/claims"), "VISIBILITY", "PUBLISHED");
        String nearly = secret.substring(1);
        for (String q : List.of(secret, nearly, "merlin " + mark, secret + " " + mark)) {
            assertEquals(List.of(), found("anonymous", "/claims", q), q);
        }
        assertEquals(List.of(claim), found("anonymous", "/claims", mark + " falcon -" + secret));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertEquals(List.of(claim), found("anonymous", "/claims", nearly));
        assertEquals(List.of(), found("anonymous", "/claims", mark + " falcon"));
        assertEquals(
                List.of(claim),
                read("anonymous", "/claims?q=falcon+" + mark + "&knownAt=" + then)
                        .getList("items.id"));
    }

    /** Which are too many to be told one by one. */
    @Test
    void whatVeryManyHaveIsFoundPageByPage() throws SQLException {
        String before = as("fleur").get("/sources?limit=1").header("Known-At");
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sources.add(0, recorded("/sources", "name", "Falcons " + mark));
            recorded("/sources", "name", "Falcons");
        }
        String claim = recorded("/claims", "statement", "Falcons " + mark);
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        recorded("/claims", "statement", "Merlins " + mark);
        try (var owner = new RawTransaction()) {
            owner.change(
                    "insert into searched_text select r, k, gen_random_uuid(), null, now(), case when not r then timestamptz '9999-12-31Z' end,"
                            + " '[]', cast(? as tsvector) from generate_series(0, 10000), (values (false, 'SOURCE'), (false, 'CLAIM')) v (r, k)",
                    "'=" + mark + "':1A '=falcons':2A");
            owner.commit();
            assertEquals(sources, turned("fleur", "/sources?limit=2&q=falcons+" + mark));
            assertEquals(List.of(), turned("fleur", "/sources?limit=2&q=falcons+" + mark + "&knownAt=" + before));
            assertEquals(List.of(claim), turned("fleur", "/claims?limit=2&q=falcons+" + mark));
            assertEquals(List.of(claim), turned("anonymous", "/claims?limit=2&q=falcons+" + mark));
            owner.change(
                    "delete from searched_text where wordings = '[]' and terms @@ cast(? as tsquery)",
                    "'=" + mark + "'");
            owner.commit();
        }
    }

    @ParameterizedTest
    @CsvSource({"/claims", "/sources", "/publications", "/things"})
    void whatHasNoWordIsRefused(String list) {
        for (String q : List.of("?!", "-a", "🙂", "a".repeat(501))) {
            answered(400, as("fleur").get(list + "?q=" + URLEncoder.encode(q, UTF_8)));
        }
    }

    private static String recorded(String path, Object... said) {
        var body = switch (path) {
            case "/sources" -> source();
            case "/things" -> thing();
            case "/publications" -> publication(aSource());
            default -> claim(aSource());
        };
        return record("fleur", path, with(body, said)).getString("id");
    }

    private static List<String> found(String who, String list, String q) {
        return turned(who, list + "?limit=200&q=" + URLEncoder.encode(q, UTF_8));
    }

    /** The ids on all pages of a list. */
    private static List<String> turned(String who, String list) {
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = read(who, list + next);
            ids.addAll(page.getList("items.id"));
            next = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        return ids;
    }
}
