package org.claimtrail.reply.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;

/** By whom, when and how a party was asked, until the record of it is corrected. */
@Entity
@Immutable
class CommentRequestVersion extends Version {
    private UUID claimId;

    private UUID askedById;

    private PartialDate askedOn;

    private LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    private String channel;

    private String wording;

    CommentRequestVersion() {}

    CommentRequestVersion(Key key, UUID claimId, NewCommentRequest said, Recorded recorded) {
        super(key, said.reason(), recorded);
        this.claimId = claimId;
        this.askedById = said.askedById();
        this.askedOn = said.askedOn();
        this.deadline = said.deadline();
        this.medium = said.medium();
        this.channel = said.channel();
        this.wording = said.wording();
    }

    UUID claimId() {
        return claimId;
    }

    UUID askedById() {
        return askedById;
    }

    PartialDate askedOn() {
        return askedOn;
    }

    LocalDate deadline() {
        return deadline;
    }

    Medium medium() {
        return medium;
    }

    String channel() {
        return channel;
    }

    String wording() {
        return wording;
    }
}
