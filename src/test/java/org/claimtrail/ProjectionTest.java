package org.claimtrail;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.becomes;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.correct;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.quoting;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.search;
import static org.claimtrail.Newsroom.searchOn;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a projection keeps is what the facts make it: they are replayed here from the first on, in other words than the
 * service's, and compared with every row and column that is kept.
 */
@QuarkusTest
class ProjectionTest {
    /** Each projection by its name, and the facts that make it. */
    private static final Map<String, String> REPLAYS = Map.of(
            "claim_state",
                    """
                    with recursive event as (
                      select id, recorded_at, version, null as aspect, null as value, null::world_date as effective_on
                      from claim_version
                      union all
                      select j.subject_id, d.recorded_at, null, j.aspect, j.value, j.effective_on
                      from decision d join judgement j on j.id = d.judgement_id
                      where d.outcome = 'APPROVED' and j.subject_kind = 'CLAIM'
                      union all
                      select claim_id, recorded_at, null, 'VISIBILITY', 'PAUSED', null from claim_pause),
                    moved as (
                      select subject_id as id, recorded_at as at, kind = 'SOURCE_CORRECTED' as renamed,
                        case when kind in ('PUBLICATION_DERIVATION_ADDED', 'PUBLICATION_PRESERVED') then 'CHANGE' else 'CORRECTION' end as kind
                      from ledger_entry where kind in
                        ('SOURCE_CORRECTED', 'PUBLICATION_CORRECTED', 'PUBLICATION_DERIVATION_ADDED', 'PUBLICATION_PRESERVED', 'PUBLICATION_RETRACTED',
                         'PUBLICATION_RETRACTION_WITHDRAWN')
                      union all
                      select h.id, d.recorded_at, false, 'CHANGE'
                      from decision d join judgement j on j.id = d.judgement_id left join source_pair p on p.id = j.subject_id
                        cross join lateral (
                          with recursive house (id) as (
                            select unnest(case j.aspect when 'IDENTITY' then array[p.source_id, p.other_id] else array[j.subject_id] end)
                            union
                            select n.id from house o cross join lateral (
                              select v.id from source_version v where j.aspect = 'IDENTITY' and v.part_of_id = o.id and v.recorded_at <= d.recorded_at
                                and not exists (select from source_version w where w.id = v.id and w.version > v.version and w.recorded_at <= d.recorded_at)
                              union all
                              select case q.source_id when o.id then q.other_id else q.source_id end from source_pair q
                              where j.aspect = 'IDENTITY' and o.id in (q.source_id, q.other_id) and 'SAME' = (
                                select i.identity from source_identity i where i.pair_id = q.id and i.recorded_at <= d.recorded_at
                                order by i.recorded_at desc limit 1)) n)
                          select id from house) h
                      where d.outcome = 'APPROVED' and j.aspect in ('RELIABILITY', 'IDENTITY')),
                    work as (
                      select p.*, lead(recorded_at, 1, timestamptz '9999-12-31Z') over (partition by id order by version) as until
                      from publication_version p),
                    item as (
                      select e.*, least(w.recorded_at,
                        lead(e.recorded_at, 1, timestamptz '9999-12-31Z') over (partition by e.id order by e.version)) as until
                      from evidence_version e left join evidence_withdrawal w on w.evidence_id = e.id),
                    ahead (at, kind, id) as (
                      (select at, kind, id from moved
                       union
                       select m.at, m.kind, w.id from moved m join work w on m.renamed and w.publisher_id = m.id
                         and w.recorded_at <= m.at and w.until > m.at)
                      union
                      select a.at, a.kind, w.id from ahead a join work w on w.recorded_at <= a.at and w.until > a.at
                        join publication_derivation d on d.id = w.id and d.version = w.version
                        and a.id in (d.publication_id, d.source_id, case d.kind when 'OWN_WORK' then w.publisher_id end)),
                    shown as (
                      select v.id as claim_id, m.at, m.kind from moved m join claim_version v
                        on m.id in (v.claimant_id, v.first_appearance_id) and v.recorded_at <= m.at
                        and not exists (select from claim_version n where n.id = v.id and n.version > v.version and n.recorded_at <= m.at)
                      union all
                      select i.claim_id, a.at, a.kind from ahead a join item i on i.recorded_at <= a.at and i.until > a.at
                        left join evidence_derivation d on d.id = i.id and d.version = i.version
                        left join work w on w.id = i.publication_id and w.recorded_at <= a.at and w.until > a.at
                        where a.id in (i.publication_id, i.source_id, w.publisher_id, d.publication_id, d.source_id)
                      union all
                      select v.claim_id, m.at, m.kind from moved m join reply_version v on v.recorded_at <= m.at
                        join reply r on r.id = v.id and m.id in (r.respondent_id, v.publication_id)
                        and (m.id = r.respondent_id or not exists
                          (select from reply_version n where n.id = v.id and n.version > v.version and n.recorded_at <= m.at))
                      union all
                      select v.claim_id, m.at, m.kind from moved m join comment_request_version v on m.renamed and v.recorded_at <= m.at
                        join comment_request r on r.id = v.id and m.id in (r.asked_of_id, v.asked_by_id)
                        and not exists (select from comment_request_withdrawal w where w.comment_request_id = r.id and w.recorded_at <= m.at)
                        and (m.id = r.asked_of_id or not exists
                          (select from comment_request_version n where n.id = v.id and n.version > v.version and n.recorded_at <= m.at))),
                    change as (
                      select claim_id, at as recorded_at, kind from shown
                      union all
                      select id as claim_id, recorded_at, 'CORRECTION' as kind from claim_version where version > 1
                      union all
                      select claim_id, recorded_at, case version when 1 then 'CHANGE' else 'CORRECTION' end from evidence_version
                      union all
                      select e.claim_id, w.recorded_at, 'CORRECTION' from evidence_withdrawal w join evidence e on e.id = w.evidence_id
                      union all
                      select claim_id, recorded_at, case version when 1 then 'CHANGE' else 'CORRECTION' end from reply_version
                      union all
                      select r.claim_id, w.recorded_at, 'CORRECTION' from reply_withdrawal w join reply r on r.id = w.reply_id
                      union all
                      select claim_id, recorded_at, case version when 1 then 'CHANGE' else 'CORRECTION' end from search_version
                      union all
                      select l.claim_id, w.recorded_at, 'CORRECTION' from search_withdrawal w join logged_search l on l.id = w.search_id
                      union all
                      select claim_id, known_from, 'DENIAL' from claim_denial where not taken_back
                      union all
                      select claim_id, recorded_at, case version when 1 then 'CHANGE' else 'CORRECTION' end from comment_request_version
                      union all
                      select claim_id, recorded_at, 'CHANGE' from comment_outcome
                      union all
                      select r.claim_id, w.recorded_at, 'CORRECTION'
                      from comment_request_withdrawal w join comment_request r on r.id = w.comment_request_id
                      union all
                      select unnest(array[claim_id, other_claim_id]), recorded_at, 'CHANGE' from claim_relation
                      union all
                      select unnest(array[r.claim_id, r.other_claim_id]), w.recorded_at, 'CORRECTION'
                      from claim_relation_withdrawal w join claim_relation r on r.id = w.relation_id
                      union all
                      select coalesce(j.claim_id, e.claim_id), d.recorded_at, 'CHANGE'
                      from decision d join judgement j on j.id = d.judgement_id left join evidence e on e.id = j.evidence_id
                      where d.outcome = 'APPROVED'),
                    state as (
                      select id, recorded_at as known_from,
                        lead(recorded_at, 1, timestamptz '9999-12-31Z') over (partition by id order by recorded_at) as known_until,
                        (select max(v.version) from event v where v.id = e.id and v.recorded_at <= e.recorded_at) as version,
                        coalesce(%s, 'REPORTED') as status, %s as status_on,
                        %s as evidence_level, %s as level_on,
                        coalesce(%s, 'INTERNAL') as visibility,
                        (select max(p.recorded_at) from event p where p.id = e.id and p.aspect = 'VISIBILITY'
                          and p.recorded_at <= e.recorded_at) as shown_at
                      from (select distinct id, recorded_at from event) e),
                    release as (
                      select *, case when visibility = 'PUBLISHED' then shown_at end as released_at,
                        case when visibility = 'PUBLISHED' and shown_at = known_from then
                          coalesce((select min(p.recorded_at) from event p where p.id = state.id and p.aspect = 'VISIBILITY'
                            and p.recorded_at > known_from), timestamptz '9999-12-31Z') end as released_until
                      from state)
                    select id, known_from, known_until, version, status, status_on, evidence_level, level_on, visibility,
                      released_at, released_until,
                      case when released_until = timestamptz '9999-12-31Z' then
                        (select case when bool_or(c.kind = 'DENIAL') then 'DENIAL' when bool_or(c.kind = 'CORRECTION') then 'CORRECTION'
                          when count(*) > 0 then 'CHANGE' end
                        from change c where c.claim_id = release.id and c.recorded_at > known_from) end as unreleased
                    from release""".formatted(
                                    lastOf("STATUS", "value"),
                                    lastOf("STATUS", "effective_on"),
                                    lastOf("EVIDENCE_LEVEL", "value"),
                                    lastOf("EVIDENCE_LEVEL", "effective_on"),
                                    lastOf("VISIBILITY", "value")),
            "claim_denial", """
                    with withdrawal as (
                      select r.withdraws_reply_id as reply_id, v.recorded_at as at, v.stated_on,
                        least((select min(n.recorded_at) from reply_version n where n.id = r.id and n.version > v.version),
                          (select m.recorded_at from reply_withdrawal m where m.reply_id = r.id),
                          timestamptz '9999-12-31Z') as until
                      from reply r join reply_version v on v.id = r.id and v.kind = 'WITHDRAWAL'
                      where r.withdraws_reply_id is not null),
                    change as (
                      select id as reply_id, recorded_at as at from reply_version
                      union
                      select reply_id, recorded_at from reply_withdrawal
                      union
                      select reply_id, unnest(array[at, until]) from withdrawal)
                    select r.claim_id, r.respondent_id as denied_by_id, r.id as reply_id, said.stated_on as denied_on,
                      c.at as known_from, next.at as known_until, back.stated_on as taken_back_on, back.at is not null as taken_back
                    from reply r
                    join change c on c.reply_id = r.id
                    join lateral (select * from reply_version v where v.id = r.id and v.recorded_at <= c.at
                      order by v.version desc limit 1) said on said.kind in ('CATEGORICAL_DENIAL', 'PARTIAL_DENIAL')
                    cross join lateral (select coalesce(min(n.at), timestamptz '9999-12-31Z') as at from change n
                      where n.reply_id = r.id and n.at > c.at) next
                    left join withdrawal back on back.reply_id = r.id and back.at <= c.at and c.at < back.until
                    where c.at < timestamptz '9999-12-31Z'
                      and not exists (select from reply_withdrawal m where m.reply_id = r.id and m.recorded_at <= c.at)""",
            "overtaken_claim", """
                    with decided as (
                      select j.subject_id as claim_id, d.recorded_at as at,
                        lead(d.recorded_at, 1, timestamptz '9999-12-31Z') over (partition by j.subject_id order by d.recorded_at) as until
                      from decision d join judgement j on j.id = d.judgement_id
                      where j.aspect = 'STATUS' and d.outcome in ('APPROVED', 'REJECTED')),
                    change as (
                      select claim_id, recorded_at as at from evidence_version
                      union all
                      select e.claim_id, w.recorded_at from evidence_withdrawal w join evidence e on e.id = w.evidence_id
                      union all
                      select e.claim_id, g.recorded_at from evidence_grade g join evidence e on e.id = g.evidence_id
                      union all
                      select claim_id, recorded_at from reply_version
                      union all
                      select r.claim_id, w.recorded_at from reply_withdrawal w join reply r on r.id = w.reply_id
                      union all
                      select claim_id, recorded_at from search_version
                      union all
                      select l.claim_id, w.recorded_at from search_withdrawal w join logged_search l on l.id = w.search_id)
                    select d.claim_id, min(c.at) as known_from, d.until as known_until
                    from decided d join change c on c.claim_id = d.claim_id and c.at > d.at and c.at < d.until
                    group by d.claim_id, d.at, d.until""",
            "open_judgement", """
                    select j.id as judgement_id, j.subject_id, j.recorded_at as known_from,
                      coalesce(d.recorded_at, timestamptz '9999-12-31Z') as known_until
                    from judgement j left join decision d on d.judgement_id = j.id""");

