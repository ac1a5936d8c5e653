package org.claimtrail.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Decided;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;

/** A reliability that a judgement gave a source, or took from it: then it is null. */
@Entity
@Immutable
public class SourceGrade implements Fact {
    @Id
    private UUID id;

    private UUID sourceId;

    @Enumerated(EnumType.STRING)
    private Reliability reliability;

    private PartialDate effectiveOn;

    @Embedded
    private Recorded recorded;

    SourceGrade() {}

    SourceGrade(UUID sourceId, Reliability reliability, PartialDate effectiveOn, Recorded recorded) {
        this.id = recorded.newId();
        this.sourceId = sourceId;
        this.reliability = reliability;
        this.effectiveOn = effectiveOn;
        this.recorded = recorded;
    }

    public Reliability reliability() {
        return reliability;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }

    /** HQL: {@code alias} is the grade that the source {@code owner} has at {@code :knownAt} and {@code :lastDay}. */
    public static String known(String alias, String owner) {
        return Decided.known("SourceGrade", alias, "sourceId", owner);
    }
}
