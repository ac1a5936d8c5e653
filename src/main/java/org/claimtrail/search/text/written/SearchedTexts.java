package org.claimtrail.search.text.written;

import static org.claimtrail.history.Projection.STILL;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimtrail.search.word.Spelling;
import org.claimtrail.search.word.Stems;
import org.hibernate.Session;

/** Writes down what is said, and until when it was. */
@ApplicationScoped
class SearchedTexts {
    /** What a recording of these kinds takes the place of is said no longer. */
    private static final String ENDING = "('CLAIM_CORRECTED', 'EVIDENCE_CORRECTED', 'EVIDENCE_WITHDRAWN',"
            + " 'REPLY_CORRECTED', 'REPLY_WITHDRAWN', 'SOURCE_CORRECTED', 'PUBLICATION_CORRECTED', 'THING_CORRECTED')";

    private static final String UNTIL = "(select min(n.recorded_at) from ledger_entry n where n.subject_id = %1$s.id"
            + " and n.recorded_at > %1$s.known_from and n.kind in " + ENDING + ")";

    /** A shorter word is not put right, nor is a number. */
    private static final int SHORTEST_MISSPELT = Spelling.SHORTEST;

    private static final String KEEP = """
            with given as (
              select d.* from unnest(cast(:kinds as text[]), cast(:ids as uuid[]), cast(:claims as uuid[]),
                cast(:knownFrom as timestamptz[]), cast(:wordings as text[])) with ordinality
                d (kind, id, claim_id, known_from, wordings, place)),
            token as (
              select t.* from unnest(cast(:texts as int[]), cast(:places as int[]), cast(:marks as text[]),
                cast(:compounds as boolean[]), cast(:words as text[]), cast(:stems as text[]))
                t (text, place, mark, compound, word, stem)),
            lexeme as (
              select s.text, s.place, s.mark, e.lexeme from token s cross join lateral (values
                ('=' || s.word), (s.stem),
                (case when s.compound then '^' || s.word end),
                (case when s.compound then '~' || reverse(coalesce(s.stem, s.word)) end)) e (lexeme)
              where e.lexeme is not null),
            said as (
              select text, cast(string_agg('''' || replace(lexeme, '''', '''''') || ''':' || place || mark, ' ') as tsvector) as terms
              from lexeme group by text),
            word as (
              insert into searched_word (released, word, known_from)
              select cast(:released as boolean), t.word, min(d.known_from) from token t join given d on d.place = t.text
              where char_length(t.word) >= :shortest and t.word ~ '^[^0-9]'
              group by t.word order by t.word
              on conflict (released, word) do %s)
            insert into searched_text (released, kind, id, claim_id, known_from, known_until, wordings, terms, edition)
            select :released, d.kind, d.id,
              coalesce(d.claim_id, case d.kind when 'CLAIM' then d.id
                when 'EVIDENCE' then (select e.claim_id from evidence e where e.id = d.id)
                when 'REPLY' then (select r.claim_id from reply r where r.id = d.id) end),
              d.known_from, case when not :released then %s end, cast(d.wordings as jsonb), coalesce(s.terms, ''), :edition
            from given d left join said s on s.text = d.place
            on conflict (released, id, claim_id, known_from) do %s""";

    /** Nothing was recorded since. */
    private static final String KEEP_NEW = KEEP.formatted("nothing", "cast(:still as timestamptz)", "nothing");

    private static final String KEEP_OLD = KEEP.formatted(
            "update set known_from = excluded.known_from where searched_word.known_from > excluded.known_from",
            "coalesce(" + UNTIL.formatted("d") + ", :still)",
            "update set edition = excluded.edition, terms = excluded.terms");

    private static final String END = "update searched_text t set known_until = " + UNTIL.formatted("t")
            + " where not t.released and t.id = any (cast(:ids as uuid[])) and t.known_until > " + UNTIL.formatted("t");

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    @Inject
    Stems stems;

    /** What is recorded now. */
    void keep(boolean released, List<SearchedText> texts) {
        keep(KEEP_NEW, released, texts);
    }

    /** What was recorded before. */
    void catchUp(boolean released, List<SearchedText> texts) {
        keep(KEEP_OLD, released, texts);
    }

    /** Ends what these said until they were corrected or withdrawn. */
    void end(Collection<UUID> ids) {
        database.createNativeMutationQuery(END)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    private void keep(String statement, boolean released, List<SearchedText> texts) {
        new TextTokens(texts)
                .bind(database.createNativeMutationQuery(statement), stems)
                .setParameter("released", released)
                .setParameter("shortest", SHORTEST_MISSPELT)
                .setParameter("still", STILL)
                .setParameter("edition", Stems.EDITION)
                .setParameter(
                        "kinds", texts.stream().map(text -> text.kind().name()).toArray(String[]::new))
                .setParameter("ids", texts.stream().map(SearchedText::id).toArray(UUID[]::new))
                .setParameter(
                        "claims", texts.stream().map(SearchedText::claimId).toArray(UUID[]::new))
                .setParameter(
                        "knownFrom", texts.stream().map(SearchedText::knownFrom).toArray(Instant[]::new))
                .setParameter("wordings", texts.stream().map(this::written).toArray(String[]::new))
                .executeUpdate();
    }

    private String written(SearchedText text) {
        try {
            return json.writeValueAsString(text.wordings());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
