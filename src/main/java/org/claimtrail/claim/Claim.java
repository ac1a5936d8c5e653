package org.claimtrail.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A statement that can be true or false; its wording is in its versions, where it stands in its states. */
@Entity
@Immutable
class Claim {
    @Id
    private UUID id;

    Claim() {}

    Claim(UUID id) {
        this.id = id;
    }
}
