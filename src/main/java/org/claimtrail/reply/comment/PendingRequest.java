package org.claimtrail.reply.comment;

import java.time.LocalDate;
import org.claimtrail.source.SourceVersion;

/** A comment request that nothing came of yet, with the claim that the party was asked about. */
public record PendingRequest(CommentRequestView request, String statement, String language) {
    PendingRequest(
            CommentRequest identity,
            CommentRequestVersion request,
            SourceVersion askedOf,
            SourceVersion askedBy,
            String statement,
            String language) {
        this(new CommentRequestView(identity, request, askedOf, askedBy, null, null), statement, language);
    }

    public boolean isOverdue(LocalDate today) {
        return request.deadline() != null && request.deadline().isBefore(today);
    }
}
