package org.claimtrail.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One item that bears on one claim; what is said of it is in its versions. */
@Entity
@Immutable
@Table(name = "evidence")
class EvidenceItem {
    @Id
    private UUID id;

    private UUID claimId;

    EvidenceItem() {}

    EvidenceItem(UUID id, UUID claimId) {
        this.id = id;
        this.claimId = claimId;
    }

    UUID claimId() {
        return claimId;
    }
}
