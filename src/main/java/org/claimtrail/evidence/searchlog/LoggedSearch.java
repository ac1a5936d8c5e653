package org.claimtrail.evidence.searchlog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One search for what bears on one claim; what is said of it is in its versions. */
@Entity
@Immutable
class LoggedSearch {
    @Id
    private UUID id;

    private UUID claimId;

    LoggedSearch() {}

    LoggedSearch(UUID id, UUID claimId) {
        this.id = id;
        this.claimId = claimId;
    }

    UUID claimId() {
        return claimId;
    }
}
