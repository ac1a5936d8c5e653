package org.claimtrail.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;

/** What is said of an item of evidence, until it is corrected. */
@Entity
@Immutable
class EvidenceVersion extends Version {
    private UUID claimId;

    private UUID publicationId;

    private UUID sourceId;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String quote;
    private String locator;
    private String language;
    private String note;

    private PartialDate observedOn;

    private Integer statedLikelihood;

    @Enumerated(EnumType.STRING)
    private Stake stake;

    @Enumerated(EnumType.STRING)
    private Access access;

    private UUID thingId;

    private UUID defeatsId;

    EvidenceVersion() {}

    EvidenceVersion(Key key, UUID claimId, NewEvidence said, Recorded recorded) {
        super(key, said.reason(), recorded);
        this.claimId = claimId;
        this.publicationId = said.publicationId();
        this.sourceId = said.sourceId();
        this.direction = said.direction();
        this.kind = said.kind();
        this.quote = said.quote();
        this.locator = said.locator();
        this.language = said.language();
        this.note = said.note();
        this.observedOn = said.observedOn();
        this.statedLikelihood = said.statedLikelihood();
        this.stake = said.stake();
        this.access = said.access();
        this.thingId = said.thingId();
        this.defeatsId = said.defeatsId();
    }
}
