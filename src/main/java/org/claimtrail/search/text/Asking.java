package org.claimtrail.search.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.history.Moment;
import org.claimtrail.search.word.Lexicon;

/** Makes of what somebody typed what texts are asked for. */
@ApplicationScoped
class Asking {
    @Inject
    Lexicon lexicon;

    @Inject
    SimilarWords similar;

    Wanted wanted(Question question) {
        Set<String> all = Stream.concat(
                        question.typed().stream(), question.without().stream().flatMap(List::stream))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Wanted.of(question, lexicon.forms(all));
    }

    /** The same with what those that nobody wrote so may have been; nothing more of many. */
    Wanted meant(Wanted wanted, boolean released, Moment moment) {
        return wanted.canBeMisspelt() ? wanted.meaning(similar.meant(wanted.words(), released, moment)) : wanted;
    }
}
