package org.claimtrail.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.search.text.LikeNames;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether somebody who is called nearly so was meant, before a source is recorded anew: one person had two names, and two records, by a
 * slip of the keyboard. Asked where the form is shown again, for all its names at once.
 */
@ApplicationScoped
public class LikelyNames {
    /** Under what a field's name with this are the sources that may be meant. */
    private static final String LIKE = ".like";

    @Inject
    LikeNames names;

    @Inject
    Sources sources;

    @Inject
    Ledger ledger;

    /** Offers, beside each name that nobody has, those that may be meant. */
    public void offer(Form form) {
        if (form.unheardOf().isEmpty()) {
            return;
        }
        Moment now = ledger.present();
        Map<String, List<UUID>> meant = names.sources(
                form.unheardOf().stream().map(field -> name(form, field)).collect(Collectors.toSet()), now);
        if (meant.isEmpty()) {
            return;
        }
        Map<UUID, SourceView> read = read(meant.values(), now);
        form.unheardOf()
                .forEach(field -> form.offer(
                        field + LIKE,
                        meant.getOrDefault(name(form, field), List.of()).stream()
                                .map(read::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private Map<UUID, SourceView> read(Collection<List<UUID>> meant, Moment now) {
        Set<UUID> ids = meant.stream().flatMap(Collection::stream).collect(Collectors.toSet());
        return sources.those(ids, now).stream().collect(Collectors.toMap(SourceView::id, Function.identity()));
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
