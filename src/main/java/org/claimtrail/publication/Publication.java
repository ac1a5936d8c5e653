package org.claimtrail.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One work of a source; what is said of it is in its versions. */
@Entity
@Immutable
class Publication {
    @Id
    private UUID id;

    Publication() {}

    Publication(UUID id) {
        this.id = id;
    }
}
