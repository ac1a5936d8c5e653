package org.claimtrail.account.remark;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.ledger.Subject;
import org.hibernate.annotations.Immutable;

/** What somebody of the newsroom said about something. */
@Entity
@Immutable
class Remark implements Fact {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Subject.Kind subjectKind;

    private UUID subjectId;

    private String text;

    @Embedded
    private Recorded recorded;

    Remark() {}

    Remark(Subject subject, String text, Recorded recorded) {
        this.id = recorded.newId();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.text = text;
        this.recorded = recorded;
    }

    UUID id() {
        return id;
    }

    Subject subject() {
        return subjectKind.of(subjectId);
    }

    String text() {
        return text;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
