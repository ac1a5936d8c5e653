package org.claimtrail.web.claim;

import com.ibm.icu.text.BreakIterator;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.wording.EqualWords;
import org.claimtrail.evidence.wording.SharedWords;
import org.claimtrail.evidence.wording.Wordings;

/** What items of evidence have in common word for word, for whoever can record what follows from that. */
@TemplateData
public record EqualWordsNote(EqualWords found, Map<UUID, EvidenceView> byId) {
    /** Of runs, and of items with one: a note stays a note. */
    private static final int MOST = 5;

    private static final int MOST_LETTERS = 200;

    static EqualWordsNote of(List<EvidenceView> items, Basis basis) {
        Map<UUID, UUID> things = basis.items().stream()
                .filter(item -> item.thingId() != null)
                .collect(Collectors.toMap(Basis.Item::id, Basis.Item::thingId));
        return new EqualWordsNote(
                Wordings.equal(items, basis.works(), things),
                items.stream().collect(Collectors.toMap(EvidenceView::id, Function.identity())));
    }

    public List<Run> runs() {
        return found.longest().stream()
                .limit(MOST)
                .map(words -> new Run(
                        words,
                        words.evidenceIds().stream().limit(MOST).map(byId::get).toList()))
                .toList();
    }

    public int more() {
        return found.longest().size() + found.leftOff() - runs().size();
    }

    /**
     * Words that some items have in common.
     *
     * @param items the first of them
     */
    @TemplateData
    @TemplateData(target = SharedWords.class)
    public record Run(SharedWords words, List<EvidenceView> items) {
        public String language() {
            return items.get(0).language();
        }

        /** How they begin. */
        public String beginning() {
            String all = words.words();
            if (all.length() <= MOST_LETTERS) {
                return all;
            }
            BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(all);
            return all.substring(0, letters.preceding(MOST_LETTERS + 1)).strip() + "…";
        }

        public int size() {
            return words.evidenceIds().size();
        }

        public int more() {
            return size() - items.size();
        }
    }
}
