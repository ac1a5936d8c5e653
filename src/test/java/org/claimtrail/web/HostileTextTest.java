package org.claimtrail.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from people is text, in whichever field it stands: it runs nothing, links nowhere and turns nothing around. */
@QuarkusTest
class HostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.hurt = 1</script>",
                "<img src=x onerror='window.hurt = 1'>",
                "\"><svg onload=window.hurt=1>",
                "<div hx-get='/claims' hx-trigger='load' id=loaded></div>",
                "javascript:window.hurt=1",
                "{{constructor}} {cdi:viewer} {#for x in 9}",
                "\u202Eevil\u202C and \u2067turned\u2069",
                "</title></textarea><script>window.hurt=1</script>",
            })
    void itDoesNothing(String text) {
        String source = record("fleur", "/sources", json("name", text, "kind", "OUTLET"))
                .getString("id");
        String publication = record("fleur", "/publications", json("publisherId", source, "title", text))
                .getString("id");
        String claim = claim(text, source, publication);
        try (var eva = Visitor.as("eva")) {
            for (String path :
                    List.of("/claims/" + claim, "/sources/" + source, "/publications/" + publication, "/claims")) {
                eva.open(path);
                eva.page.waitForLoadState();
                assertEquals(Boolean.TRUE, eva.page.evaluate("window.hurt === undefined"), path);
                assertThat(eva.page.locator("#loaded")).hasCount(0);
                assertThat(eva.page.locator("a[href^='javascript']")).hasCount(0);
                assertThat(eva.page.locator("main")).containsText(text);
            }
        }
    }

    private static String claim(String text, String source, String publication) {
        String claim = record(
                        "fleur",
                        "/claims",
                        json(
                                "statement", text,
                                "language", "en",
                                "claimantId", source,
                                "place", text,
                                "context", text,
                                "topics", List.of(text.substring(0, Math.min(text.length(), 50))),
                                "firstAppearanceId", publication,
                                "translations", List.of(json("language", "ar", "statement", text))))
                .getString("id");
        String path = "/claims/" + claim;
        var item = record(
                "fleur",
                path + "/evidence",
                json(
                        "publicationId", publication,
                        "sourceId", source,
                        "direction", "SUPPORTS",
                        "kind", "DATA",
                        "quote", text,
                        "locator", text,
                        "note", text,
                        "derivesFrom", List.of(json("kind", "OWN_WORK"))));
        record(
                "fleur",
                path + "/search-log",
                json(
                        "searchedIn",
                        text.substring(0, Math.min(text.length(), 150)),
                        "searchedFor",
                        text.substring(0, Math.min(text.length(), 1000)),
                        "searchedOn",
                        "2024",
                        "outcome",
                        "FOUND",
                        "note",
                        text));
        record(
                "fleur",
                path + "/replies",
                json("respondentId", source, "kind", "CLARIFICATION", "quote", text, "publicationId", publication));
        record(
                "fleur",
                path + "/comment-requests",
                json("askedOfId", source, "askedById", aSource(), "askedOn", "2024", "channel", text));
        decided("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        var proposal = judgement("EVIDENCE", item.getString("id"), "CREDIBILITY", "3");
        proposal.put("reason", text);
        record("fleur", "/judgements", proposal);
        return claim;
    }
}