    private String claim;
    private String shared;

    @BeforeEach
    void aRichHistory() {
        claim = aClaimThatMoves();
        repliesThatComeAndGo();
        gradesGivenAndTakenBack();
        proposalsOfEveryEnd();
        sharedThingsThatChange();
        aRelationRecordedByMistake();
        aReplyRecordedByMistake();
        aSearchLoggedCorrectedAndWithdrawn();
        aRequestRecordedByMistake();
    }

    @Test
    void everyRowIsWhatTheFactsMakeIt() throws SQLException {
        try (var raw = replayed()) {
            for (String projection : REPLAYS.keySet()) {
                assertEquals(List.of(), differences(raw, projection), projection);
            }
        }
    }

    /** Or else the test above could not fail. */
    @Test
    void whateverIsTamperedWithShows() throws SQLException {
        try (var raw = replayed()) {
            for (String tampering : List.of(
                    "delete from claim_state where id = :claim and released_until is not null",
                    "update claim_state set known_from = known_from - interval '1 microsecond' where id = :claim and released_until is null",
                    "update claim_state set known_until = known_until - interval '1 microsecond' where id = :claim",
                    "update claim_state set version = 1 where id = :claim and version = 2",
                    "update claim_state set status = 'REFUTED' where id = :claim and status = 'DISPUTED'",
                    "update claim_state set evidence_level = 'STRONG' where id = :claim and evidence_level = 'WEAK'",
                    "update claim_state set visibility = 'PAUSED' where id = :claim and visibility = 'INTERNAL'",
                    "update claim_state set status_on = '2024' where id = :claim and status_on = '2024-09-11'",
                    "update claim_state set level_on = '2023' where id = :claim and level_on = '2024'",
                    "update claim_state set released_until = released_until - interval '1 microsecond' where id = :claim and released_until < '9999-12-31Z'",
                    "update claim_state set released_at = released_at - interval '1 microsecond' where id = :claim and released_at < known_from",
                    "update claim_state set unreleased = 'CHANGE' where id = :claim and unreleased = 'DENIAL'",
                    "update claim_state set unreleased = null where id = :claim and unreleased is not null",
                    "update claim_state set unreleased = 'CHANGE' where id = :shared and unreleased = 'CORRECTION'",
                    "delete from claim_denial where claim_id = :claim and denied_on = '2024-09-11'",
                    "update claim_denial set denied_on = null where claim_id = :claim and denied_on = '2024-09-11'",
                    "update claim_denial set known_from = known_from - interval '1 microsecond' where claim_id = :claim",
                    "update claim_denial set known_until = '9999-12-31Z' where claim_id = :claim and known_until < '9999-12-31Z'",
                    "update claim_denial set taken_back_on = '2023' where claim_id = :claim and taken_back",
                    "update claim_denial set taken_back = false, taken_back_on = null where claim_id = :claim and taken_back",
                    "insert into claim_denial select claim_id, respondent_id, id, null, now() from reply where claim_id = :claim",
                    "delete from overtaken_claim where claim_id = :claim",
                    "update overtaken_claim set known_from = known_from - interval '1 microsecond' where claim_id = :claim",
                    "update overtaken_claim set known_until = now() where claim_id = :claim and known_until = '9999-12-31Z'",
                    "delete from open_judgement where subject_id = :claim",
                    "update open_judgement set known_from = known_from - interval '1 microsecond' where subject_id = :claim",
                    "update open_judgement set known_until = '9999-12-31Z' where subject_id = :claim and known_until < '9999-12-31Z'",
                    "update open_judgement set known_until = now() where subject_id = :claim and known_until = '9999-12-31Z'")) {
                String sql = tampering.replace(":claim", "'" + claim + "'").replace(":shared", "'" + shared + "'");
                String projection = REPLAYS.keySet().stream()
                        .filter(tampering::contains)
                        .findFirst()
                        .orElseThrow();
                raw.takingBack(() -> {
                    assertTrue(raw.change(sql) > 0, tampering);
                    assertNotEquals(List.of(), differences(raw, projection), tampering);
                });
                assertEquals(List.of(), differences(raw, projection), projection);
            }
        }
    }

