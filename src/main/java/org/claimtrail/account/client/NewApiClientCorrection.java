package org.claimtrail.account.client;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of an API client from now on, in the place of what was. Its role and who answers for it stay: make another one for that.
 *
 * @param name under which it is listed, and calls; the record goes on naming it as when it first recorded something
 * @param purpose what it is for
 * @param contact how whoever runs it is reached
 * @param expiresAt when it ends by itself, within two years; one that has ended works again
 * @param reason why it is put right
 */
@Schema(examples = """
                {"name": "Wire watcher", "purpose": "Records what the agencies report", "contact": "desk@example.org",
                 "expiresAt": "2027-12-31T23:00:00Z", "reason": "The trial goes on for half a year."}""")
public record NewApiClientCorrection(
        @NotNull @Text(max = 100) String name,
        @NotNull @Text(max = 2000) String purpose,
        @NotNull @Text(max = 300) String contact,
        @NotNull Instant expiresAt,
        @NotNull @Text(max = 2000) String reason) {
    public NewApiClientCorrection {
        name = Folded.trim(name);
        contact = Folded.trim(contact);
    }
}
