package org.claimtrail.account.notice;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.claimtrail.ledger.EntryKind;

/** What reaches {@code :person}, one SQL for each reason of {@link Why}; read together by {@link NoticeSql}. */
final class ReachingSql {
    private static final String WORK = quoted(EntryKind.WORK.stream());

    private static final String ENDED =
            quoted(Stream.of(EntryKind.JUDGEMENT_APPROVED, EntryKind.JUDGEMENT_REJECTED, EntryKind.JUDGEMENT_STALE));

    private static final String SETTLED =
            quoted(Stream.of(EntryKind.COMMENT_REQUEST_CONCLUDED, EntryKind.COMMENT_REQUEST_WITHDRAWN));

    /** The claims that they watch, and those that are or were theirs to do: since when, and until when. */
    private static final String FOLLOWED = """
            select claim_id, since_position, cast(null as timestamptz) as until, 'WATCHED' as why from claim_watch where person = :person
            union all
            select a.claim_id, (select max(position) from ledger_entry where subject_id = a.subject_id and recorded_at = a.recorded_at),
              (select min(n.recorded_at) from assignment n where n.subject_id = a.subject_id and n.recorded_at > a.recorded_at), 'YOUR_CLAIM'
            from assignment a where a.person = :person and a.claim_id is not null""";

    /**
     * What is a claim's own. OFFSET 0 (PostgreSQL, 7.6) keeps it looked up thing by thing: joined, a planner that knows no better reads
     * the whole ledger, for each page that anybody opens.
     */
    private static final String ON_CLAIMS = """
            select e.position, w.why from (%s) w
            cross join lateral (
              select w.claim_id as id
              union all select id from evidence where claim_id = w.claim_id
              union all select id from logged_search where claim_id = w.claim_id
              union all select id from reply where claim_id = w.claim_id
              union all select id from comment_request where claim_id = w.claim_id
              union all select id from judgement where subject_id = w.claim_id
              union all select j.id from evidence i join judgement j on j.subject_id = i.id where i.claim_id = w.claim_id) thing
            cross join lateral (select position from ledger_entry where subject_id = thing.id
              and position > greatest(w.since_position, (select position from bound)) and (w.until is null or recorded_at < w.until)
              and kind not in (%s) offset 0) e""".formatted(FOLLOWED, WORK);

    private static final String MENTIONED =
            "select position, 'MENTIONED' from mention where person = :person and position > (select position from bound)";

    private static final String ASSIGNED = """
            select e.position, 'ASSIGNED' from assignment a
            join ledger_entry e on e.subject_id = a.subject_id and e.recorded_at = a.recorded_at and e.kind in (%s)
            where a.person = :person and a.recorded_at > (select at from bound_at)""".formatted(WORK);

    private static final String TAKEN = """
            select e.position, 'TAKEN' from assignment a
            cross join lateral (select n.person, n.recorded_at from assignment n
              where n.subject_id = a.subject_id and n.recorded_at > a.recorded_at order by n.recorded_at limit 1) n
            join ledger_entry e on e.subject_id = a.subject_id and e.recorded_at = n.recorded_at and e.kind in (%s)
            where a.person = :person and n.person is distinct from :person and n.recorded_at > (select at from bound_at)""".formatted(WORK);

    /** Their own, and those of API clients that they answered for when these proposed. */
    private static final String YOUR_PROPOSAL = """
            select e.position, 'YOUR_PROPOSAL' from decision d
            join ledger_entry e on e.subject_id = d.judgement_id and e.recorded_at = d.recorded_at and e.kind in (%s)
            where d.proposed_by in (select :person union all select client from client_owner where owner = :person)
            and d.recorded_at > (select at from bound_at)
            union all
            select e.position, 'YOUR_PROPOSAL' from change_request c
            join ledger_entry e on e.subject_id = c.judgement_id and e.recorded_at = c.recorded_at and e.kind = '%s'
            where c.proposed_by in (select :person union all select client from client_owner where owner = :person)
            and c.recorded_at > (select at from bound_at)""".formatted(ENDED, EntryKind.JUDGEMENT_CHANGES_REQUESTED);

