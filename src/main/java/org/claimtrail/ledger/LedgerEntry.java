package org.claimtrail.ledger;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Recorded;
import org.hibernate.annotations.Immutable;

/** One thing recorded, at its position, in the canonical form that its hash is taken over. */
@Entity
@Immutable
class LedgerEntry {
    @Id
    private long position;

    @Embedded
    private Recorded recorded;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private Subject.Kind subjectKind;

    private UUID subjectId;

    private String canonical;

    private byte[] leaf;

    LedgerEntry() {}

    LedgerEntry(long position, Recorded recorded, EntryKind kind, Subject subject, String canonical, byte[] leaf) {
        this.position = position;
        this.recorded = recorded;
        this.kind = kind;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.canonical = canonical;
        this.leaf = leaf;
    }

    long position() {
        return position;
    }

    String canonical() {
        return canonical;
    }

    byte[] leaf() {
        return leaf;
    }
}
