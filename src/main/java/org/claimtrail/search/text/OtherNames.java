package org.claimtrail.search.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.platform.value.WebAddresses;
import org.claimtrail.publication.PublishedWorks;
import org.claimtrail.search.text.written.SearchKind;
import org.claimtrail.search.text.written.Wording;
import org.claimtrail.source.pair.SameSources;

/**
 * What is found by another name than its own: a source by those of what is judged to be one with it, a work by its address, however that is
 * written. Which sources are one is the newsroom's to know.
 */
@ApplicationScoped
class OtherNames {
    /** Of a word that more sources have, each is found by its own. */
    private static final int MOST = 1_000;

    @Inject
    SameSources sameSources;

    @Inject
    PublishedWorks published;

    @Inject
    WebAddresses addresses;

    @Inject
    TextIndex index;

    /** What is found so behind a place; it comes last. */
    List<Found> find(Wanted wanted, Set<SearchKind> kinds, Moment moment, Place from) {
        Map<UUID, Set<UUID>> by = new HashMap<>();
        for (SearchKind kind : kinds) {
            if (kind == SearchKind.SOURCE
                    || kind == SearchKind.PUBLICATION && wanted.question().address() != null) {
                Set<UUID> named = index.among(wanted, kind, false, moment).keySet();
                by.putAll(besides(named, kind, wanted.question(), moment));
            }
        }
        Set<UUID> all = new HashSet<>(by.keySet());
        by.values().forEach(all::addAll);
        Map<UUID, Found> texts = index.those(all, moment).stream().collect(Collectors.toMap(Found::id, found -> found));
        return by.entrySet().stream()
                .filter(it -> texts.containsKey(it.getKey()))
                .map(it -> called(texts.get(it.getKey()), it.getValue(), texts))
                .filter(found -> from.isBefore(found))
                .sorted(Comparator.comparing(Found::kind)
                        .thenComparing(found -> found.id().toString(), Comparator.reverseOrder()))
                .toList();
    }

    /** By the id of each that is found so, the ids of those whose names these are; none of a work's. */
    Map<UUID, Set<UUID>> besides(Set<UUID> named, SearchKind kind, Question question, Moment moment) {
        Map<UUID, Set<UUID>> by = new HashMap<>();
        // What is not to be there may be its own name.
        if (!question.without().isEmpty() || named.size() > MOST) {
            return by;
        }
        if (kind == SearchKind.SOURCE && !named.isEmpty()) {
            sameSources
                    .alike(named, moment)
                    .forEach((one, others) -> others.stream()
                            .filter(other -> !named.contains(other))
                            .forEach(other -> by.computeIfAbsent(other, it -> new TreeSet<>())
                                    .add(one)));
        } else if (kind == SearchKind.PUBLICATION && question.address() != null) {
            published.idsAt(addresses.likely(question.address()), moment).stream()
                    .filter(id -> !named.contains(id))
                    .forEach(id -> by.put(id, Set.of()));
        }
        return by;
    }

    private static Found called(Found found, Set<UUID> by, Map<UUID, Found> texts) {
        List<Wording> wordings = new ArrayList<>(found.wordings());
        by.stream()
                .filter(texts::containsKey)
                .map(id -> texts.get(id).wordings().get(0))
                .forEach(wordings::add);
        return new Found(Found.OTHERWISE, found.kind(), found.id(), found.claimId(), wordings);
    }
}
