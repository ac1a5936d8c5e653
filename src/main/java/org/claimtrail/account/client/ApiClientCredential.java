package org.claimtrail.account.client;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Under which name the login server knows an API client, and a secret of it that nobody here does. Each rotation adds another one, and says
 * until when those before it are taken; none is for longer than an earlier rotation said.
 */
@Entity
@Immutable
class ApiClientCredential implements Fact {
    @Id
    private String clientId;

    private UUID apiClientId;

    private int number;

    private Instant previousUntil;

    @Embedded
    private Recorded recorded;

    ApiClientCredential() {}

    ApiClientCredential(
            String clientId, UUID apiClientId, int number, @Nullable Instant previousUntil, Recorded recorded) {
        this.clientId = clientId;
        this.apiClientId = apiClientId;
        this.number = number;
        this.previousUntil = previousUntil;
        this.recorded = recorded;
    }

    String clientId() {
        return clientId;
    }

    int number() {
        return number;
    }

    UUID apiClientId() {
        return apiClientId;
    }

    @Nullable
    Instant previousUntil() {
        return previousUntil;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
