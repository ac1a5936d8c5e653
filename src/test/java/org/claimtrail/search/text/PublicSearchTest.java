package org.claimtrail.search.text;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public finds what two people let out, as they let it out, and nothing by a word that it may not read. */
@QuarkusTest
class PublicSearchTest {
    private final String mark = Marked.word();
    private final String secret = Marked.word();

    private String claimant;
    private String claim;
    private String item;

    @BeforeEach
    void aClaimWithAllThatBearsOnIt() {
        claimant = aSource("Claimant " + mark, "PERSON");
        String outlet = aSource("Outlet " + mark, "OUTLET");
        String work = record("fleur", "/publications", with(publication(outlet), "title", "Report " + mark))
                .getString("id");
        claim = record("fleur", "/claims", said("Falcons " + mark, "Asked about " + mark))
                .getString("id");
        item = record(
                        "fleur",
                        "/claims/" + claim + "/evidence",
                        with(evidence("SUPPORTS"), "publicationId", work, "sourceId", outlet, "quote", "Wings " + mark))
                .getString("id");
        record(
                "fleur",
                "/claims/" + claim + "/replies",
                with(reply(claimant, "CATEGORICAL_DENIAL"), "quote", "Never " + mark));
    }

    @Test
    void whatIsLetOutIsFoundInItsClaim() {
        assertEquals(List.of(), found(mark));
        release();
        JsonPath all = search("q=" + mark);
        assertEquals(
                List.of("CLAIM", "EVIDENCE", "REPLY", "SOURCE", "SOURCE", "PUBLICATION"), all.getList("items.kind"));
        assertEquals(
                List.of(claim),
                all.getList("items.claim.id").stream().distinct().toList());
    }

    /** Nor by how many there are, nor by what may have been meant, nor in what it is told beside it. */
    @Test
    void nothingIsFoundByAWordThatNobodyLetOut() {
        release();
        String before = read("anonymous", "/search?q=" + mark).prettify();
        String nearly = secret.substring(1);
        String nothing = all(secret, nearly);
        correct("/claims/" + claim, said("Merlins " + secret + " " + mark, "Context " + secret));
        correct("/evidence/" + item, with(evidence("SUPPORTS"), "quote", secret + " " + mark));
        correct("/sources/" + claimant, json("name", "Renamed " + secret + " " + mark, "kind", "PERSON"));
        String source = aSource("Source " + secret + " " + mark, "OUTLET");
        record("fleur", "/publications", with(publication(source), "title", secret + " " + mark));
        record("fleur", "/claims", with(claim(source), "statement", secret + " " + mark));
        record(
                "fleur",
                "/claims/" + claim + "/evidence",
                with(evidence("DISPUTES"), "quote", secret + " " + mark, "note", secret));
        record("fleur", "/claims/" + claim + "/replies", with(reply(source, "NON_DENIAL"), "quote", secret));
        assertEquals(before, read("anonymous", "/search?q=" + mark).prettify());
        assertEquals(nothing, all(secret, nearly));
        assertThat(all(mark, "falcons+" + secret, "-" + secret + "+" + mark), not(containsString(secret)));
        release();
        assertThat(all(secret), containsString(secret));
    }

    /** Where the evidence is from is told on its page, by these names. */
    @Test
    void whoPublishedAndWhoHasItFromWhomIsFound() {
        var agency = json("sourceId", aSource("Agency " + secret, "OUTLET"), "kind", "SYNDICATES");
        var work = with(publication(aSource("Courant " + secret, "OUTLET")), "derivesFrom", List.of(agency));
        String id = record("fleur", "/publications", work).getString("id");
        record("fleur", "/claims/" + claim + "/evidence", with(evidence("SUPPORTS"), "publicationId", id));
        assertEquals(List.of(), found("courant+" + secret));
        release();
        assertEquals(List.of("SOURCE"), search("q=courant+" + secret).getList("items.kind"));
        assertEquals(List.of("SOURCE"), search("q=agency+" + secret).getList("items.kind"));
    }

    /** With the newest claim that names it, on whatever page. */
    @Test
    void aSourceOfManyClaimsIsFoundOnce() {
        release();
        String other = record("fleur", "/claims", with(claim(claimant), "statement", "Hawks"))
                .getString("id");
        decided("CLAIM", other, "VISIBILITY", "PUBLISHED");
        JsonPath first = search("limit=1&in=SOURCE&q=claimant+" + mark);
        assertEquals(List.of(claimant), first.getList("items.id"));
        assertEquals(List.of(other), first.getList("items.claim.id"));
        assertNull(first.getString("next"));
    }

    @Test
    void whatWasLetOutBeforeIsFoundByWhoeverAsksForThen() {
        release();
        JsonPath then = search("q=falcons+" + mark);
        String instant = then.getString("items[0].claim.releasedAt");
        correct("/claims/" + claim, said("Merlins " + mark, null));
        release();
        assertEquals(List.of(), found("falcons+" + mark));
        assertEquals(List.of(claim), found("merlins+" + mark));
        assertEquals(
                then.prettify(),
                search("q=falcons+" + mark + "&knownAt=" + instant).prettify());
    }

    @Test
    void aPausedClaimIsFoundNoLongerAndAgainWhenItIsBack() {
        release();
        record("eva", "/claims/" + claim + "/pause", json("reason", "Something is wrong."));
        assertEquals(List.of(), found(mark));
        assertEquals(List.of(claim), read("fleur", "/search?in=CLAIM&q=" + mark).getList("items.id"));
        release();
        assertEquals(List.of(claim), found("falcons+" + mark));
    }

    private void release() {
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private Map<String, Object> said(String statement, String context) {
        return with(claim(claimant), "statement", statement, "context", context);
    }

    /** All that a reader is told of these questions. */
    private static String all(String... questions) {
        return String.join(
                "\n", Stream.of(questions).map(q -> search("q=" + q).prettify()).toList());
    }

    private static List<String> found(String q) {
        return search("q=" + q).getList("items.id");
    }

    private static JsonPath search(String query) {
        return read("anonymous", "/search?" + query);
    }
}
