package org.claimtrail.account.notice;

import java.util.List;

/**
 * What came to a person after a mark, oldest first.
 *
 * @param upTo where the next batch begins: after the last of these, where there may be more
 */
public record Batch(List<Notice> notices, Mark upTo) {}
