package org.claimtrail.web.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.paging.Page;

/**
 * Items of evidence on several claims.
 *
 * @param isVouched whether they are listed as one source's, or on one thing, each with its publication; else as those in one publication
 * @param home the address of that source, thing or publication
 */
@TemplateData
public record EvidenceList(boolean isVouched, Page<EvidenceView> page, Map<UUID, ClaimView> claims, String home) {
    @CheckedTemplate
    static class Templates {
        /** @param name that of the source or publication */
        static native TemplateInstance evidence(EvidenceList items, String name);
    }

    static EvidenceList of(boolean isVouched, Page<EvidenceView> page, Claims claims, Moment moment, String home) {
        Set<UUID> ids = page.items().stream().map(EvidenceView::claimId).collect(Collectors.toSet());
        return new EvidenceList(isVouched, page, claims.among(ids, moment), home);
    }

    /** Whether others follow. */
    public boolean hasMore() {
        return page.next() != null;
    }

    /** The address of those that follow; null where none do. */
    public String more() {
        return hasMore() ? home + "/evidence?after=" + page.next() : null;
    }

    public ClaimView claim(EvidenceView item) {
        return claims.get(item.claimId());
    }
}
