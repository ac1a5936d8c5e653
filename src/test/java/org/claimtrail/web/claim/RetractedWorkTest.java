package org.claimtrail.web.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.claimtrail.web.Visitor;
import org.junit.jupiter.api.Test;

/** What stands in the record stands on the pages too: a work that was taken back, 0 %, a refusal to answer. */
@QuarkusTest
class RetractedWorkTest {
    private final String reason = "The photograph was of another place.";

    @Test
    void evidenceInAWorkThatWasTakenBackSaysSoWhereverItIsRead() {
        String claim = aClaim();
        String work = aPublication();
        String item = item(claim, work, null);
        String before = read("fleur", "/evidence/" + item).getString("changedAt");
        record(
                "fleur",
                "/publications/" + work + "/retraction",
                json("retractedOn", "2024-10-02", "reason", reason, "noticeUrl", "https://news.example/notice"));
        var now = read("fleur", "/evidence/" + item);
        assertThat(now.getString("retraction.retractedOn"), equalTo("2024-10-02"));
        assertThat(now.getString("retraction.reason"), equalTo(reason));
        assertThat(read("fleur", "/evidence/" + item + "?asOf=2024-10-01").get("retraction"), nullValue());
        assertThat(read("fleur", "/evidence/" + item + "?knownAt=" + before).get("retraction"), nullValue());
        becomes(claim, "UNDER_REVIEW");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        assertThat(
                read("anonymous", "/claims/" + claim + "/dossier").getList("evidence.retraction.reason"),
                equalTo(List.of(reason)));
        String proposal = propose("CLAIM", claim, "STATUS", "CONFIRMED");
        try (var eva = Visitor.as("eva");
                var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            assertThat(reader.part("evidence-" + item)).containsText("Its publisher took it back on 2 October 2024");
            eva.open("/judgements/" + proposal);
            assertThat(eva.part("rests")).containsText(reason);
        }
    }

    /** Also where it is what shows that the claim was taken back. */
    @Test
    void soDoesTheWorkThatAClaimAppearedInFirst() {
        String work = aPublication();
        String claim = record("fleur", "/claims", with(claim(aSource()), "firstAppearanceId", work))
                .getString("id");
        record("fleur", "/publications/" + work + "/retraction", json("retractedOn", "2024-10-02", "reason", reason));
        var now = read("fleur", "/claims/" + claim);
        assertThat(now.getString("firstAppearanceRetraction.reason"), equalTo(reason));
        assertThat(
                read("fleur", "/claims/" + claim + "?asOf=2024-10-01").get("firstAppearanceRetraction"), nullValue());
        String proposal = propose("CLAIM", claim, "STATUS", "RETRACTED");
        try (var eva = Visitor.as("eva")) {
            eva.open("/judgements/" + proposal);
            assertThat(eva.part("rests")).containsText(reason);
        }
        approveAs("eva", proposal);
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        String claims = "/claims/" + claim;
        for (String who : List.of("fleur", "anonymous")) {
            assertThat(
                    read(who, claims + "/dossier").getString("claim.firstAppearanceRetraction.reason"),
                    equalTo(reason));
            assertThat(read(who, claims + "/timeline").getList("events.kind"), hasItem("PUBLICATION_RETRACTED"));
        }
        assertThat(
                read("anonymous", "/claims?claimantId=" + now.getString("claimantId"))
                        .getString("items[0].firstAppearanceRetraction.reason"),
                equalTo(reason));
        try (var fleur = Visitor.as("fleur");
                var reader = Visitor.reader()) {
            for (Visitor visitor : List.of(fleur, reader)) {
                visitor.open(claims);
                assertThat(visitor.page.locator(".claim-head")).containsText(reason);
                assertThat(visitor.part("timeline")).containsText(reason);
            }
        }
    }

    /** Nobody admitted it, where the only paper that said so took that back. */
    @Test
    void soDoesAReplyAndTheClaimIsLookedAtAgain() {
        String claim = aClaim();
        String work = aPublication();
        var admission = with(reply(aSource(), "CONFIRMATION"), "publicationId", work);
        String reply =
                record("fleur", "/claims/" + claim + "/replies", admission).getString("id");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        record("fleur", "/publications/" + work + "/retraction", json("reason", reason));
        assertThat(read("fleur", "/replies/" + reply).getString("retraction.reason"), equalTo(reason));
        assertThat(
                read("fleur", "/claims/" + claim + "/assessment").getString("conclusion.evidenceLevel"),
                equalTo("NONE"));
        assertThat(
                read("fleur", "/claims/" + claim + "/timeline").getList("events.details.why"),
                hasItem("RETRACTED_WORK"));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        try (var reader = Visitor.reader()) {
            reader.open("/claims/" + claim);
            assertThat(reader.part("reply-" + reply)).containsText(reason);
        }
    }

    @Test
    void aLikelihoodOfNothingIsShown() {
        String claim = aClaim();
        String item = item(claim, aPublication(), 0);
        try (var fleur = Visitor.as("fleur")) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.part("evidence-" + item)).containsText("0 % likely");
        }
    }

    @Test
    void whoDeclinedIsNotSaidToHaveBeenSilent() {
        String claim = aClaim();
        item(claim, aPublication(), null);
        String declined = came(claim, "DECLINED");
        String silent = came(claim, "NO_RESPONSE");
        String pending = came(claim, null);
        var inputs = read("fleur", "/claims/" + claim + "/assessment").getList("rules.inputs");
        assertThat(inputs, hasItem(List.of(declined, "DECLINED")));
        assertThat(inputs, hasItem(List.of(silent, "NO_RESPONSE")));
        assertThat(inputs, hasItem(List.of(pending, "PENDING")));
        try (var fleur = Visitor.as("fleur");
                var dutch = Visitor.as("fleur", Visitor.dutch())) {
            fleur.open("/claims/" + claim);
            assertThat(fleur.part("backing")).containsText(isolated(declined) + " declined to answer.");
            assertThat(fleur.part("backing")).containsText(isolated(silent) + " was asked and did not answer.");
            assertThat(fleur.part("backing")).containsText(isolated(pending) + " was asked and has yet to answer.");
            dutch.open("/claims/" + claim);
            assertThat(dutch.part("backing")).containsText(isolated(declined) + " wilde niet reageren.");
        }
    }

    /** As a name stands in a sentence, whichever way it is written. */
    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }

    private static String came(String claim, String outcome) {
        String party = aSource();
        String request = record("fleur", "/claims/" + claim + "/comment-requests", commentRequest(party))
                .getString("id");
        if (outcome != null) {
            record("fleur", "/comment-requests/" + request + "/outcome", json("outcome", outcome));
        }
        return read("fleur", "/sources/" + party).getString("name");
    }

    private static String item(String claim, String work, Integer likelihood) {
        var item = json("publicationId", work, "sourceId", aSource(), "direction", "SUPPORTS", "kind", "DOCUMENT");
        return record("fleur", "/claims/" + claim + "/evidence", with(item, "statedLikelihood", likelihood))
                .getString("id");
    }
}
