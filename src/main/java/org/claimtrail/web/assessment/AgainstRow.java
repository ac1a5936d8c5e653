package org.claimtrail.web.assessment;

import io.quarkus.qute.TemplateData;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against what, for the list.
 *
 * @param effect what all that is said against that item does to it; null where it does nothing
 */
@TemplateData
public record AgainstRow(
        UUID id,
        String title,
        String source,
        UUID targetId,
        String target,
        String targetSource,
        @Nullable String effect) {
    static Stream<AgainstRow> of(AssessmentPanel panel) {
        return panel.basis().items().stream()
                .filter(item -> item.defeatsId() != null)
                .flatMap(item -> panel.words().item(item.defeatsId()).map(target -> of(panel, item, target)).stream());
    }

    private static AgainstRow of(AssessmentPanel panel, Basis.Item item, Basis.Item target) {
        return new AgainstRow(
                item.id(),
                panel.words().title(item.publicationId()),
                source(panel, item),
                target.id(),
                panel.words().title(target.publicationId()),
                source(panel, target),
                panel.defeat(target.id()));
    }

    private static String source(AssessmentPanel panel, Basis.Item item) {
        return panel.basis().parties().get(item.sourceId()).name();
    }
}
