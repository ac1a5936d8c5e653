package org.claimtrail.thing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.NotInFuture;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.Text;
import org.claimtrail.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A thing to record, or the corrected whole of one.
 *
 * @param name what people call it, such as {@code fragment no. 113}
 * @param description by what it is told from others: where it was found, what stands on it
 * @param url where it is shown or kept
 * @param occurredOn when it was made, or happened
 * @param sameAsId the other record of this very thing, where it was recorded twice; what is about the one is then about the other
 * @param reason why it is corrected; with {@code PUT} only
 */
@Schema(examples = """
                {"name": "Missile fragment no. 113", "kind": "EXHIBIT", "description": "Found in a field near Kyiv; bears the number 113.",
                 "url": "https://exhibits.example/113", "occurredOn": "2024-08-18"}""")
public record NewThing(
        @NotNull @Text(max = 300) String name,
        @NotNull ThingKind kind,
        @Text(max = 10_000) String description,
        @WebAddress String url,
        @NotInFuture PartialDate occurredOn,
        UUID sameAsId,
        @Text(max = 2000) String reason) {
    public NewThing {
        name = Folded.trim(name);
        url = Folded.strip(url);
    }
}
