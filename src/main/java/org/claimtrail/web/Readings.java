package org.claimtrail.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.Visibility;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.judgement.Aspect;
import org.claimtrail.judgement.JudgementView;

/** What templates read in a view beside its own fields: the constants that words and marks are found for. */
@TemplateExtension
final class Readings {
    private Readings() {}

    /** For use as one parameter of an address. */
    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Credibility grade(EvidenceView item) {
        return Credibility.of(item.credibility());
    }

    /** The status that a judgement gives; null where it is about something else. */
    static ClaimStatus status(JudgementView judgement) {
        return judgement.aspect() == Aspect.STATUS ? ClaimStatus.valueOf(judgement.value()) : null;
    }

    static EvidenceLevel level(JudgementView judgement) {
        return judgement.aspect() == Aspect.EVIDENCE_LEVEL ? EvidenceLevel.valueOf(judgement.value()) : null;
    }

    static Visibility visibility(JudgementView judgement) {
        return judgement.aspect() == Aspect.VISIBILITY ? Visibility.valueOf(judgement.value()) : null;
    }
}
