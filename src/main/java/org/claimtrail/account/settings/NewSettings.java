package org.claimtrail.account.settings;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody chooses, all of it: what is left out is chosen no longer.
 *
 * @param language of pages; without it, each browser's own
 * @param timeZone in which they are told times, and tell them: a name of the IANA database; without it, the newsroom's
 * @param keys whether single letters are keys on their pages
 */
@Schema(examples = """
                {"language": "nl", "timeZone": "America/New_York", "keys": true}""")
public record NewSettings(
        Language language,
        @TimeZoneName String timeZone,
        @NotNull Boolean keys) {}
