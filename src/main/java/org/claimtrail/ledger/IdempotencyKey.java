package org.claimtrail.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A key that one actor used, what it was used for, and the answer it got. */
@Entity
@Immutable
class IdempotencyKey {
    @Embeddable
    record Id(String actor, String key) {}

    @EmbeddedId
    private Id id;

    private byte[] request;
    private int status;
    private String location;
    private String etag;
    private byte[] body;

    IdempotencyKey() {}

    IdempotencyKey(Id id, byte[] request, int status, String location, String etag, byte[] body) {
        this.id = id;
        this.request = request;
        this.status = status;
        this.location = location;
        this.etag = etag;
        this.body = body;
    }

    byte[] request() {
        return request;
    }

    int status() {
        return status;
    }

    String location() {
        return location;
    }

    String etag() {
        return etag;
    }

    byte[] body() {
        return body;
    }
}
