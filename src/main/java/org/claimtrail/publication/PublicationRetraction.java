package org.claimtrail.publication;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.Recorded;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;

/** That a publisher took a publication back, once. */
@Entity
@Immutable
public class PublicationRetraction implements Fact {
    @Id
    private UUID publicationId;

    private PartialDate retractedOn;

    private String reason;

    private String noticeUrl;

    @Embedded
    private Recorded recorded;

    PublicationRetraction() {}

    PublicationRetraction(UUID publicationId, NewRetraction said, Recorded recorded) {
        this.publicationId = publicationId;
        this.retractedOn = said.retractedOn();
        this.reason = said.reason();
        this.noticeUrl = said.noticeUrl();
        this.recorded = recorded;
    }

    public PartialDate retractedOn() {
        return retractedOn;
    }

    public String reason() {
        return reason;
    }

    public String noticeUrl() {
        return noticeUrl;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }
}