    /** The owner's: the facts are replayed once, and each projection is compared with that. */
    private static RawTransaction replayed() throws SQLException {
        var raw = new RawTransaction();
        for (var replay : REPLAYS.entrySet()) {
            raw.change("create temp table replayed_" + replay.getKey() + " on commit drop as " + replay.getValue());
        }
        return raw;
    }

    /** Whole rows by the names of their columns: none can be left out. */
    private static List<String> differences(RawTransaction raw, String projection) throws SQLException {
        return raw.column("""
                with kept as (select to_jsonb(k) as row from %1$s k), replayed as (select to_jsonb(r) as row from replayed_%1$s r)
                (select 'kept only: ' || row::text from (table kept except all table replayed) as more)
                union all
                (select 'replayed only: ' || row::text from (table replayed except all table kept) as less)""".formatted(projection));
    }

    private static String lastOf(String aspect, String column) {
        return ("(select p.%s from event p where p.id = e.id and p.aspect = '%s' and p.recorded_at <= e.recorded_at"
                        + " order by p.recorded_at desc limit 1)")
                .formatted(column, aspect);
    }

    private String aClaimThatMoves() {
        String claimant = aSource();
        String moving = aClaim(claimant);
        movedSince(moving, "STATUS", "UNDER_REVIEW", "2024-09-11");
        correct("/claims/" + moving, claim(claimant));
        decided("CLAIM", moving, "VISIBILITY", "PUBLISHED");
        movedSince(moving, "EVIDENCE_LEVEL", "WEAK", "2024");
        movedSince(moving, "STATUS", "DISPUTED", "2024-09-15");
        correct("/claims/" + moving, claim(claimant));
        decided("CLAIM", moving, "EVIDENCE_LEVEL", "NONE");
        decided("CLAIM", moving, "VISIBILITY", "INTERNAL");
        movedSince(moving, "STATUS", "UNDER_REVIEW", "2024-09-10");
        decided("CLAIM", moving, "VISIBILITY", "PUBLISHED");
        record("eva", "/claims/" + moving + "/pause", json("reason", "The witness was misquoted."));
        decided("CLAIM", moving, "VISIBILITY", "PUBLISHED");
        correct("/claims/" + moving, claim(claimant));
        decided("CLAIM", moving, "VISIBILITY", "PUBLISHED");
        return moving;
    }

