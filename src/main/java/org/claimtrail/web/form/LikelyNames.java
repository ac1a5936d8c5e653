package org.claimtrail.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.publication.PublishedWorks;
import org.claimtrail.search.text.LikeNames;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether somebody who is called nearly so was meant, before a source is recorded anew: one person had two names, and two records, by a
 * slip of the keyboard; and one work two titles, which made two lines of one. Asked where the form is shown again, for all its names at once.
 */
@ApplicationScoped
public class LikelyNames {
    /** Under what a field's name with this are the sources, or the works, that may be meant; and of works the one that is. */
    static final String LIKE = ".like";

    @Inject
    LikeNames names;

    @Inject
    Sources sources;

    @Inject
    PublishedWorks works;

    @Inject
    Ledger ledger;

    /** Offers, beside each name that nobody has and each title that no work has, those that may be meant. */
    public void offer(Form form) {
        Moment now = ledger.present();
        offer(form, form.unheardOf(), names::sources, ids -> sources.those(ids, now), SourceView::id, now);
        offer(form, form.newTitles(), names::works, ids -> works.those(ids, now), PublicationView::id, now);
    }

    private static <T> void offer(
            Form form,
            Set<String> fields,
            BiFunction<Collection<String>, Moment, Map<String, List<UUID>>> finding,
            Function<Set<UUID>, List<T>> reading,
            Function<T, UUID> idOf,
            Moment now) {
        Map<String, List<UUID>> meant = fields.isEmpty()
                ? Map.of()
                : finding.apply(fields.stream().map(field -> name(form, field)).collect(Collectors.toSet()), now);
        if (meant.isEmpty()) {
            return;
        }
        Set<UUID> ids = meant.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        Map<UUID, T> read = reading.apply(ids).stream().collect(Collectors.toMap(idOf, Function.identity()));
        fields.forEach(field -> form.offer(
                field + LIKE,
                meant.getOrDefault(name(form, field), List.of()).stream()
                        .map(read::get)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    /** Which of the works was said to be meant by a title; null where none was. */
    @Nullable
    UUID work(Form form, String field) {
        UUID id = form.id(field + LIKE);
        return id == null || works.those(List.of(id), ledger.present()).isEmpty() ? null : id;
    }

    /** Which of them was chosen where it is said what the name is; null where it is said to be new. */
    @Nullable
    UUID chosen(String said) {
        try {
            UUID id = UUID.fromString(said);
            return sources.those(List.of(id), ledger.present()).isEmpty() ? null : id;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static String name(Form form, String field) {
        return Folded.strip(form.value(field));
    }
}
