package org.claimtrail.account.client;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.hibernate.annotations.Immutable;

/** That an API client was taken its access, for good, and why. */
@Entity
@Immutable
class ApiClientDisabling implements Fact {
    @Id
    private UUID apiClientId;

    private String reason;

    @Embedded
    private Recorded recorded;

    ApiClientDisabling() {}

    ApiClientDisabling(UUID apiClientId, NewDisabling said, Recorded recorded) {
        this.apiClientId = apiClientId;
        this.reason = said.reason();
        this.recorded = recorded;
    }

    UUID apiClientId() {
        return apiClientId;
    }

    String reason() {
        return reason;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
