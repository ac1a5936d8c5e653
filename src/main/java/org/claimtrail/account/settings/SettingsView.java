package org.claimtrail.account.settings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.claimtrail.account.notice.Why;
import org.claimtrail.platform.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose for themselves.
 *
 * @param language of pages and mails; null where each browser says, and mails are in English
 * @param timeZone in which they are told times, and tell them; null for the newsroom's
 * @param keys whether single letters are keys on their pages
 * @param mail how notices go out to them by mail
 * @param muted what reaches them no longer, neither on their desk nor by mail
 * @param changedAt when they last chose; null where they never did
 */
@Schema(name = "Settings")
public record SettingsView(
        @Nullable Language language,
        @Nullable String timeZone,
        boolean keys,
        Mail mail,
        List<Why> muted,
        @Nullable Instant changedAt)
        implements Tagged {
    /** Of whoever chose nothing. */
    public static final SettingsView UNLESS_CHOSEN =
            new SettingsView(null, null, true, Mail.UNLESS_CHOSEN, List.of(), null);

    /** None: each person has one, at the same address. */
    @Override
    public @Nullable UUID id() {
        return null;
    }

    /** The zone that they chose, or this one. */
    public ZoneId zoneOr(ZoneId newsroom) {
        return timeZone != null && TimeZones.isKnown(timeZone) ? ZoneId.of(timeZone) : newsroom;
    }

    /** The same with another language. */
    NewSettings in(@Nullable Language other) {
        return new NewSettings(other, timeZone, keys, mail, muted);
    }

    /** The same with keys, or without. */
    NewSettings withKeys(boolean on) {
        return new NewSettings(language, timeZone, on, mail, muted);
    }

    /** Nothing chosen has a state to match, too. */
    @Override
    public String etag() {
        return changedAt == null ? "\"never\"" : Tagged.super.etag();
    }
}
