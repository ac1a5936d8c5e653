package org.claimtrail.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a publication was preserved (Berkeley Protocol, 2022, §§ 149-160).
 *
 * @param sha256 of the bytes that were preserved, in lower-case hexadecimal
 * @param capturedAt when; not before the day on which the work is dated
 */
@Schema(examples = """
                {"archiveUrl": "https://archive.example/nrc-2024-09-11", "capturedAt": "2024-09-11T09:00:00Z",
                 "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""")
public record Capture(
        @NotNull @WebAddress String archiveUrl,

        @Pattern(regexp = "[0-9a-f]{64}", message = "{publication.SHA256}") @Nullable
        String sha256,

        @NotNull @PastOrPresent(message = "{publication.CAPTURED_AT}")
        Instant capturedAt) {
    public Capture {
        archiveUrl = Folded.strip(archiveUrl);
    }
}
