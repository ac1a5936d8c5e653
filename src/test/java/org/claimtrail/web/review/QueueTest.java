package org.claimtrail.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.Tokens;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue has a card for each claim, and finds what is looked for, as the API's list does. */
@QuarkusTest
class QueueTest {
    private final String topic = "Topic-" + UUID.randomUUID();
    private String claim;
    private String item;
    private String status;
    private String grade;

    @BeforeEach
    void twoThingsWaitOnAClaim() {
        claim = record("fleur", "/claims", with(claim(aSource()), "topics", List.of(topic)))
                .getString("id");
        item = evidenceOn(claim, "SUPPORTS");
        status = propose("CLAIM", claim, "STATUS", "UNDER_REVIEW");
        grade = record("eva", "/judgements", judgement("EVIDENCE", item, "CREDIBILITY", "2"))
                .getString("id");
    }

    private Set<String> found(String filter) {
        return Set.copyOf(read("ed", "/judgements?state=PROPOSED&" + filter).getList("items.id", String.class));
    }

    @Test
    void aClaimIsOneCard() {
        try (var ed = Visitor.as("ed")) {
            ed.open("/review?topic=" + topic.toUpperCase());
            var card = ed.part("waiting-" + claim);
            assertThat(card.locator(".waits")).hasCount(2);
            assertThat(ed.page.locator(".queue > li")).hasCount(1);
            assertThat(card).containsText("fleur proposes that it becomes Under review.");
            assertThat(card).containsText("eva proposes that the grade of the item of evidence from");
        }
    }

    @Test
    void whatWasProposedAtOnceIsOneEntry() {
        record(
                "fleur",
                "/claims/" + claim + "/judgements",
                json("status", "UNDER_REVIEW", "release", true, "reason", "Both."));
        try (var ed = Visitor.as("ed")) {
            ed.open("/review?topic=" + topic + "&aspect=");
            assertThat(ed.page.locator(".waits")).hasCount(3);
            assertThat(ed.page.locator(".queue")).containsText("it becomes Under review and that it is published.");
        }
    }

    @Test
    void itIsFilteredByAspectAndProposer() {
        try (var ed = Visitor.as("ed")) {
            ed.open("/review?topic=" + topic);
            ed.page.selectOption("#aspect", "CREDIBILITY");
            assertThat(ed.page.locator(".waits")).hasCount(1);
            assertThat(ed.page.locator(".queue")).containsText("eva proposes");
            ed.page.selectOption("#proposerId", "fleur");
            assertThat(ed.text("Nothing that waits for a decision fits.")).isVisible();
            ed.page.selectOption("#aspect", "");
            assertThat(ed.page.locator(".queue")).containsText("fleur proposes");
        }
    }

    @Test
    void soIsTheList() {
        String ofTopic = "topic=" + topic;
        assertEquals(Set.of(status, grade), found(ofTopic));
        assertEquals(Set.of(grade), found(ofTopic + "&aspect=CREDIBILITY"));
        assertEquals(Set.of(status), found(ofTopic + "&proposerId=" + Tokens.subjectOf(Tokens.of("fleur"))));
        assertEquals(Set.of(), found("topic=" + UUID.randomUUID()));
    }
}