    private void repliesThatComeAndGo() {
        String party = aSource();
        replied(party, "CATEGORICAL_DENIAL", "2024-09-11");
        replied(party, "NON_DENIAL", "2024-09-11");

        String unclear = replied(party, "CATEGORICAL_DENIAL", "2024-09-11");
        corrected(unclear, party, "CLARIFICATION", "2024-09-11");
        corrected(unclear, party, "PARTIAL_DENIAL", "2024-09-11");

        String undated = replied(party, "PARTIAL_DENIAL", null);
        corrected(undated, party, "CATEGORICAL_DENIAL", "2024-09-12");

        String takenBack = replied(party, "PARTIAL_DENIAL", "2024-09-12");
        String withdrawal = withdrawn(takenBack, party);
        corrected(takenBack, party, "CATEGORICAL_DENIAL", "2024-09-12");
        correct(
                "/replies/" + withdrawal,
                with(reply(party, "WITHDRAWAL"), "withdrawsReplyId", takenBack, "statedOn", "2024-09-14"));

        String notTakenBack = replied(party, "PARTIAL_DENIAL", "2024-09-12");
        corrected(withdrawn(notTakenBack, party), party, "CLARIFICATION", "2024-09-13");
        withdrawn(notTakenBack, party);

        String neverDenied = replied(party, "CLARIFICATION", "2024-09-12");
        withdrawn(neverDenied, party);
        corrected(neverDenied, party, "PARTIAL_DENIAL", "2024-09-12");

        String clarified = replied(party, "CATEGORICAL_DENIAL", "2024-09-12");
        corrected(clarified, party, "CLARIFICATION", "2024-09-12");
        withdrawn(clarified, party);

        mistaken(replied(party, "CATEGORICAL_DENIAL", "2024-09-12"));

        String stillDenied = replied(party, "CATEGORICAL_DENIAL", "2024-09-12");
        mistaken(withdrawn(stillDenied, party));
        withdrawn(stillDenied, party);

        String redated = replied(party, "CATEGORICAL_DENIAL", "2024-09-11");
        withdrawn(redated, party);
        corrected(redated, party, "CATEGORICAL_DENIAL", "2024-09-12");
        corrected(redated, party, "CONFIRMATION", "2024-09-12");

        String neverSaid = replied(party, "PARTIAL_DENIAL", "2024-09-12");
        mistaken(withdrawn(neverSaid, party));
        mistaken(neverSaid);
    }

