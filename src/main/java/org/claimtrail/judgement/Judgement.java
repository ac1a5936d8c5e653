package org.claimtrail.judgement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;

/** A reasoned proposal on one aspect of one subject. */
@Entity
@Immutable
class Judgement implements Fact {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Subject.Kind subjectKind;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private Aspect aspect;

    private String value;
    private String reason;
    private String departure;

    private PartialDate effectiveOn;

    @Embedded
    private Recorded recorded;

    Judgement() {}

    /** @param today on which it is so unless it says since when */
    Judgement(NewJudgement said, Recorded recorded, LocalDate today) {
        this.id = recorded.newId();
        this.subjectKind = said.subject().subject().kind();
        this.subjectId = said.subject().id();
        this.aspect = said.aspect();
        this.value = said.value();
        this.reason = said.reason();
        this.departure = said.departure();
        this.effectiveOn = said.effectiveOn() == null ? PartialDate.of(today) : said.effectiveOn();
        this.recorded = recorded;
    }

    UUID id() {
        return id;
    }

    Subject subject() {
        return subjectKind.of(subjectId);
    }

    Aspect aspect() {
        return aspect;
    }

    String value() {
        return value;
    }

    String reason() {
        return reason;
    }

    String departure() {
        return departure;
    }

    PartialDate effectiveOn() {
        return effectiveOn;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
