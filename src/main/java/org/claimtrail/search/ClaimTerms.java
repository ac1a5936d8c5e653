package org.claimtrail.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.NewClaim;
import org.claimtrail.claim.Translation;
import org.claimtrail.claim.Visibility;
import org.claimtrail.judgement.Approved;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Entering;
import org.claimtrail.ledger.EntryKind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes down which words a claim has, with the claim: each wording once for the newsroom, and once for the public when it is let out. */
@ApplicationScoped
class ClaimTerms {
    /** In characters: what a reader needs to understand a statement can be longer than the statement, by which it is to be found. */
    private static final int MOST_OF_CONTEXT = 500;

    /**
     * BM25 as far as it does not depend on other claims, with k1 = 0.9 and b = 0.6, and against a length of 20 words that all wordings are
     * taken to have in the middle: what is written need never be written again. Of a word in several languages of a claim the most counts:
     * what is translated is not longer.
     */
    private static final String KEEP = """
            with document as (
              insert into claim_document (released, number, id, version, known_from)
              select :released, %s, :id, (select max(version) from claim_version where id = :id and recorded_at <= :knownFrom), :knownFrom
              from claim_document where released = :released
              on conflict do nothing returning number),
            token as (
              select t.wording, l.lexemes[1] as term
              from unnest(cast(:wordings as int[]), cast(:dictionaries as text[]), cast(:words as text[])) t (wording, dictionary, word)
              cross join lateral (select case when t.dictionary = '' then array[t.word]
                else coalesce(ts_lexize(cast(t.dictionary as regdictionary), t.word), array[t.word]) end as lexemes) l
              where cardinality(l.lexemes) > 0),
            counted as (
              select wording, term, count(*) as times, sum(count(*)) over (partition by wording) as length
              from token group by wording, term)
            insert into claim_term (released, term, number, weight)
            select :released, c.term, d.number, max(round(1000 * c.times * 1.9 / (c.times + 0.9 * (0.4 + 0.6 * c.length / 20))))
            from document d cross join counted c group by c.term, d.number""";

    private static final String KEEP_NEXT = KEEP.formatted("coalesce(max(number), 0) + 1");

    private static final String KEEP_BEFORE = KEEP.formatted("coalesce(min(number), 1) - 1");

    @Inject
    Session database;

    @Inject
    ObjectMapper json;

    @Inject
    Claims claims;

    void recorded(@Observes Entering entry) throws JsonProcessingException {
        if (entry.kind() == EntryKind.CLAIM_ADDED || entry.kind() == EntryKind.CLAIM_CORRECTED) {
            NewClaim claim = json.treeToValue(json.readTree(entry.canonical()).get("fact"), NewClaim.class);
            List<Translation> wordings =
                    wordings(claim.statement(), claim.language(), claim.context(), claim.translations());
            keep(KEEP_NEXT, false, entry.subject().id(), entry.recorded().at(), wordings);
        }
    }

    void letOut(@Observes Approved approved) {
        if (approved.aspect() == Aspect.VISIBILITY
                && Visibility.PUBLISHED.name().equals(approved.value())) {
            ClaimView claim =
                    claims.get(approved.subject().id(), approved.recorded().moment());
            keep(KEEP_NEXT, true, claim.id(), approved.recorded().at(), wordings(claim));
        }
    }

    /** What was recorded before its words were written down; to be called from the newest to the oldest. */
    void catchUp(boolean released, ClaimView claim, Instant knownFrom) {
        keep(KEEP_BEFORE, released, claim.id(), knownFrom, wordings(claim));
    }

    private void keep(String sql, boolean released, UUID id, Instant knownFrom, List<Translation> wordings) {
        List<Integer> of = new ArrayList<>();
        List<String> dictionaries = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            String dictionary = Dictionaries.of(wordings.get(i).language());
            for (String word : WordBreaks.of(wordings.get(i).statement())) {
                of.add(i);
                dictionaries.add(dictionary);
                words.add(word);
            }
        }
        database.createNativeMutationQuery(sql)
                .setParameter("released", released)
                .setParameter("id", id)
                .setParameter("knownFrom", knownFrom)
                .setParameter("wordings", of.toArray(Integer[]::new))
                .setParameter("dictionaries", dictionaries.toArray(String[]::new))
                .setParameter("words", words.toArray(String[]::new))
                .executeUpdate();
    }

    private static List<Translation> wordings(ClaimView claim) {
        return wordings(claim.statement(), claim.language(), claim.context(), claim.translations());
    }

    private static List<Translation> wordings(
            String statement, String language, @Nullable String context, List<Translation> translations) {
        String original = context == null ? statement : statement + "\n" + beginning(context);
        return Stream.concat(Stream.of(new Translation(language, original)), translations.stream())
                .toList();
    }

    private static String beginning(String context) {
        int length = context.codePointCount(0, context.length());
        return context.substring(0, context.offsetByCodePoints(0, Math.min(length, MOST_OF_CONTEXT)));
    }
}
