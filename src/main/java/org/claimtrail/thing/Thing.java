package org.claimtrail.thing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What evidence can be about; what is said of it is in its versions. */
@Entity
@Immutable
class Thing {
    @Id
    private UUID id;

    Thing() {}

    Thing(UUID id) {
        this.id = id;
    }
}
