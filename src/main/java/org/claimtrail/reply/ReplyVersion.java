package org.claimtrail.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;

/** What a party answered, until the record of it is corrected. */
@Entity
@Immutable
class ReplyVersion extends Version {
    private UUID claimId;

    @Enumerated(EnumType.STRING)
    private ReplyKind kind;

    private String quote;
    private String language;

    private PartialDate statedOn;

    private UUID publicationId;

    ReplyVersion() {}

    ReplyVersion(Key key, UUID claimId, NewReply said, Recorded recorded) {
        super(key, said.reason(), recorded);
        this.claimId = claimId;
        this.kind = said.kind();
        this.quote = said.quote();
        this.language = said.language();
        this.statedOn = said.statedOn();
        this.publicationId = said.publicationId();
    }

    UUID claimId() {
        return claimId;
    }

    ReplyKind kind() {
        return kind;
    }

    String quote() {
        return quote;
    }

    String language() {
        return language;
    }

    PartialDate statedOn() {
        return statedOn;
    }

    UUID publicationId() {
        return publicationId;
    }
}