    private static void mistaken(String reply) {
        record("fleur", "/replies/" + reply + "/withdrawal", json("reason", "Somebody else said so."));
    }

    private void gradesGivenAndTakenBack() {
        String item = evidenceOn(claim, "SUPPORTS");
        decided("EVIDENCE", item, "CREDIBILITY", "2");
        decided("EVIDENCE", item, "CREDIBILITY", null);
        decided("SOURCE", aSource(), "RELIABILITY", "B");
    }

    private void proposalsOfEveryEnd() {
        String rejected = propose("CLAIM", claim, "STATUS", "DISPUTED");
        record("eva", "/judgements/" + rejected + "/rejection", json("reason", "Nobody denies it yet."));
        String withdrawn = propose("CLAIM", claim, "STATUS", "DISPUTED");
        record("fleur", "/judgements/" + withdrawn + "/withdrawal", json());
        String decided = propose("CLAIM", claim, "STATUS", "DISPUTED");
        propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        approveAs("eva", decided);
        propose("CLAIM", claim, "EVIDENCE_LEVEL", "MODERATE");
        replyTo(claim, aSource(), "CONFIRMATION");
        propose("CLAIM", claim, "VISIBILITY", "PUBLISHED");
    }

    private void sharedThingsThatChange() {
        String official = aSource();
        String paper = aSource();
        String report = aPublication(paper);
        String reprint = aPublication();
        record("fleur", "/publications/" + reprint + "/derivations", json("publicationId", report, "kind", "CITES"));
        for (Runnable change : List.<Runnable>of(
                () -> correct("/sources/" + paper, source()),
                () -> correct("/sources/" + official, source()),
                () -> decided("SOURCE", official, "RELIABILITY", "B"),
                () -> decided("SOURCE_PAIR", aPair(official, aSource()), "IDENTITY", "DIFFERENT"),
                () -> record("fleur", "/publications/" + report + "/retraction", json("reason", "It was forged.")),
                () -> record(
                        "fleur",
                        "/publications/" + report + "/retraction/withdrawal",
                        json("reason", "Another was meant.")))) {
            shared = aClaim(official);
            quoting(official, reprint, shared, "SUPPORTS");
            decided("CLAIM", shared, "VISIBILITY", "PUBLISHED");
            change.run();
        }
    }

