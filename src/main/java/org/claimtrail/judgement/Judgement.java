package org.claimtrail.judgement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

    /** By domain, each of which is there once; null where there is none. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<RatingDown.Domain, String> ratedDown;

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
        this.ratedDown = said.ratedDown().isEmpty()
                ? null
                : said.ratedDown().stream().collect(Collectors.toMap(RatingDown::domain, RatingDown::reason));
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

    /** In the order of the domains. */
    List<RatingDown> ratedDown() {
        return ratedDown == null
                ? List.of()
                : ratedDown.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(rated -> new RatingDown(rated.getKey(), rated.getValue()))
                        .toList();
    }

    PartialDate effectiveOn() {
        return effectiveOn;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
