package org.claimtrail.account.client;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.hibernate.annotations.Immutable;

/** What is said of an API client from then on, all of it, and why. */
@Entity
@Immutable
class ApiClientCorrection implements Fact {
    @Embeddable
    record Key(UUID apiClientId, int number) {}

    @EmbeddedId
    private Key key;

    private String name;

    private String purpose;

    private String contact;

    private Instant expiresAt;

    private String reason;

    @Embedded
    private Recorded recorded;

    ApiClientCorrection() {}

    ApiClientCorrection(
            UUID apiClientId, int number, NewApiClientCorrection said, Instant expiresAt, Recorded recorded) {
        this.key = new Key(apiClientId, number);
        this.name = said.name();
        this.purpose = said.purpose();
        this.contact = said.contact();
        this.expiresAt = expiresAt;
        this.reason = said.reason();
        this.recorded = recorded;
    }

    UUID apiClientId() {
        return key.apiClientId;
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    String contact() {
        return contact;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    String reason() {
        return reason;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
