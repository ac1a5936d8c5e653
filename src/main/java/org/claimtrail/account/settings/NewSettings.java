package org.claimtrail.account.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.claimtrail.account.notice.Why;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody chooses, all of it: what is left out is chosen no longer.
 *
 * @param language of pages and mails; without it, each browser's own, and English in mails
 * @param timeZone in which they are told times, and tell them: a name of the IANA database; without it, the newsroom's
 * @param keys whether single letters are keys on their pages
 * @param mail how notices go out to them by mail
 * @param muted what reaches them no longer, neither on their desk nor by mail; without it, everything does
 */
@Schema(examples = """
                {"language": "nl", "timeZone": "America/New_York", "keys": true, "mail": "DAILY", "muted": ["WATCHED"]}""")
public record NewSettings(
        Language language,
        @TimeZoneName String timeZone,
        @NotNull Boolean keys,
        @NotNull Mail mail,
        @Size(max = 20) List<@NotNull Why> muted) {
    public NewSettings {
        muted = muted == null ? List.of() : muted.stream().distinct().toList();
    }
}
