package org.claimtrail.account.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.account.Occurrence;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.claimtrail.reply.comment.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that reaches a person.
 *
 * @param position of its entry in the ledger; of a deadline, which has none, that of the last entry before it reminds
 * @param recordedAt when it was recorded; of a deadline, since when it reminds
 * @param recordedBy who did it; null for a deadline
 * @param kind what was recorded; null for a deadline
 * @param subject what it happened to
 * @param why why it reaches them, the strongest reason first
 * @param claimId the claim that it is about; null where it is about a source or a publication
 * @param statement of that claim, as worded now
 * @param name of the source or publication that it is about, or of the party that was asked or replied; null where there is none
 * @param aspect what was proposed is about; null where nothing was
 * @param value what was proposed; null also where a grade was to be taken back
 * @param deadline the day until which the party was asked to answer; null where it is about no deadline
 * @param also what else was proposed of it, or decided, in the same act: one sheet is one notice
 * @param client the API client that proposed it; null where a person did, or nothing was proposed
 * @param quote the sentence that names them, shortened; null where none does
 * @param outcome what came of the request by it; null where nothing did
 * @param over of what became theirs to do: whether it is done by now, or no longer theirs
 * @param overdue whether that day has passed
 */
@Schema(name = "Notice")
public record Notice(
        long position,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable EntryKind kind,
        Subject subject,
        List<Why> why,
        @Nullable UUID claimId,
        @Nullable String statement,
        @Nullable String language,
        @Nullable String name,
        @Nullable Aspect aspect,
        @Nullable String value,
        List<AlsoJudged> also,
        @Nullable String client,
        @Nullable String quote,
        @Nullable Outcome outcome,
        boolean over,
        @Nullable LocalDate deadline,
        boolean overdue,
        boolean unread)
        implements Occurrence {
    /** Whether it is said to them, and not only of what they follow. */
    @JsonIgnore
    public boolean isToThem() {
        return why.stream().anyMatch(Why::isToThem);
    }
}
