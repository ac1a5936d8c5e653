package org.claimtrail.web.desk;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.dossier.News;

/**
 * A claim with what was recorded about it, latest first.
 *
 * @param latest the last thing recorded, which knows the claim
 */
@TemplateData
public record ChangedClaim(News latest, List<Change> changes) {
    private static final int SHOWN = 4;

    /** The same thing done by the same person, however often; what was judged is told one by one. */
    @TemplateData
    public record Change(News news, int count) {
        boolean isLike(News other) {
            return news.kind() == other.kind() && news.recordedBy().equals(other.recordedBy()) && news.aspect() == null;
        }
    }

    /** By claim, in the order of the news. */
    static List<ChangedClaim> of(List<News> news) {
        Map<UUID, List<News>> byClaim = new LinkedHashMap<>();
        news.forEach(it ->
                byClaim.computeIfAbsent(it.claimId(), id -> new ArrayList<>()).add(it));
        return byClaim.values().stream()
                .map(ofOne -> new ChangedClaim(ofOne.get(0), counted(ofOne)))
                .toList();
    }

    private static List<Change> counted(List<News> news) {
        List<Change> changes = new ArrayList<>();
        Set<UUID> ended = new HashSet<>();
        for (News it : news) {
            // How a proposal ended says also what was proposed.
            if (it.aspect() != null && !ended.add(it.subjectId())) {
                continue;
            }
            int last = changes.size() - 1;
            if (last >= 0 && changes.get(last).isLike(it)) {
                changes.set(
                        last,
                        new Change(changes.get(last).news(), changes.get(last).count() + 1));
            } else {
                changes.add(new Change(it, 1));
            }
        }
        return changes;
    }

    public List<Change> shown() {
        return changes.subList(0, Math.min(SHOWN, changes.size()));
    }

    public int hidden() {
        return changes.size() - shown().size();
    }
}
