package org.claimtrail.publication;

import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.CONFLICT;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.correct;
import static org.claimtrail.Refusals.refused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A work is one: at its address, in its lineage, and when it is taken back. */
@QuarkusTest
class OneWorkTest {
    @Test
    void aPublicationDoesNotDeriveFromItself() {
        String publisher = aSource();
        String publication = aPublication(publisher);
        var itself = json("kind", "CITES", "publicationId", publication);
        refused(REFUSED, "publicationId", () -> post("fleur", "/publications/" + publication + "/derivations", itself));
        refused(
                REFUSED,
                "derivesFrom[0].publicationId",
                () -> correct(
                        "/publications/" + publication,
                        "*",
                        with(publication(publisher), "reason", "Misread.", "derivesFrom", List.of(itself))));
    }

    @Test
    void anAddressBelongsToOnePublication() {
        var publication = with(publication(aSource()), "url", "https://news.example/" + UUID.randomUUID());
        post("fleur", "/publications", publication).then().statusCode(201);
        refused(CONFLICT, () -> post("fleur", "/publications", publication));
    }

    @Test
    void aPublicationIsRetractedOnce() {
        String path = "/publications/" + aPublication() + "/retraction";
        post("fleur", path, json("reason", "Wrong.")).then().statusCode(201);
        refused(CONFLICT, () -> post("fleur", path, json("reason", "Wrong.")));
    }
}
