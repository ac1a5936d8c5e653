package org.claimtrail.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.Newsroom;
import org.claimtrail.Tokens;
import org.claimtrail.demo.Checkout;
import org.claimtrail.demo.FirstDossier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, in both languages, light and dark, on a desk and on a phone: accessible, light and quick. Leaves screenshots in target/. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {
    private static final Path SCREENSHOTS = Checkout.ROOT.resolve("target/screenshots");
    private static final int MOST_BYTES = 100_000;
    private static final String TOO_WIDE = "document.documentElement.scrollWidth - innerWidth";
    /** Of one row: a list's first page looks where the ledger is, to refuse an instant that is to come. */
    private static final String PRESENT = "select h.instant from LedgerHead h";

    @TestHTTPResource("/")
    String address;

    @Inject
    SessionFactory database;

    private Map<String, String> ids;
    private Map<String, String> pages;
    private Map<String, String> administered;

    /** Once for all: RestAssured knows the port no earlier. */
    @BeforeEach
    void load() throws Exception {
        if (pages == null) {
            ids = new FirstDossier(address.replaceFirst("/$", ""), Tokens::of).load();
            pages = pages();
            administered = administered();
        }
    }

    /** By name: what a signed-in editor can open. */
    private Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        worksOn("/claims/" + ids.get("c1"), "/judgements/" + aProposal(), "/comment-requests/" + aRequest());
        pages.put("desk", "/");
        pages.put("claims", "/claims");
        pages.put("claims-none", "/claims?q=nobody-says-this");
        pages.put("search", "/search?q=china");
        pages.put("search-none", "/search?q=nobody-says-this&in=SOURCE");
        pages.put("search-asked", "/search");
        pages.put("search-refused", "/search?q=-china");
        pages.put("claim", "/claims/" + ids.get("c1"));
        pages.put("claim-physical", "/claims/" + ids.get("c4"));
        pages.put("claim-bare", "/claims/" + Newsroom.aClaim());
        pages.put("claim-card", "/claims/" + aPublishedClaim() + "/card");
        pages.put("claim-much", "/claims/" + copied(32));
        pages.put("claim-copied", "/claims/" + copied(7));
        pages.put("rivals", "/claims/" + contradicted(3) + "/rivals");
        pages.put("rivals-none", "/claims/" + Newsroom.aClaim() + "/rivals");
        pages.put("claim-new", "/claims/new");
        pages.put("evidence-new", "/claims/" + ids.get("c1") + "/evidence/new");
        pages.put("search-new", "/claims/" + ids.get("c1") + "/search-log/new");
        pages.put("search-correct", "/search-log/" + aSearch() + "/correction");
        pages.put("search-withdraw", "/search-log/" + aSearch() + "/withdrawal");
        pages.put("reply-new", "/claims/" + ids.get("c1") + "/replies/new");
        pages.put("request-new", "/claims/" + ids.get("c1") + "/comment-requests/new");
        pages.put("claim-assign", "/claims/" + ids.get("c1") + "/assignment");
        pages.put("claim-watch", "/claims/" + ids.get("c1") + "/watch");
        pages.put("request-withdraw", "/comment-requests/" + aRequest() + "/withdrawal");
        pages.put("relation-new", "/claims/" + ids.get("c1") + "/relations/new");
        pages.put(
                "relation-withdraw",
                "/claims/" + ids.get("c1") + "/relations/"
                        + Newsroom.aRelation(ids.get("c1"), "NARROWS", Newsroom.aClaim()) + "/withdrawal");
        pages.put(
                "reply-withdraw",
                "/replies/" + Newsroom.replyTo(Newsroom.aClaim(), Newsroom.aSource(), "PARTIAL_DENIAL")
                        + "/withdrawal");
        pages.put("judgement-new", "/claims/" + ids.get("c1") + "/judgements/new");
        pages.put("evidence-grade", "/evidence/" + ids.get("e1") + "/judgements/new");
        pages.put("claim-correct", "/claims/" + ids.get("c1") + "/correction");
        pages.put("evidence-correct", "/evidence/" + ids.get("e1") + "/correction");
        pages.put("evidence-withdraw", "/evidence/" + ids.get("e1") + "/withdrawal");
        pages.put("reply-correct", "/replies/" + aReply() + "/correction");
        pages.put("source-correct", "/sources/" + ids.get("campbell") + "/correction");
        pages.put("publication-correct", "/publications/" + ids.get("report") + "/correction");
        pages.put("publication-retract", "/publications/" + ids.get("report") + "/retraction");
        pages.put("publication-withdraw-retraction", "/publications/" + ids.get("report") + "/retraction/withdrawal");
        pages.put("publication-not-retracted", "/publications/" + neverRetracted());
        pages.put("claim-corrected", "/claims/" + aCorrectedClaim());
        pages.put("source-corrected", "/sources/" + aCorrectedSource());
        pages.put("how", "/how-we-decide");
        pages.put("help", "/help");
        pages.put("imprint", "/imprint");
        pages.put("corrections", "/corrections");
        pages.put("settings", "/me/settings");
        pages.put("review", "/review");
        pages.put("notices", "/notices");
        pages.put("watched", "/notices/watched");
        pages.put("judgement", "/judgements/" + aProposal());
        pages.put("judgement-sheet", "/judgements/" + aSheet());
        pages.put("judgement-changes", "/judgements/" + toBeChanged());
        pages.put("remark-new", "/claims/" + ids.get("c1") + "/remarks/new");
        pages.put("publications", "/publications");
        pages.put("publications-none", "/publications?q=nobody-wrote-this");
        pages.put("sources", "/sources");
        pages.put("source", "/sources/" + ids.get("campbell"));
        pages.put("source-record", "/sources/" + aRecord());
        pages.put("source-unnamed", "/sources/" + Newsroom.aSource("a US official", "UNNAMED"));
        pages.put("pair-new", "/sources/" + ids.get("campbell") + "/pairs/new");
        pages.put("things", "/things");
        pages.put("things-none", "/things?q=nobody-has-seen-this");
        pages.put("thing", "/things/" + recordedTwice());
        pages.put("thing-new", "/things/new");
        pages.put("thing-correct", "/things/" + recordedTwice() + "/correction");
        pages.put("claim-again", "/claims/" + aShaken());
        pages.put("publications", "/publications");
        pages.put("publication", "/publications/" + ids.get("report"));
        pages.put("nothing", "/claims/11111111-1111-7111-8111-111111111111");
        return pages;
    }

    /** What an administrator can open besides. */
    private static Map<String, String> administered() {
        var client = Newsroom.anApiClient("api-writer");
        String path = "/api-clients/" + client.getString("id");
        Newsroom.record(
                "ada", path + "/rotation", Newsroom.json("clientId", client.getString("clientId"), "overlapHours", 24));
        Newsroom.read("fleur", "/claims/" + Newsroom.aClaim() + "/dossier");
        Newsroom.read("demo-reader", "/claims/" + Newsroom.aClaim() + "/dossier");
        return Map.of(
                "people",
                "/people",
                "access",
                "/access",
                "access-none",
                "/access?from=2024-09-11&until=2024-09-12",
                "api-clients",
                "/api-clients",
                "api-client-new",
                "/api-clients/new",
                "api-client",
                path,
                "api-client-rotate",
                path + "/rotation",
                "api-client-disable",
                path + "/disabling");
    }

    /** Eva, who watches a claim on which others record. */
    private static void worksOn(String... paths) {
        String eva = Tokens.subjectOf(Tokens.of("eva"));
        for (String path : paths) {
            Newsroom.as("eva")
                    .header("If-Match", "*")
                    .body(Newsroom.json("personId", eva))
                    .put(path + "/assignment")
                    .then()
                    .statusCode(200);
        }
        String watched = Newsroom.aClaim();
        Newsroom.as("eva").put("/claims/" + watched + "/watch").then().statusCode(200);
        Newsroom.evidenceOn(watched, "SUPPORTS");
        Newsroom.evidenceOn(watched, "DISPUTES");
        Newsroom.propose("CLAIM", watched, "STATUS", "UNDER_REVIEW");
        Newsroom.record(
                "fleur",
                "/judgements",
                Newsroom.with(
                        Newsroom.judgement("CLAIM", Newsroom.aClaim(), "STATUS", "UNDER_REVIEW"),
                        "reason",
                        "@eva knows the place."));
    }

    /** A claim that as many contradict, of which one speaker tells it apart and another does not. */
    private static String contradicted(int times) {
        String claim = Newsroom.aClaim();
        String telling = Newsroom.aSource("Ann of the agency", "PERSON");
        String same = Newsroom.aSource("Bob of the ministry, whose name is long", "PERSON");
        Newsroom.quoting(telling, claim, "SUPPORTS");
        Newsroom.quoting(same, claim, "SUPPORTS");
        for (int i = 0; i < times; i++) {
            String other = Newsroom.aClaim();
            Newsroom.aRelation(other, "CONTRADICTS", claim);
            Newsroom.quoting(telling, other, "DISPUTES");
            Newsroom.quoting(same, other, "SUPPORTS");
        }
        return claim;
    }

    private static String aPublishedClaim() {
        String claim = Newsroom.aClaim();
        Newsroom.decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        return claim;
    }

    /** A claim with as many items that have the same words. */
    private static String copied(int times) {
        String claim = Newsroom.aClaim();
        for (int i = 0; i < times; i++) {
            Newsroom.record(
                    "fleur",
                    "/claims/" + claim + "/evidence",
                    Newsroom.with(
                            Newsroom.evidence("SUPPORTS"),
                            "quote",
                            "The part bears a number, which was given out in China that year to a factory."));
        }
        return claim;
    }

    /** With all that can be said of a thing, and corrected. */
    private static String recordedTwice() {
        var fragment = Newsroom.json(
                "name", "Missile fragment no. 113",
                "kind", "EXHIBIT",
                "description", "Found in a field near Kyiv; bears the number 113.",
                "url", "https://exhibits.example/113",
                "occurredOn", "2024-08-18",
                "sameAsId", Newsroom.aThing());
        String id = Newsroom.record("fleur", "/things", fragment).getString("id");
        Newsroom.correct("/things/" + id, fragment);
        return id;
    }

    private static String aReply() {
        return Newsroom.replyTo(Newsroom.aClaim(), Newsroom.aSource(), "NON_DENIAL");
    }

    private static String aSearch() {
        return Newsroom.searchOn(Newsroom.aClaim());
    }

    private static String aRequest() {
        return Newsroom.commentRequestOn(Newsroom.aClaim(), Newsroom.aSource());
    }

    /** With one of each that can be corrected, corrected, and an item, a search and a request that were withdrawn, all since it was let out. */
    private static String aCorrectedClaim() {
        String claimant = Newsroom.aSource();
        String claim = Newsroom.aClaim(claimant);
        String reply = Newsroom.replyTo(claim, claimant, "NON_DENIAL");
        String item = Newsroom.evidenceOn(claim, "SUPPORTS");
        String withdrawn = Newsroom.evidenceOn(claim, "DISPUTES");
        String never = Newsroom.commentRequestOn(claim, Newsroom.aSource());
        String search = Newsroom.searchOn(claim);
        String elsewhere = Newsroom.searchOn(claim);
        Newsroom.decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        Newsroom.correct("/claims/" + claim, Newsroom.claim(claimant));
        Newsroom.correct("/replies/" + reply, Newsroom.reply(claimant, "CLARIFICATION"));
        Newsroom.correct("/search-log/" + search, Newsroom.with(Newsroom.search(), "note", "Paper too."));
        Newsroom.record(
                "fleur", "/search-log/" + elsewhere + "/withdrawal", Newsroom.json("reason", "It was for another."));
        Newsroom.correct("/evidence/" + item, Newsroom.evidence("SUPPORTS"));
        Newsroom.correct("/evidence/" + item, Newsroom.evidence("SUPPORTS"));
        Newsroom.record(
                "fleur", "/evidence/" + withdrawn + "/withdrawal", Newsroom.json("reason", "It is of another place."));
        Newsroom.record(
                "fleur", "/comment-requests/" + never + "/withdrawal", Newsroom.json("reason", "Another was meant."));
        return claim;
    }

    private static String aCorrectedSource() {
        String source = Newsroom.aSource();
        Newsroom.correct("/sources/" + source, Newsroom.source());
        return source;
    }

    /** A source that was right five times and wrong once, and is asked about. */
    private static String aRecord() {
        String ann = Newsroom.aSource("Ann", "PERSON");
        for (String status : List.of("CONFIRMED", "CONFIRMED", "REFUTED", "CONFIRMED", "CONFIRMED", "CONFIRMED")) {
            String claim = Newsroom.record(
                            "fleur", "/claims", Newsroom.with(Newsroom.claim(ann), "topics", List.of("arms")))
                    .getString("id");
            Newsroom.evidenceOn(claim, status.equals("CONFIRMED") ? "SUPPORTS" : "DISPUTES");
            Newsroom.becomes(claim, "UNDER_REVIEW", status);
        }
        Newsroom.aClaim(ann);
        Newsroom.aPair(ann, Newsroom.aSource());
        return ann;
    }

    private static String neverRetracted() {
        String paper = Newsroom.aPublication();
        String retraction = "/publications/" + paper + "/retraction";
        Newsroom.record("fleur", retraction, Map.of("reason", "It was made up."));
        Newsroom.record("fleur", retraction + "/withdrawal", Map.of("reason", "Another was meant."));
        Newsroom.record("fleur", retraction, Map.of("retractedOn", "2024-09-12", "reason", "It was made up."));
        return paper;
    }

    private static String aShaken() {
        String claim = Newsroom.aClaim();
        String paper = Newsroom.aPublication();
        Newsroom.quoting(Newsroom.aSource(), paper, claim, "SUPPORTS");
        Newsroom.record("fleur", "/publications/" + paper + "/retraction", Map.of("reason", "It was made up."));
        return claim;
    }

    private static String aProposal() {
        String claim = Newsroom.aClaim();
        Newsroom.evidenceOn(claim, "SUPPORTS");
        return Newsroom.propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
    }

    private static String aSheet() {
        String claim = Newsroom.aClaim();
        Newsroom.quoting(Newsroom.aSource(), claim, "SUPPORTS");
        String judgement = Newsroom.record(
                        "fleur",
                        "/claims/" + claim + "/judgements",
                        Newsroom.json(
                                "status", "UNDER_REVIEW", "evidenceLevel", "WEAK", "release", true, "reason", "All."))
                .getString("items[0].id");
        Newsroom.record("ed", "/judgements/" + judgement + "/remarks", Newsroom.json("text", "Who else says so?"));
        return judgement;
    }

    private static String toBeChanged() {
        String judgement = aProposal();
        Newsroom.record(
                "ed", "/judgements/" + judgement + "/change-requests", Newsroom.json("reason", "Say who says so."));
        return judgement;
    }

    /** Each language, scheme and width once, and that each language fits at each width: at 320 too (WCAG 2.2, 1.4.10). */
    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "nl, DARK, 390"})
    void isAccessibleLightAndFits(String language, ColorScheme scheme, int width) {
        String look = "%s-%s-%d".formatted(language, scheme.name().toLowerCase(), width);
        Map.of("eva", pages, "ada", administered).forEach((person, theirs) -> {
            try (var visitor = Visitor.as(person, options(language, scheme, width))) {
                theirs.forEach((name, path) -> {
                    visitor.open(path);
                    check(visitor.page, name + "-" + look, width);
                });
            }
        });
    }

    private static void check(Page page, String look, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(look + ".png"))
                .setFullPage(true));
        assertEquals(List.of(), violations(page), look);
        assertTrue(bytes(page) < MOST_BYTES, look + " is " + bytes(page) + " bytes");
        for (int other : List.of(1280, 390, 320)) {
            page.setViewportSize(other, 900);
            assertEquals(0, page.evaluate(TOO_WIDE), look + " at " + other);
        }
        page.setViewportSize(width, 900);
    }

    private static int bytes(Page page) {
        return ((Number) page.evaluate("performance.getEntriesByType('navigation')[0].encodedBodySize")).intValue();
    }

    private static Browser.NewContextOptions options(String language, ColorScheme scheme, int width) {
        return Visitor.desk().setLocale(language).setColorScheme(scheme).setViewportSize(width, 900);
    }

    private static List<String> violations(Page page) {
        var onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        // All of it in the page: its results would be put together in another, for frames of other
                        // hosts, of which
                        // there are none. A third of this test's time.
                        .setLegacyMode(true)
                        .options(onlyWhatIsWrong)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getHtml()))
                        .toList();
    }

    /** However much stands on a page: as many statements for one item of evidence as for a hundred. */
    @Test
    void asksTheDatabaseNoMoreForMore() {
        String little = Newsroom.aClaim();
        String much = Newsroom.aClaim();
        Newsroom.evidenceOn(little, "SUPPORTS");
        Newsroom.searchOn(little);
        Stream.generate(() -> much).limit(30).forEach(Newsroom::searchOn);
        Stream.generate(() -> much).limit(30).forEach(claim -> Newsroom.evidenceOn(claim, "SUPPORTS"));
        assertEquals(statements("/claims/" + little), statements("/claims/" + much));
        assertEquals(statements("/claims/" + copied(2)), statements("/claims/" + copied(9)));
        assertEquals(
                statements("/claims/" + contradicted(1) + "/rivals"),
                statements("/claims/" + contradicted(12) + "/rivals"));
        assertEquals(statements("/claims?limit=1"), statements("/claims?limit=100"));
        assertEquals(statements("/sources?limit=1"), statements("/sources?limit=100"));
        assertEquals(statements("/publications?limit=1"), statements("/publications?limit=100"));
        assertEquals(statements("/review?limit=1"), statements("/review?limit=100"));
        Stream.of(little, much).forEach(claim -> Newsroom.as("eva").put("/claims/" + claim + "/watch"));
        Stream.of(little, much).forEach(claim -> Newsroom.evidenceOn(claim, "SUPPORTS"));
        assertEquals(statements("/notices?limit=1"), statements("/notices?limit=100"));
        assertEquals(statements("/notices/watched?limit=1"), statements("/notices/watched?limit=100"));
    }

    /** One reading serves all that a page is made of: what is asked twice can be two answers, and is twice the work. */
    @Test
    void noPageAsksTheSameTwice() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        // Whoever signs in is led to a page.
        var eva = Session.of("eva");
        pages.forEach((name, path) -> {
            var statistics = database.getStatistics();
            statistics.clear();
            reads(eva, path);
            List<String> twice = Stream.of(statistics.getQueries())
                    .filter(query -> !query.equals(PRESENT))
                    .filter(query -> statistics.getQueryStatistics(query).getExecutionCount() > 1)
                    .toList();
            if (!twice.isEmpty()) {
                asked.put(name, twice);
            }
        });
        assertEquals(Map.of(), asked);
    }

    /** However much a claim has already: each form is taken with as many statements. */
    @Test
    void recordingAsksTheDatabaseNoMoreForMore() {
        String name = "Named " + UUID.randomUUID();
        String paper = Newsroom.aPublication(Newsroom.aSource(name, "OUTLET"));
        String title = Newsroom.read("fleur", "/publications/" + paper).getString("title");
        String little = Newsroom.aClaim();
        String much = Newsroom.aClaim();
        for (int i = 0; i < 20; i++) {
            Newsroom.evidenceOn(much, "SUPPORTS");
            Newsroom.replyTo(much, Newsroom.aSource(), "NON_DENIAL");
            Newsroom.searchOn(much);
        }
        Map<String, List<String>> forms = new LinkedHashMap<>();
        forms.put(
                "evidence", List.of("publication", title, "source", name, "kind", "DOCUMENT", "direction", "SUPPORTS"));
        forms.put(
                "search-log",
                List.of("searchedIn", "Archives", "searchedFor", "It.", "searchedOn", "2024", "outcome", "FOUND"));
        forms.put("replies", List.of("respondent", name, "kind", "CLARIFICATION", "quote", "Yes."));
        String asked = Newsroom.read("fleur", "/sources/" + Newsroom.aSource()).getString("name");
        forms.put("comment-requests", List.of("askedOf", asked, "askedBy", name, "askedOn", "2024-09-11"));
        String other = Newsroom.read("fleur", "/claims/" + Newsroom.aClaim()).getString("statement");
        forms.put("relations", List.of("otherClaim", other, "kind", "CONTRADICTS"));
        forms.put("judgements", List.of("status", "UNDER_REVIEW", "reason", "It is looked into."));
        forms.put(
                "correction",
                List.of("statement", "Another %s", "language", "en", "claimant", name, "reason", "A slip."));
        // A statement for each would be twenty more; who else is at work adds a few to either.
        forms.forEach(
                (form, fields) -> assertTrue(sending(much, form, fields) < sending(little, form, fields) + 20, form));
    }

    private long sending(String claim, String form, List<String> fields) {
        var sent = RestAssured.given()
                .redirects()
                .follow(false)
                .cookies(Session.of("fleur").cookies())
                .header("Origin", Visitor.address(""))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("key", UUID.randomUUID())
                .formParam("seen", Newsroom.read("fleur", "/claims/" + claim).getString("changedAt"));
        for (int i = 0; i < fields.size(); i += 2) {
            sent.formParam(fields.get(i), fields.get(i + 1).formatted(UUID.randomUUID()));
        }
        var statistics = database.getStatistics();
        long before = statistics.getPrepareStatementCount();
        assertEquals(303, sent.post("/claims/" + claim + "/" + form).statusCode(), form);
        return statistics.getPrepareStatementCount() - before;
    }

    private long statements(String path) {
        var eva = Session.of("eva");
        reads(eva, path);
        var statistics = database.getStatistics();
        long before = statistics.getPrepareStatementCount();
        assertEquals(200, reads(eva, path), path);
        return statistics.getPrepareStatementCount() - before;
    }

    /** Without a browser, which only draws what was asked for. */
    private static int reads(Session person, String path) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .cookies(person.cookies())
                .get(path)
                .statusCode();
    }

    @Test
    void everyPageMarksThePartOfTheHouseThatItIsIn() {
        var parts = Map.of(
                "Claims", "/claims/" + ids.get("c1"),
                "Review", "/judgements/" + aProposal(),
                "Sources", "/sources/" + ids.get("campbell"),
                "Publications", "/publications/" + ids.get("report"));
        try (var eva = Visitor.as("eva")) {
            parts.forEach((part, path) -> {
                eva.open(path);
                assertThat(eva.page.locator(".top nav [aria-current]")).hasText(part);
            });
        }
    }

    @Test
    void assetsAreServedByUsAndKept() {
        String page = RestAssured.given().get("/claims").asString();
        List<String> assets = Pattern.compile("(?:stylesheet\" href|src)=\"(/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(asset -> asset.group(1))
                .toList();
        assertEquals(16, assets.size());
        for (String asset : assets) {
            RestAssured.given().get(asset).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        }
    }
}
