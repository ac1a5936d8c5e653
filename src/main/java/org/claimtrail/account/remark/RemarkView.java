package org.claimtrail.account.remark;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody of the newsroom said about something.
 *
 * @param subject the claim, item of evidence or proposal that it is about
 * @param text what was said
 */
@Schema(name = "Remark")
public record RemarkView(UUID id, Subject subject, String text, Instant recordedAt, String recordedBy)
        implements Tagged {
    RemarkView(Remark remark) {
        this(
                remark.id(),
                remark.subject(),
                remark.text(),
                remark.recorded().at(),
                remark.recorded().by().name());
    }

    /** It is never another than it was. */
    @Override
    public Instant changedAt() {
        return recordedAt;
    }
}
