package org.claimtrail.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.history.Moment;
import org.claimtrail.search.word.Spelling;
import org.hibernate.Session;

/** What was written down of claims' words, as it is looked into. */
@ApplicationScoped
class Index {
    /** How many places of a word are looked at to tell how rare it is: where there are more, how far back the oldest of these lies. */
    private static final int SAMPLE = 100;

    /** So many places of words are read to find candidates, those of the rarest first. */
    static final int MOST_READ = 30_000;

    private static final int CANDIDATES = 300;

    /** Several recordings can be at one instant, and what was written down late stands out of the order: the last of some is the last. */
    private static final String EXTENT = """
            select coalesce(min(number), 0) as first, coalesce((select max(l.number) from (select number from claim_document
              where released = :released and known_from <= :knownAt order by known_from desc limit 100) l), -1) as last
            from claim_document where released = :released""";

    private static final String OCCURRENCES = """
            select t.term, count(*) as found, min(p.number) as oldest from unnest(cast(:terms as text[])) t (term)
            cross join lateral (select number from claim_term where released = :released and term = t.term collate "C"
              and number <= :last order by number desc limit :sample) p
            group by t.term""";

    /** What may be meant ({@link Spelling}); its first two letters are right: all others would have to be gone through. */
    private static final String SIMILAR = """
            select w.word, v.term from unnest(cast(:words as text[])) w (word)
            cross join lateral (select term, levenshtein_less_equal(term, w.word, 2) as apart from claim_word
              where released = :released and term >= left(w.word, 2) collate "C" and term < left(w.word, 2) || chr(1114111) collate "C"
                and length(term) between length(w.word) - 2 and length(w.word) + 2) v
            where v.apart <= 2
            order by v.apart, w.word, v.term limit 200""";

    private static final String CANDIDATE = """
            select d.number, d.id, v.folded
            from (select p.number, sum(q.weight * p.weight) as score
              from unnest(cast(:terms as text[]), cast(:weights as float8[])) q (term, weight)
              cross join lateral (select number, weight from claim_term where released = :released and term = q.term collate "C"
                and number <= :last order by number desc limit :most) p
              group by p.number order by score desc, p.number limit :candidates) s
            join claim_document d on d.released = :released and d.number = s.number
            join claim_version v on v.id = d.id and v.version = d.version
            where exists (select from claim_state c where c.id = d.id and c.version = d.version and %s)""";

    /** One step into an index, however often the claim was judged. */
    private static final String KNOWN = CANDIDATE.formatted(
            "c.known_from = (select max(o.known_from) from claim_state o where o.id = d.id and o.known_from <= :knownAt)");

    private static final String READ = CANDIDATE.formatted("c.known_from <= :knownAt and c.released_until > :knownAt"
            + " and exists (select from claim_state n where n.id = d.id and n.released_until = '9999-12-31Z')");

    private static final String WEIGHTS = """
            select number, term, weight from claim_term where released = :released
              and term = any (cast(:terms as text[]) collate "C") and number = any (cast(:numbers as int[]))""";

    @Inject
    Session database;

    /**
     * One reading of it.
     *
     * @param released whether it is the public's
     * @param first the lowest number
     * @param last the highest by then
     */
    record Extent(boolean released, Moment moment, int first, int last) {
        int size() {
            return last - first + 1;
        }
    }

    /** @param folded its statement, in each of its languages, as people compare it */
    record Candidate(int number, UUID id, String folded) {}

    Extent extent(boolean released, Moment moment) {
        Tuple row = database.createNativeQuery(EXTENT, Tuple.class)
                .setParameter("released", released)
                .setParameter("knownAt", moment.knownAt())
                .getSingleResult();
        return new Extent(released, moment, row.get("first", Integer.class), row.get("last", Integer.class));
    }

    /** About how many wordings have each of these terms; a term that none has is left out. */
    Map<String, Long> occurrences(Collection<String> terms, Extent extent) {
        return database.createNativeQuery(OCCURRENCES, Tuple.class)
                .setParameter("terms", terms.toArray(String[]::new))
                .setParameter("released", extent.released)
                .setParameter("last", extent.last)
                .setParameter("sample", SAMPLE)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("term", String.class),
                        row -> count(row.get("found", Long.class), row.get("oldest", Integer.class), extent)));
    }

    private static long count(long found, int oldest, Extent extent) {
        return found < SAMPLE ? found : (long) SAMPLE * extent.size() / (extent.last - oldest + 1);
    }

    /** For each of these words the terms that may be it, misspelt, by word; what no wording has. */
    Map<String, List<String>> similar(Collection<String> words, Extent extent) {
        return database.createNativeQuery(SIMILAR, Tuple.class)
                .setParameter("words", words.toArray(String[]::new))
                .setParameter("released", extent.released)
                .getResultStream()
                .filter(row -> Spelling.isMeant(row.get("word", String.class), row.get("term", String.class)))
                .collect(Collectors.groupingBy(
                        row -> row.get("word", String.class),
                        Collectors.mapping(row -> row.get("term", String.class), Collectors.toList())));
    }

    /** The wordings that these terms say most of, of what may be read. */
    List<Candidate> candidates(Map<String, Double> weights, Extent extent) {
        return database.createNativeQuery(extent.released ? READ : KNOWN, Tuple.class)
                .setParameter("terms", weights.keySet().toArray(String[]::new))
                .setParameter("weights", weights.values().toArray(Double[]::new))
                .setParameter("released", extent.released)
                .setParameter("last", extent.last)
                .setParameter("most", MOST_READ)
                .setParameter("candidates", CANDIDATES)
                .setParameter("knownAt", extent.moment.knownAt())
                .getResultStream()
                .map(row -> new Candidate(
                        row.get("number", Integer.class), row.get("id", UUID.class), row.get("folded", String.class)))
                .toList();
    }

    /** What each of these terms is worth in each of these wordings, by number and term. */
    Map<Integer, Map<String, Double>> weights(Collection<String> terms, List<Candidate> candidates, Extent extent) {
        Map<Integer, Map<String, Double>> weights = new HashMap<>();
        candidates.forEach(it -> weights.put(it.number, new LinkedHashMap<>()));
        database.createNativeQuery(WEIGHTS, Tuple.class)
                .setParameter("terms", terms.toArray(String[]::new))
                .setParameter("numbers", weights.keySet().toArray(Integer[]::new))
                .setParameter("released", extent.released)
                .getResultStream()
                .forEach(row -> weights.get(row.get("number", Integer.class))
                        .put(row.get("term", String.class), row.get("weight", Short.class) / 1000.0));
        return weights;
    }
}
