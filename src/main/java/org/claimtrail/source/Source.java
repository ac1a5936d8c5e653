package org.claimtrail.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A person, organisation, outlet, government or unnamed origin; what is said of it is in its versions. */
@Entity
@Immutable
class Source {
    @Id
    private UUID id;

    Source() {}

    Source(UUID id) {
        this.id = id;
    }
}
