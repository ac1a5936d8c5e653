package org.claimtrail.web.claim;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * Something that the next release would show and the last one did not.
 *
 * @param sentence what was recorded
 * @param changes of a correction, what the public reads and would read, field by field
 */
@TemplateData
public record UnreleasedChange(String sentence, List<ChangedField> changes) {
    UnreleasedChange(String sentence) {
        this(sentence, List.of());
    }
}
