package org.claimtrail.account.client;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A program to be given access.
 *
 * @param name under which it stands beside what it records
 * @param purpose what it is for
 * @param contact how whoever runs it is reached
 * @param expiresAt when it ends by itself, within two years
 * @param ownerId the subject of the person who answers for it, and so does not decide what it proposes: somebody who
 *     has a role here, as the login server says; without it, whoever makes it
 */
@Schema(examples = """
                {"name": "Wire watcher", "purpose": "Records what the agencies report", "contact": "wires@example.org",
                 "role": "api-writer", "expiresAt": "2027-06-30T22:00:00Z"}""")
public record NewApiClient(
        @NotNull @Text(max = 100) String name,
        @NotNull @Text(max = 2000) String purpose,
        @NotNull @Text(max = 300) String contact,
        @NotNull ApiClientRole role,
        @NotNull Instant expiresAt,
        @Text(max = 255) String ownerId) {
    public NewApiClient {
        name = Folded.trim(name);
        contact = Folded.trim(contact);
    }
}
