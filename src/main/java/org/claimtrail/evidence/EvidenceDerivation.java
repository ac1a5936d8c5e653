package org.claimtrail.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.claimtrail.history.Version;
import org.claimtrail.publication.lineage.Derivation;
import org.hibernate.annotations.Immutable;

/** One step back from the passage on a claim, as one version of the item has it. */
@Entity
@Immutable
class EvidenceDerivation {
    @Embeddable
    record Key(UUID id, int version, int ordinal) {}

    @EmbeddedId
    private Key key;

    @Embedded
    private Derivation step;

    EvidenceDerivation() {}

    EvidenceDerivation(Version of, int ordinal, Derivation step) {
        this.key = new Key(of.id(), of.version(), ordinal);
        this.step = step;
    }
}
