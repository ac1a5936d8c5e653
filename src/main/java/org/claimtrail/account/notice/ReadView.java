package org.claimtrail.account.notice;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the caller has read their notices.
 *
 * @param upTo the position of the last entry that they read of
 * @param remindedOn the last day on which they read of a deadline
 * @param unread how many they have not read; of more than 100, 100
 */
@Schema(name = "NoticesRead")
public record ReadView(long upTo, LocalDate remindedOn, int unread) {}
