package org.claimtrail.search.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.search.text.written.SearchKind;
import org.claimtrail.search.text.written.Wording;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What was written down of what is said, as it is looked into. */
@ApplicationScoped
class TextIndex {
    private static final int MOST_CALLED = 50;

    /** So many ids are told one by one. */
    static final int MOST_TOLD = 10_000;

    /** Where nearly every text has what is looked for, as many of the latest are gone through. */
    private static final int LATEST = 20_000;

    /** The tier is worked out once for each text, and texts are read only where they are told: {@code offset 0} keeps these apart. */
    private static final String FIND = """
            select f.tier, f.kind, f.id, f.claim_id, cast(f.wordings as text) as wordings from (
              select * from %s t
              where (t.tier, t.rank) > (:tier, :rank) or (t.tier, t.rank) = (:tier, :rank) and (t.id, t.about) < (:id, :about)
              order by t.tier, t.rank, t.id desc, t.about desc limit :limit) f
            order by f.tier, f.rank, f.id desc, f.about desc""";

    private static final String EACH = """
            (select d.kind, d.id, d.claim_id, coalesce(d.claim_id, d.id) as about, d.wordings,
                  array_position(cast(:order as text[]), d.kind) - 1 as rank,
                  case when d.terms @@ cast(:said as tsquery) then 0
                    when d.terms @@ cast(:beside as tsquery) then 1
                    when d.terms @@ cast(:written as tsquery) then 2
                    else 3 + (select count(*) from unnest(cast(:formed as text[])) w (q) where not d.terms @@ cast(w.q as tsquery)) end as tier
                from %s d
                where %s and d.terms @@ cast(:all as tsquery) and d.kind = any (cast(:kinds as text[])) and d.known_from <= :knownAt and %s
                offset 0)""";

    /** What many claims name, a source or a work, is told once: with the claim that names it best, of several the newest. */
    private static final String ONCE = "(select distinct on (o.id) o.* from %s o order by o.id, o.tier, o.about desc)";

    /** As many of the newest are gone through before all are: of a word that many texts have, they fill a page. */
    private static final int NEWEST = 4_000;

    /** What nothing comes before: it says all words one after the other, is of the first kind, and among the newest. */
    private static final String BEST = """
            select 0 as tier, d.kind, d.id, d.claim_id, cast(d.wordings as text) as wordings from (
              select * from searched_text d where %s and d.kind = :kind and d.id <= :newest and (d.id, d.claim_id) < (:id, :about)
              order by d.id desc, d.claim_id desc limit :through) d
            where d.terms @@ cast(:said as tsquery) and d.terms @@ cast(:all as tsquery) and d.known_from <= :knownAt and %s
            order by d.id desc, d.claim_id desc limit :limit""";

    private static final String KNOWN = "not d.released";

    private static final String IS_KNOWN = "d.known_until > :knownAt";

    private static final String READ = "d.released";

    /** As the public read it then, and still can. */
    private static final String IS_READ = """
            exists (select from claim_state c where c.id = d.claim_id and c.known_from = d.known_from and c.released_until > :knownAt)
              and exists (select from claim_state n where n.id = d.claim_id and n.released_until = '9999-12-31Z')""";

    private static final String BEST_KNOWN = BEST.formatted(KNOWN, IS_KNOWN);

    private static final String BEST_READ = BEST.formatted(READ, IS_READ);

    private static final String THE_LATEST =
            "(select * from searched_text d where %s and d.known_from <= :knownAt order by d.known_from desc, d.id limit "
                    + LATEST + ")";

    /** All that have the words are looked for before one is told: what is guessed of their number is wrong where words stand in others. */
    private static final String AMONG = """
            with met as materialized (
              select d.id, d.terms @@ cast(:together as tsquery) as together from searched_text d
              where %s and d.kind = :kind and d.terms @@ cast(:all as tsquery) and d.known_from <= :knownAt and %s)
            select id, together from met limit :most""";

    private static final String AMONG_KNOWN = AMONG.formatted(KNOWN, IS_KNOWN);

    private static final String AMONG_READ = AMONG.formatted(READ, IS_READ);

    private static final String THOSE =
            "select cast(:tier as int) as tier, d.kind, d.id, d.claim_id, cast(d.wordings as text) as wordings from searched_text d where "
                    + KNOWN + " and d.id = any (cast(:ids as uuid[])) and d.known_from <= :knownAt and " + IS_KNOWN;

