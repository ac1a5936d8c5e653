package org.claimtrail.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.NewClaim;
import org.claimtrail.claim.Translation;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.judgement.Approved;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Entering;
import org.claimtrail.search.word.Stems;
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
     * what is translated is not longer. With another edition of the stems it is written anew; terms of the one before stay, and nobody asks
     * for them.
     */
    private static final String KEEP = """
            with present as (
              select case when :step > 0 then coalesce(max(number), 0) else coalesce(min(number), 1) end as number
              from claim_document where released = :released),
            given as (
              select c.*, (select max(v.version) from claim_version v where v.id = c.id and v.recorded_at <= c.known_from) as version
              from unnest(cast(:ids as uuid[]), cast(:knownFrom as timestamptz[])) with ordinality c (id, known_from, place)),
            document as (
              insert into claim_document (released, number, id, version, known_from, edition)
              select :released, p.number + :step * g.place, g.id, g.version, g.known_from, :edition from present p cross join given g
              on conflict (released, id, version) do update set edition = excluded.edition
                where claim_document.edition <> excluded.edition
              returning number, id, version),
            token as (
              select t.claim, t.wording, t.term
              from unnest(cast(:claims as int[]), cast(:wordings as int[]), cast(:terms as text[])) t (claim, wording, term)
              where t.term is not null),
            counted as (
              select claim, term, count(*) as times, sum(count(*)) over (partition by claim, wording) as length
              from token group by claim, wording, term),
            word as (
              insert into claim_word (released, term)
              select distinct cast(:released as boolean), term from counted cross join (select from document limit 1) d order by term
              on conflict do nothing)
            insert into claim_term (released, term, number, weight)
            select :released, c.term, d.number, max(round(1000 * c.times * 1.9 / (c.times + 0.9 * (0.4 + 0.6 * c.length / 20))))
            from counted c join given g on g.place = c.claim join document d on d.id = g.id and d.version = g.version
            group by c.term, d.number
            on conflict (released, term, number) do update set weight = excluded.weight where claim_term.weight <> excluded.weight""";

    @Inject
    Session database;

    @Inject
    Claims claims;

    @Inject
    Stems stems;

    /** @param wordings what of it is looked into, each in its language */
    record Worded(UUID id, Instant knownFrom, List<Translation> wordings) {
        static Worded of(ClaimView claim, Instant knownFrom) {
            return new Worded(
                    claim.id(),
                    knownFrom,
                    ClaimTerms.wordings(claim.statement(), claim.language(), claim.context(), claim.translations()));
        }
    }

    void recorded(@Observes Entering entry) {
        if (entry.fact() instanceof NewClaim said) {
            List<Translation> wordings =
                    wordings(said.statement(), said.language(), said.context(), said.translations());
            Worded claim = new Worded(entry.subject().id(), entry.recorded().at(), wordings);
            keep(false, 1, List.of(claim));
        }
    }

    void letOut(@Observes Approved approved) {
        if (approved.aspect() == Aspect.VISIBILITY
                && Visibility.PUBLISHED.name().equals(approved.value())) {
            ClaimView claim =
                    claims.get(approved.subject().id(), approved.recorded().moment());
            keep(true, 1, List.of(Worded.of(claim, approved.recorded().at())));
        }
    }

    /**
     * What was recorded before its words were written down, from the newest to the oldest: each stands before all that is, but what was
     * written down by another edition, which keeps its place.
     */
    void catchUp(boolean released, List<Worded> claims) {
        keep(released, -1, claims);
    }

    private void keep(boolean released, int step, List<Worded> claims) {
        Tokens tokens = new Tokens();
        claims.forEach(tokens::add);
        tokens.bind(database.createNativeMutationQuery(KEEP), stems)
                .setParameter("released", released)
                .setParameter("step", step)
                .setParameter("edition", Stems.EDITION)
                .setParameter("ids", claims.stream().map(Worded::id).toArray(UUID[]::new))
                .setParameter(
                        "knownFrom", claims.stream().map(Worded::knownFrom).toArray(Instant[]::new))
                .executeUpdate();
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
