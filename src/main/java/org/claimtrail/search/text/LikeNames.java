package org.claimtrail.search.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.search.text.written.SearchKind;
import org.claimtrail.search.word.Lexicon;
import org.claimtrail.search.word.WordForms;

/** Which sources, or works, are called nearly as somebody typed it: who is about to record one anew may have meant one of them. */
@ApplicationScoped
public class LikeNames {
    /** More are no help to whoever has to choose. */
    private static final int MOST = 5;

    @Inject
    Lexicon lexicon;

    @Inject
    SimilarWords words;

    @Inject
    TextIndex index;

    /**
     * By name, the ids of the sources that may be meant by it, the likeliest first; of a name that is like none, nothing. As many statements
     * for many names as for one.
     */
    public Map<String, List<UUID>> sources(Collection<String> names, Moment moment) {
        return called(names, SearchKind.SOURCE, moment);
    }

    /** The same of works, by their titles. */
    public Map<String, List<UUID>> works(Collection<String> titles, Moment moment) {
        return called(titles, SearchKind.PUBLICATION, moment);
    }

    private Map<String, List<UUID>> called(Collection<String> names, SearchKind kind, Moment moment) {
        Map<String, LikeName> typed = new LinkedHashMap<>();
        names.forEach(name -> typed.put(name, LikeName.of(name)));
        typed.values().removeIf(name -> name.words().isEmpty());
        if (typed.isEmpty()) {
            return Map.of();
        }
        Set<String> spellings = typed.values().stream()
                .flatMap(name -> name.spellings().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, WordForms> forms =
                lexicon.forms(spellings).stream().collect(Collectors.toMap(WordForms::word, Function.identity()));
        Map<String, Set<String>> similar = words.near(forms.values(), moment);
        List<String> each = List.copyOf(typed.keySet());
        List<String> asked =
                typed.values().stream().map(name -> name.asked(forms, similar)).toList();
        Map<String, List<UUID>> meant = new HashMap<>();
        index.called(asked, kind, moment)
                .forEach((place, found) -> meant.put(each.get(place), likeliest(typed.get(each.get(place)), found)));
        meant.values().removeIf(List::isEmpty);
        return meant;
    }

    private static List<UUID> likeliest(LikeName name, List<Found> found) {
        return found.stream()
                .filter(it -> it.wordings().stream().anyMatch(wording -> name.mayBe(wording.words())))
                .sorted(Comparator.comparingInt(it -> Math.abs(
                        it.wordings().get(0).words().size() - name.words().size())))
                .map(Found::id)
                .limit(MOST)
                .toList();
    }
}
