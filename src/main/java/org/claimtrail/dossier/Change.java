package org.claimtrail.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimtrail.claim.ClaimView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a correction put right in one field.
 *
 * @param field as what was corrected names it
 * @param before what it said, as the field has it: a text, a list, a constant; null for nothing
 * @param after what it says since; null for nothing
 */
@Schema(name = "Change", examples = "{\"field\": \"place\", \"before\": \"Zeeburg\", \"after\": \"Amsterdam\"}")
public record Change(String field, Object before, Object after) {
    private static final Set<String> NAMES = Set.of(
            "claimantName",
            "firstAppearanceTitle",
            "publicationTitle",
            "sourceName",
            "derivesFrom",
            "thingName",
            "askedByName");

    /** What one version of a claim says otherwise than another. */
    public static List<Change> between(ClaimView before, ClaimView after) {
        return between(Said.of(before), Said.of(after));
    }

    /**
     * Whether the thing itself says it. What another thing is called, a source or a work, is known at each release as it was then, and here as
     * it is by now: readers would be told a name that no release showed.
     */
    @JsonIgnore
    public boolean isItsOwn() {
        return !NAMES.contains(field);
    }

    static List<Change> between(Map<String, Object> before, Map<String, Object> after) {
        return before.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Change(field, before.get(field), after.get(field)))
                .toList();
    }

    /** What several corrections of one thing, one after the other, put right in the end: what came and went between is none. */
    public static List<Change> over(List<List<Change>> corrections) {
        Map<String, Change> over = new LinkedHashMap<>();
        corrections.forEach(changes -> changes.forEach(change ->
                over.merge(change.field, change, (first, last) -> new Change(first.field, first.before, last.after))));
        return over.values().stream()
                .filter(change -> !Objects.equals(change.before, change.after))
                .toList();
    }
}
