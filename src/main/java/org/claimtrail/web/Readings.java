package org.claimtrail.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.claimtrail.evidence.EvidenceView;

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
}
