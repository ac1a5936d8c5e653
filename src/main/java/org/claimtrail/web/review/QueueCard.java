package org.claimtrail.web.review;

import io.quarkus.qute.TemplateData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.judgement.queue.Proposal;

/**
 * What waits on one claim, its evidence too, or on one source or pair of sources.
 *
 * @param sheets what was proposed at once, each for itself; what waits longest first
 */
@TemplateData
public record QueueCard(List<List<Proposal>> sheets) {
    /** In the order in which the first of each waits. */
    static List<QueueCard> of(List<Proposal> waiting) {
        return waiting.stream()
                .collect(Collectors.groupingBy(QueueCard::about, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofOne -> new QueueCard(Proposal.sheets(ofOne)))
                .toList();
    }

    private static UUID about(Proposal proposal) {
        return proposal.claimId() == null ? proposal.judgement().subject().id() : proposal.claimId();
    }

    public Proposal first() {
        return sheets.get(0).get(0);
    }

    public UUID about() {
        return about(first());
    }
}