    private static void aRelationRecordedByMistake() {
        String one = aClaim();
        String other = aClaim();
        String relation = aRelation(one, "SUPERSEDES", other);
        decided("CLAIM", one, "VISIBILITY", "PUBLISHED");
        decided("CLAIM", other, "VISIBILITY", "PUBLISHED");
        record("fleur", "/relations/" + relation + "/withdrawal", json("reason", "The other way round."));
    }

    private static void aReplyRecordedByMistake() {
        String claim = aClaim();
        String reply = replyTo(claim, aSource(), "PARTIAL_DENIAL");
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        becomes(claim, "UNDER_REVIEW");
        mistaken(reply);
    }

    private static void aSearchLoggedCorrectedAndWithdrawn() {
        for (Consumer<String> change : List.<Consumer<String>>of(
                search -> {},
                search -> correct("/search-log/" + search, search()),
                search ->
                        record("fleur", "/search-log/" + search + "/withdrawal", json("reason", "Another claim's.")))) {
            String claim = aClaim();
            becomes(claim, "UNDER_REVIEW");
            decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
            String search = searchOn(claim);
            becomes(claim, "UNSUBSTANTIATED");
            decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
            change.accept(search);
        }
    }

    /** Of which the public reads nothing else that changed, nor what its party is called afterwards. */
    private static void aRequestRecordedByMistake() {
        String party = aSource();
        String asked = aClaim();
        String request = commentRequestOn(asked, party);
        decided("CLAIM", asked, "VISIBILITY", "PUBLISHED");
        record("fleur", "/comment-requests/" + request + "/withdrawal", json("reason", "Another was meant."));
        decided("CLAIM", asked, "VISIBILITY", "PUBLISHED");
        correct("/sources/" + party, source());
    }

    private static void movedSince(String claim, String aspect, String value, String effectiveOn) {
        var proposal = with(judgement("CLAIM", claim, aspect, value), "effectiveOn", effectiveOn);
        approveAs("eva", record("fleur", "/judgements", proposal).getString("id"));
    }

    private String replied(String party, String kind, String statedOn) {
        var reply = with(reply(party, kind), "statedOn", statedOn);
        return record("fleur", "/claims/" + claim + "/replies", reply).getString("id");
    }

    private static void corrected(String reply, String party, String kind, String statedOn) {
        correct("/replies/" + reply, with(reply(party, kind), "statedOn", statedOn));
    }

    private String withdrawn(String reply, String party) {
        var withdrawal = with(reply(party, "WITHDRAWAL"), "withdrawsReplyId", reply);
        return record("fleur", "/claims/" + claim + "/replies", withdrawal).getString("id");
    }
}
