package org.claimtrail.account.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has read their notices.
 *
 * @param upTo the position of the last one that they read
 * @param remindedOn the day of the last deadline that they were reminded of; today where it is left out
 */
@Schema(examples = "{\"upTo\": 1}")
public record NewRead(
        @NotNull @PositiveOrZero Long upTo, @Nullable LocalDate remindedOn) {}
