package org.claimtrail.judgement;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.refused;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A judgement fits what it is on. */
@QuarkusTest
class FittingTest {
    @ParameterizedTest
    @CsvSource({
        "CLAIM, STATUS, MAYBE, value",
        "CLAIM, STATUS, , value",
        "CLAIM, EVIDENCE_LEVEL, 3, value",
        "CLAIM, CREDIBILITY, 3, aspect",
        "SOURCE, STATUS, DISPUTED, aspect",
        "SOURCE, RELIABILITY, G, value",
        "SOURCE, RELIABILITY, a, value",
    })
    void aJudgementFitsItsSubject(String kind, String aspect, String value, String field) {
        String subject = kind.equals("CLAIM") ? aClaim() : aSource();
        refused(REFUSED, field, () -> post("fleur", "/judgements", judgement(kind, subject, aspect, value)));
    }
}
