package org.claimtrail.platform.value;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.read;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said twice in one list is kept once, as it was typed first. */
@QuarkusTest
class RepeatsTest {
    @Test
    void anIdentityElsewhere() {
        String handle = "h" + UUID.randomUUID().toString().substring(0, 8);
        List<String> typed = List.of(
                "https://twitter.com/" + handle,
                "https://x.com/" + handle.toUpperCase(),
                "http://register.example/" + handle,
                "https://www.register.example/" + handle + "/",
                "https://twitter.com/" + handle);
        List<String> kept = List.of("https://twitter.com/" + handle, "http://register.example/" + handle);
        String id = record("fleur", "/sources", with(source(), "sameAs", typed)).getString("id");
        assertThat(read("fleur", "/sources/" + id).getList("sameAs"), equalTo(kept));
        correct("/sources/" + id, with(source(), "sameAs", List.of(typed.get(1), typed.get(0))));
        assertThat(read("fleur", "/sources/" + id).getList("sameAs"), equalTo(List.of(typed.get(1))));
        post("fleur", "/sources", with(source(), "sameAs", List.of("https://m.twitter.com/" + handle + "?lang=nl")))
                .then()
                .statusCode(409);
    }

    @Test
    void aStepBack() {
        String origin = aSource();
        var step = json("sourceId", origin, "kind", "QUOTES");
        var steps = List.of(step, json("sourceId", origin, "kind", "CITES"), step);
        var work = record("fleur", "/publications", with(publication(origin), "derivesFrom", steps));
        assertThat(work.getList("derivesFrom.kind"), equalTo(List.of("QUOTES", "CITES")));
        var item =
                record("fleur", "/claims/" + aClaim() + "/evidence", with(evidence("SUPPORTS"), "derivesFrom", steps));
        assertThat(item.getList("derivesFrom.kind"), equalTo(List.of("QUOTES", "CITES")));
        correct("/evidence/" + item.getString("id"), with(evidence("SUPPORTS"), "derivesFrom", List.of(step, step)));
        assertThat(read("fleur", "/evidence/" + item.getString("id")).getList("derivesFrom"), hasSize(1));
        correct(
                "/publications/" + work.getString("id"),
                with(publication(origin), "derivesFrom", List.of(json("kind", "OWN_WORK"), json("kind", "OWN_WORK"))));
        assertThat(read("fleur", "/publications/" + work.getString("id")).getList("derivesFrom"), hasSize(1));
    }

    @Test
    void aFaultIsNamedWhereItWasSent() {
        var step = json("sourceId", aSource(), "kind", "QUOTES");
        var unknown = json("sourceId", UUID.randomUUID().toString(), "kind", "QUOTES");
        post("fleur", "/publications", with(publication(aSource()), "derivesFrom", List.of(step, step, unknown)))
                .then()
                .statusCode(422)
                .body("violations.field", equalTo(List.of("derivesFrom[2].sourceId")));
    }

    @Test
    void aCopy() {
        var copy = json("archiveUrl", "https://archive.example/a", "capturedAt", "2024-09-11T08:00:00Z");
        var again = with(copy, "archiveUrl", "https://ARCHIVE.example:443/a");
        var later = with(copy, "capturedAt", "2024-09-12T08:00:00Z");
        var work =
                record("fleur", "/publications", with(publication(aSource()), "captures", List.of(copy, again, later)));
        assertThat(
                work.getList("captures.capturedAt"), equalTo(List.of("2024-09-11T08:00:00Z", "2024-09-12T08:00:00Z")));
        String id = work.getString("id");
        correct("/publications/" + id, with(publication(aSource()), "captures", List.of(again, copy)));
        assertThat(
                read("fleur", "/publications/" + id).getList("captures.archiveUrl"),
                equalTo(List.of("https://ARCHIVE.example:443/a")));
    }

    @Test
    void aTranslation() {
        var dutch = json("language", "nl", "statement", "China steunt Rusland");
        var said = with(
                claim(aSource()),
                "translations",
                List.of(dutch, with(dutch, "statement", " CHINA steunt Rusland"), with(dutch, "language", "af")));
        assertThat(record("fleur", "/claims", said).getList("translations.language"), equalTo(List.of("nl", "af")));
    }

    @Test
    void aTopic() {
        var said = with(claim(aSource()), "topics", List.of(" Arms\u200b", "arms", "trade"));
        assertThat(record("fleur", "/claims", said).getList("topics"), equalTo(List.of("Arms", "trade")));
    }
}