    /** Requests that they asked, and requests and proposals that are or were theirs to do: since when, and until when. */
    private static final String WORKED_ON = """
            select id, timestamptz '-infinity' as since, cast(null as timestamptz) as until from comment_request_version
              where version = 1 and recorded_by = :person
            union all
            select a.subject_id, a.recorded_at,
              (select min(n.recorded_at) from assignment n where n.subject_id = a.subject_id and n.recorded_at > a.recorded_at)
              from assignment a where a.person = :person and a.claim_id is null""";

    private static final String YOUR_WORK =
            """
            select e.position, 'YOUR_WORK' from (%s) w
            cross join lateral (select position from ledger_entry where subject_id = w.id and position > (select position from bound)
              and recorded_at > w.since and (w.until is null or recorded_at < w.until) and kind in (%s) offset 0) e""".formatted(WORKED_ON, SETTLED + ", " + ENDED + ", '" + EntryKind.JUDGEMENT_WITHDRAWN + "'");

    /** What was answered to them when they asked for changes. */
    private static final String ANSWERED = """
            select e.position, 'YOUR_WORK' from change_request c join change_answer a on a.change_request_id = c.id
            join ledger_entry e on e.subject_id = c.judgement_id and e.recorded_at = a.recorded_at and e.kind = '%s'
            where c.recorded_by = :person and a.recorded_at > (select at from bound_at)""".formatted(EntryKind.JUDGEMENT_CHANGES_ANSWERED);

    /** Whether something came of a request. */
    static String isSettled(String id) {
        return """
            (exists (select from comment_request_withdrawal x where x.comment_request_id = %1$s)
              or coalesce((select o.outcome from comment_outcome o where o.comment_request_id = %1$s
                order by o.recorded_at desc limit 1), 'PENDING') <> 'PENDING')""".formatted(id);
    }

    /**
     * Requests that nothing came of by now, whose deadline is near or has passed, to whoever asked or has it to do. Whoever knows of it only
     * since the day on which it would remind is reminded at the beginning of the day on which the answer is due.
     */
    static final String REMINDERS = """
            select k.id, k.deadline, d.day, cast(d.day as timestamp) at time zone :zone as at from (
              select v.id, v.deadline, greatest(s.at, min(r.since)) as since from comment_request_version v
              cross join lateral (select min(recorded_at) as at from comment_request_version
                where id = v.id and deadline = v.deadline) s
              cross join lateral (
                select timestamptz '-infinity' as since from comment_request_version where id = v.id and version = 1 and recorded_by = :person
                union all
                select a.recorded_at from assignment a where a.subject_id = v.id and a.person = :person
                  and not exists (select from assignment n where n.subject_id = a.subject_id and n.recorded_at > a.recorded_at)) r
              where v.deadline between (select day from bound) and cast(:today as date) + cast(:ahead as int)
              and not exists (select from comment_request_version n where n.id = v.id and n.version > v.version)
              and not %s
              group by v.id, v.deadline, s.at) k
            cross join lateral (select case when k.deadline < cast(:today as date) then k.deadline + 1
              when k.since < cast(k.deadline - cast(:ahead as int) as timestamp) at time zone :zone then k.deadline - cast(:ahead as int)
              else k.deadline end as day) d
            where d.day > (select day from bound) and d.day <= cast(:today as date)
            and k.since < cast(d.day as timestamp) at time zone :zone""".formatted(isSettled("v.id"));

    /** What is recorded that reaches {@code :person}, after {@code bound}: where it stands in the ledger, and why. */
    static final String REACHING =
            String.join("\nunion all\n", ON_CLAIMS, MENTIONED, ASSIGNED, TAKEN, YOUR_PROPOSAL, YOUR_WORK, ANSWERED);

    private ReachingSql() {}

    static String quoted(Stream<? extends Enum<?>> kinds) {
        return kinds.map(kind -> "'" + kind + "'").collect(joining(", "));
    }
}
