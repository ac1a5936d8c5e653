package org.claimtrail.web.assessment;

import static org.claimtrail.picture.graph.GraphPicture.BOX_WIDTH;

import java.util.Map;
import java.util.UUID;
import org.claimtrail.picture.graph.GraphPicture.Node;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.source.Party;
import org.claimtrail.source.SourceKind;

/**
 * What stands in the picture of an assessment: the claim, knots, works and origins.
 *
 * @param loose works before which a chain hangs loose, each with why
 * @param knots of lines, which are drawn already
 * @param stacked how many works stand in the stack that this work stands for
 */
record AssessmentNodes(
        AssessmentPanel backing, Map<UUID, String> loose, Map<UUID, Node> knots, Map<UUID, Integer> stacked) {
    static final int NARROW = 124;

    private AssessmentWords words() {
        return backing.words();
    }

    Node node(UUID id) {
        if (id.equals(backing.basis().claimId())) {
            return new Node(id, "about", NARROW, null, "", words().ofClaim().thisClaim(), null);
        }
        if (knots.containsKey(id)) {
            return knots.get(id);
        }
        Work work = backing.basis().works().get(id);
        return work == null ? origin(backing.basis().parties().get(id)) : work(work);
    }

    private Node origin(Party party) {
        boolean passesOn = party.kind() == SourceKind.OUTLET
                && backing.strands().stream()
                        .noneMatch(strand -> strand.kind() == DerivationKind.OWN_WORK
                                && party.id().equals(strand.fromId()));
        return new Node(
                party.id(),
                "origin",
                BOX_WIDTH,
                backing.isInternal() ? "/sources/" + party.id() + backing.past() : null,
                words().lines().kind(party.kind()),
                party.name(),
                passesOn ? words().lineage().notRecorded() : null);
    }

    private Node work(Work work) {
        Integer count = stacked.get(work.id());
        if (count != null) {
            return new Node(
                    work.id(),
                    "stack",
                    BOX_WIDTH,
                    "#backing-list",
                    "",
                    words().own().works(count),
                    loose.get(work.id()));
        }
        return new Node(
                work.id(),
                "work",
                BOX_WIDTH,
                backing.isInternal() ? "/publications/" + work.id() + backing.past() : onPage(work),
                words().publisher(work.id()),
                work.title(),
                loose.get(work.id()));
    }

    /** Its evidence, on the same page; null where it has none of its own. */
    private String onPage(Work work) {
        return backing.basis().items().stream()
                .filter(item -> item.publicationId().equals(work.id()))
                .map(item -> "#evidence-" + item.id())
                .findFirst()
                .orElse(null);
    }
}
