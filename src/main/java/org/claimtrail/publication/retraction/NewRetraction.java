package org.claimtrail.publication.retraction;

import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.NotInFuture;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.platform.value.Text;
import org.claimtrail.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a publisher took a publication back.
 *
 * @param retractedOn not before the publication's own date; {@code 2024} may be any day of that year
 */
@Schema(examples = "{\"retractedOn\": \"2024-10-02\", \"reason\": \"The photograph was of another place.\"}")
public record NewRetraction(
        @NotInFuture PartialDate retractedOn,
        @NotNull @Text(max = 2000) String reason,
        @WebAddress String noticeUrl) {
    public NewRetraction {
        noticeUrl = Folded.strip(noticeUrl);
    }
}
