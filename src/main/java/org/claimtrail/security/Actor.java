package org.claimtrail.security;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody whom the record names, as who recorded something or whose something is: one person or API client, whichever role or token they have. */
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

    /** Their user name when the record first named them. */
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }
}
