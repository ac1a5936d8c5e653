package org.claimtrail.security;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who recorded something: one person or API client, under whichever role or token they came. */
@Entity
@Cacheable
public class Actor {
    /** An API client never decides. */
    @Schema(name = "CallerKind")
    public enum Kind {
        PERSON,
        CLIENT
    }

    @Id
    private String subject;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    Actor() {}

    Actor(String subject, String name, Kind kind) {
        this.subject = subject;
        this.name = name;
        this.kind = kind;
    }

    /** The token's {@code sub}: stable for one person across clients and roles. */
    public String subject() {
        return subject;
    }

    /** The user name under which they first recorded something. */
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }
}
