package org.claimtrail.search.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source is found by the names of what it is judged to be one with, a work by its address, however that is written. */
@QuarkusTest
class FoundByOtherNamesTest {
    private final String one = Marked.word();
    private final String other = Marked.word();

    @Test
    void whatIsOneIsFoundByEachOthersNames() {
        String first = aSource("Bureau " + one, "OUTLET");
        String second = aSource("Agency " + other, "OUTLET");
        String third = aSource("Service " + one + other, "OUTLET");
        assertFound(List.of(first), "SOURCE", one);
        areOne(first, second);
        areOne(second, third);
        assertFound(List.of(first, third, second), "SOURCE", one);
        assertFound(List.of(second, third, first), "SOURCE", other);
        assertFound(List.of(second, third, first), "SOURCE", "agency " + other.substring(1));
        assertFound(List.of(), "SOURCE", one + " agency");
        assertFound(List.of(first), "SOURCE", one + " -agency");
        var hit = read("fleur", "/search?in=SOURCE&q=" + one);
        assertEquals("Agency " + other, String.join("", hit.<String>getList("items[2].texts[0].pieces.text")));
        assertEquals("Bureau " + one, String.join("", hit.<String>getList("items[2].texts[1].pieces.text")));
    }

    @Test
    void atAMomentWhenTheyWereOne() {
        String first = aSource("Bureau " + one, "OUTLET");
        String second = aSource("Agency " + other, "OUTLET");
        String pair = areOne(first, second);
        String then = as("fleur").get("/search?q=" + one).header("Known-At");
        decided("SOURCE_PAIR", pair, "IDENTITY", null);
        assertFound(List.of(first), "SOURCE", one);
        String known = one + "&knownAt=" + then;
        assertEquals(List.of(first, second), read("fleur", "/search?q=" + known).getList("items.id"));
        assertEquals(
                List.of(first, second), read("fleur", "/sources?q=" + known).getList("items.id"));
    }

    /** Which sources are one is not the public's to know. */
    @Test
    void thePublicFindsByTheNameThatItReads() {
        String first = aSource("Bureau " + one, "OUTLET");
        String second = aSource("Agency " + other, "OUTLET");
        areOne(first, second);
        String claim = record("fleur", "/claims", claim(second)).getString("id");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertThat(read("anonymous", "/search?q=" + other).prettify(), containsString(claim));
        assertEquals(List.of(), read("anonymous", "/search?q=" + one).getList("items"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://news.example/{mark}/a?b=1&c=2",
                "HTTP://NEWS.example:80/{mark}/./a?c=2&b=1&utm_source=mail#top",
                "http://news.example//{mark}/%61?b=1&fbclid=xyz&c=2",
                "https://news.example/{mark}/a?b=1&c=2",
                "news.example/{mark}/a?b=1&c=2",
                "www.news.example/{mark}/a?b=1&c=2",
            })
    void aWorkIsFoundByItsAddress(String address) {
        String work = record(
                        "fleur",
                        "/publications",
                        with(
                                publication(aSource()),
                                "url",
                                "http://news.example/" + one + "/a?b=1&c=2&utm_medium=post"))
                .getString("id");
        assertFound(List.of(work), "PUBLICATION", address.replace("{mark}", one));
        String another = URLEncoder.encode(address.replace("{mark}", other), UTF_8);
        assertEquals(List.of(), read("fleur", "/publications?q=" + another).getList("items"));
    }

    /** {@code noordkorea} for {@code Noord-Korea}. */
    @Test
    void twoWordsAreFoundByBothWrittenAsOne() {
        String known = aSource("Bureau " + one + "-" + other, "OUTLET");
        assertFound(List.of(known), "SOURCE", one + other);
    }

    private static String areOne(String one, String other) {
        String pair = aPair(one, other);
        decided("SOURCE_PAIR", pair, "IDENTITY", "SAME");
        return pair;
    }

    /** By the search, in this order and page by page; and by the list, which has its own. */
    private static void assertFound(List<String> ids, String kind, String q) {
        String asked = "q=" + URLEncoder.encode(q, UTF_8);
        String search = "/search?limit=1&in=" + kind + "&" + asked;
        List<String> found = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = read("fleur", search + next);
            found.addAll(page.getList("items.id"));
            next = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        assertEquals(ids, found, q);
        String list = kind.equals("SOURCE") ? "/sources?" : "/publications?";
        List<String> listed = read("fleur", list + asked).getList("items.id");
        assertEquals(ids.stream().sorted().toList(), listed.stream().sorted().toList(), q);
    }
}
