package org.claimtrail.history.list;

import jakarta.persistence.Query;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has the words that somebody looks for in a list ({@link Finder}): the ids, or of very many what tells them.
 *
 * @param ids null where they are too many to be told one by one
 * @param together of them, what has the words side by side, as they were typed: it comes first; none where all or too many do
 * @param very how each of too many is asked; null where it is not
 */
public record Sought(
        @Nullable Set<UUID> ids,
        Set<UUID> together,
        @Nullable Very very) {
    /** Nothing in particular is looked for. */
    public static final Sought ANYTHING = new Sought(null, Set.of(), null);

    /**
     * So many have the words that a list is gone through in its order, which soon comes to one of them.
     *
     * @param released whether it is of what was let out, as that was
     * @param kind of what the list holds
     * @param words that each has to have, as PostgreSQL is asked for them (tsquery)
     */
    public record Very(boolean released, String kind, String words) {}

    /** HQL: what has this id is found, at {@code :knownAt}. */
    String in(String id) {
        if (ids != null) {
            return " and among(:sought, " + id + ")";
        }
        return very == null ? "" : " and said(:soughtAsReleased, :soughtKind, :soughtWords, :knownAt, " + id + ")";
    }

    /** Whether some come before the others. */
    public boolean isRanked() {
        return !together.isEmpty();
    }

    /** HQL: it has the words side by side. */
    String first(String id) {
        return "among(:soughtTogether, " + id + ")";
    }

    /** Sets what {@link #in} and, where it asks for it, {@link #first} name. */
    void bind(Query query) {
        if (ids != null) {
            query.setParameter("sought", ids.toArray(UUID[]::new));
        } else if (very != null) {
            query.setParameter("soughtAsReleased", very.released);
            query.setParameter("soughtKind", very.kind);
            query.setParameter("soughtWords", very.words);
        }
        if (query.getParameters().stream().anyMatch(it -> "soughtTogether".equals(it.getName()))) {
            query.setParameter("soughtTogether", together.toArray(UUID[]::new));
        }
    }
}
