package org.claimtrail.account.client;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.security.Actor;
import org.hibernate.annotations.Immutable;

/** That a program was given access: what for, as what, until when, and who answers for it. Its id is the subject of its tokens. */
@Entity
@Immutable
class ApiClient implements Fact {
    @Id
    private UUID id;

    private String name;

    private String purpose;

    private String contact;

    @Enumerated(EnumType.STRING)
    private ApiClientRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner")
    private Actor owner;

    private Instant expiresAt;

    @Embedded
    private Recorded recorded;

    ApiClient() {}

    ApiClient(UUID id, NewApiClient said, Actor owner, Instant expiresAt, Recorded recorded) {
        this.id = id;
        this.name = said.name();
        this.purpose = said.purpose();
        this.contact = said.contact();
        this.role = said.role();
        this.owner = owner;
        this.expiresAt = expiresAt;
        this.recorded = recorded;
    }

    UUID id() {
        return id;
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

    ApiClientRole role() {
        return role;
    }

    Actor owner() {
        return owner;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
