package org.claimtrail.web.claim;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrail.claim.ReleaseChange;
import org.claimtrail.claim.Translation;
import org.claimtrail.dossier.Change;
import org.claimtrail.publication.lineage.DerivationView;
import org.claimtrail.web.kit.Spoken;
import org.claimtrail.web.words.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * What a correction put right in one field, in a person's language.
 *
 * @param label what the field is called on its form; null of a claim's statement, which says itself what it is
 * @param before null for nothing
 * @param after null for nothing
 */
@TemplateData
public record ChangedField(
        @Nullable String label,
        @Nullable String before,
        @Nullable String after) {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("language", "shared.language"),
            Map.entry("translations", "claim.translation"),
            Map.entry("claimantName", "claim.claimant"),
            Map.entry("statedOn", "claim.statedOn"),
            Map.entry("place", "claim.place"),
            Map.entry("firstAppearanceTitle", "claim.firstAppearance"),
            Map.entry("topics", "claim.topics"),
            Map.entry("context", "claim.context"),
            Map.entry("publicationTitle", "claim.publishedIn"),
            Map.entry("sourceName", "claim.vouching"),
            Map.entry("direction", "claim.direction"),
            Map.entry("kind", "claim.kind"),
            Map.entry("quote", "claim.quote"),
            Map.entry("locator", "claim.locator"),
            Map.entry("observedOn", "claim.observedOn"),
            Map.entry("statedLikelihood", "claim.statedLikelihood"),
            Map.entry("derivesFrom", "claim.lineage"),
            Map.entry("thingName", "claim.thing"),
            Map.entry("stake", "claim.stake"),
            Map.entry("access", "claim.access"),
            Map.entry("searchedIn", "claim.searchedIn"),
            Map.entry("searchedFor", "claim.searchedFor"),
            Map.entry("searchedOn", "claim.searchedOn"),
            Map.entry("outcome", "claim.searchOutcome"),
            Map.entry("askedByName", "claim.askedByWhom"),
            Map.entry("askedOn", "claim.askedOn"),
            Map.entry("deadline", "claim.deadline"),
            Map.entry("medium", "claim.medium"));

    static List<ChangedField> of(List<Change> changes, Locale locale) {
        return changes.stream().map(change -> of(change, locale)).toList();
    }

    /** What the public reads of a claim otherwise than before. */
    @TemplateExtension
    static List<ChangedField> changes(ReleaseChange change, @TemplateAttribute Object locale) {
        List<Change> own = Change.between(change.read(), change.next()).stream()
                .filter(Change::isItsOwn)
                .toList();
        return of(own, (Locale) locale);
    }

    private static ChangedField of(Change change, Locale locale) {
        String label = LABELS.get(change.field());
        return new ChangedField(
                label == null ? null : PageWords.text(label, locale),
                inWords(change.before(), locale),
                inWords(change.after(), locale));
    }

    private static @Nullable String inWords(@Nullable Object value, Locale locale) {
        if (value instanceof List<?> several) {
            return several.isEmpty()
                    ? null
                    : several.stream().map(one -> inWords(one, locale)).collect(Collectors.joining("; "));
        }
        if (value instanceof Translation translation) {
            return translation.statement() + " (" + translation.language() + ")";
        }
        if (value instanceof DerivationView step) {
            String from = step.publicationTitle() == null ? step.sourceName() : step.publicationTitle();
            String kind = Spoken.of(step.kind(), locale);
            return from == null ? kind : kind + " " + from;
        }
        if (value instanceof Integer percentage) {
            return percentage + " %";
        }
        return value == null ? null : Spoken.of(value, locale);
    }
}
