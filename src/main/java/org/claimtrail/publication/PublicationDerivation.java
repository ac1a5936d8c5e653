package org.claimtrail.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.claimtrail.history.Version;
import org.claimtrail.publication.lineage.Derivation;
import org.hibernate.annotations.Immutable;

/** One step back from a whole work, as one version of it has it. */
@Entity
@Immutable
class PublicationDerivation {
    @Embeddable
    record Key(UUID id, int version, int ordinal) {}

    @EmbeddedId
    private Key key;

    @Embedded
    private Derivation step;

    PublicationDerivation() {}

    PublicationDerivation(Version of, int ordinal, Derivation step) {
        this.key = new Key(of.id(), of.version(), ordinal);
        this.step = step;
    }
}