    /** By the question, what has the words that it asks for; the shortest first, of which the least is left over. */
    private static final String CALLED = """
            select n.place, c.* from unnest(cast(:asked as text[])) with ordinality n (asked, place)
            cross join lateral (
              select cast(:tier as int) as tier, d.kind, d.id, d.claim_id, cast(d.wordings as text) as wordings from searched_text d
              where n.asked <> '' and not d.released and d.kind = :kind and d.terms @@ cast(n.asked as tsquery)
                and d.known_from <= :knownAt and d.known_until > :knownAt
              order by length(d.terms), d.id limit :most) c""";

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    /** What meets this behind a place, the best first. */
    List<Found> find(Wanted wanted, Set<SearchKind> kinds, boolean released, Moment moment, Place from, int most) {
        SearchKind first = Collections.min(kinds);
        // What several claims name is told once: by the newest rows alone nobody knows which that is.
        boolean isOnce = !released || first.compareTo(SearchKind.SOURCE) < 0;
        if (isOnce && from.isAmongBest(first)) {
            List<Found> best = best(wanted, first, released, moment, from, most);
            if (best.size() == most) {
                return best;
            }
        }
        return all(wanted, kinds, released, moment, from, most);
    }

    private List<Found> best(Wanted wanted, SearchKind first, boolean released, Moment moment, Place from, int most) {
        return database.createNativeQuery(released ? BEST_READ : BEST_KNOWN, Tuple.class)
                .setParameter("kind", first.name())
                .setParameter("newest", Recorded.lastId(moment.knownAt()))
                .setParameter("id", from.id())
                .setParameter("about", from.about())
                .setParameter("through", NEWEST)
                .setParameter("said", wanted.typed("A"))
                .setParameter("all", wanted.all(from.leniency()))
                .setParameter("knownAt", moment.knownAt())
                .setParameter("limit", most)
                .getResultStream()
                .map(this::found)
                .toList();
    }

    private List<Found> all(
            Wanted wanted, Set<SearchKind> kinds, boolean released, Moment moment, Place from, int most) {
        String mine = released ? READ : KNOWN;
        String texts = wanted.isSilent() ? THE_LATEST.formatted(mine) : "searched_text";
        String each = EACH.formatted(texts, mine, released ? IS_READ : IS_KNOWN);
        NativeQuery<Tuple> query =
                database.createNativeQuery(FIND.formatted(released ? ONCE.formatted(each) : each), Tuple.class);
        return query.setParameter("order", names(EnumSet.allOf(SearchKind.class)))
                .setParameter("said", wanted.typed("A"))
                .setParameter("beside", wanted.typed("AD"))
                .setParameter("written", wanted.asWritten())
                .setParameter("formed", wanted.inAnyForm().toArray(String[]::new))
                .setParameter("all", wanted.all(from.leniency()))
                .setParameter("kinds", names(kinds))
                .setParameter("knownAt", moment.knownAt())
                .setParameter("tier", from.tier())
                .setParameter("rank", from.kind())
                .setParameter("id", from.id())
                .setParameter("about", from.about())
                .setParameter("limit", most)
                .getResultStream()
                .map(this::found)
                .toList();
    }

    /** Which of one kind have these words, and whether side by side; of too many one more than is told. */
    Map<UUID, Boolean> among(Wanted wanted, SearchKind kind, boolean released, Moment moment) {
        return database.createNativeQuery(released ? AMONG_READ : AMONG_KNOWN, Tuple.class)
                .setParameter("together", wanted.typed("AD"))
                .setParameter("kind", kind.name())
                .setParameter("all", wanted.all(Leniency.AS_TYPED))
                .setParameter("knownAt", moment.knownAt())
                .setParameter("most", MOST_TOLD + 1)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("together", Boolean.class)));
    }

    /** What the newsroom has these called then; as what is found otherwise than by its words. */
    List<Found> those(Collection<UUID> ids, Moment moment) {
        return ids.isEmpty()
                ? List.of()
                : database.createNativeQuery(THOSE, Tuple.class)
                        .setParameter("tier", Found.OTHERWISE)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .setParameter("knownAt", moment.knownAt())
                        .getResultStream()
                        .map(this::found)
                        .toList();
    }

    private Found found(Tuple row) {
        try {
            return new Found(
                    row.get("tier", Number.class).intValue(),
                    SearchKind.valueOf(row.get("kind", String.class)),
                    row.get("id", UUID.class),
                    row.get("claim_id", UUID.class),
                    List.of(json.readValue(row.get("wordings", String.class), Wording[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the place of each of these questions, what of a kind the newsroom has that it is asked of. */
    Map<Integer, List<Found>> called(List<String> asked, SearchKind kind, Moment moment) {
        return database.createNativeQuery(CALLED, Tuple.class)
                .setParameter("asked", asked.toArray(String[]::new))
                .setParameter("tier", Found.OTHERWISE)
                .setParameter("kind", kind.name())
                .setParameter("knownAt", moment.knownAt())
                .setParameter("most", MOST_CALLED)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("place", Long.class).intValue() - 1,
                        Collectors.mapping(this::found, Collectors.toList())));
    }

    private static String[] names(Collection<SearchKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }
}
