package org.claimtrail.web;

import io.quarkus.qute.TemplateData;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.ledger.Moment;
import org.claimtrail.platform.Page;

/**
 * Items of evidence on several claims.
 *
 * @param isVouched whether they are listed as one source's; else as those in one publication
 * @param more the address of those that follow; null where none do
 */
@TemplateData
public record Items(boolean isVouched, Page<EvidenceView> page, Map<UUID, ClaimView> claims, String more) {
    static Items of(boolean isVouched, Page<EvidenceView> page, Claims claims, Moment moment, String address) {
        Set<UUID> ids = page.items().stream().map(EvidenceView::claimId).collect(Collectors.toSet());
        String more = page.next() == null ? null : address + "?after=" + page.next();
        return new Items(isVouched, page, claims.among(ids, moment), more);
    }

    public ClaimView claim(EvidenceView item) {
        return claims.get(item.claimId());
    }
}
