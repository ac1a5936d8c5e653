package org.claimtrail.source;

import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.atOnce;
import static org.claimtrail.Refusals.correct;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.claimtrail.Newsroom;
import org.junit.jupiter.api.Test;

/** What is part of what goes round nowhere. */
@QuarkusTest
class PartOfTest {
    @Test
    void aSourceIsNoPartOfItself() {
        String source = aSource();
        var itself = with(source(), "reason", "Misread.", "partOf", source);
        refused(REFUSED, "partOf", () -> correct("/sources/" + source, "*", itself));
    }

    @Test
    void aSourceIsNoPartOfItsParts() {
        String whole = aSource();
        String part = partOf(whole);
        String partOfPart = partOf(part);
        var circle = with(source(), "reason", "Misread.", "partOf", partOfPart);
        refused(REFUSED, "partOf", () -> correct("/sources/" + whole, "*", circle));
    }

    @Test
    void twoHalvesOfACircleAtOnceAreOneTooMany() {
        List<String> sources = List.of(aSource(), aSource());
        var statuses = atOnce(
                2,
                i -> correct(
                        "/sources/" + sources.get(i),
                        "*",
                        with(source(), "reason", "Misread.", "partOf", sources.get(1 - i))));
        assertThat(statuses, hasItems(200, REFUSED));
    }

    private static String partOf(String whole) {
        return Newsroom.record("fleur", "/sources", with(source(), "partOf", whole))
                .getString("id");
    }
}
