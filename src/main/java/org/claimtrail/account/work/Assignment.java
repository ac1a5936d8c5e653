package org.claimtrail.account.work;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.Subject;
import org.claimtrail.security.Actor;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That something is somebody's to do, or nobody's; a later one takes its place. */
@Entity
@Immutable
class Assignment implements Fact {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Subject.Kind subjectKind;

    private UUID subjectId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    private Actor person;

    @Embedded
    private Recorded recorded;

    Assignment() {}

    Assignment(Subject subject, @Nullable Actor person, Recorded recorded) {
        this.id = recorded.newId();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.person = person;
        this.recorded = recorded;
    }

    UUID id() {
        return id;
    }

    Subject subject() {
        return subjectKind.of(subjectId);
    }

    /** Null where it is nobody's. */
    @Nullable
    Actor person() {
        return person;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
