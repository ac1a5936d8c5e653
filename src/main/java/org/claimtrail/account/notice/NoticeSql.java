package org.claimtrail.account.notice;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.claimtrail.ledger.EntryKind;

/** The one query that finds what reaches {@code :person}: from what is recorded, so that nothing has to be kept for each reader of each entry. */
final class NoticeSql {
    /** From where on: {@code :position} and {@code :day}. */
    static final String GIVEN = "select cast(:position as bigint), cast(:day as date)";

    /** From where on: after what they have read. */
    static final String UNREAD = "select position, day from has_read";

    /** In the order in which they reach people. */
    static final String OLDEST_FIRST = "at, position";

    static final String NEWEST_FIRST = "at desc, position desc, subject_id desc";

    /** What follows the page before, newest first. */
    static final String OLDER = " where (at, position, subject_id) < (:lastAt, :lastPosition, :lastId)";

    private static final String WORK = quoted(EntryKind.WORK.stream());

    private static final String ENDED =
            quoted(Stream.of(EntryKind.JUDGEMENT_APPROVED, EntryKind.JUDGEMENT_REJECTED, EntryKind.JUDGEMENT_STALE));

    /**
     * What is a claim's own. OFFSET 0 (PostgreSQL, 7.6) keeps it looked up thing by thing: joined, a planner that knows no better reads
     * the whole ledger, for each page that anybody opens.
     */
    private static final String WATCHED = """
            select e.position, 'WATCHED' from claim_watch w
            cross join lateral (
              select w.claim_id as id
              union all select id from evidence where claim_id = w.claim_id
              union all select id from reply where claim_id = w.claim_id
              union all select id from comment_request where claim_id = w.claim_id
              union all select id from judgement where subject_id = w.claim_id
              union all select j.id from evidence i join judgement j on j.subject_id = i.id where i.claim_id = w.claim_id) thing
            cross join lateral (select position from ledger_entry where subject_id = thing.id
              and position > greatest(w.since_position, (select position from bound)) and kind not in (%s) offset 0) e
            where w.person = :person""".formatted(WORK);

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

    private static final String YOUR_PROPOSAL = """
            select e.position, 'YOUR_PROPOSAL' from decision d
            join ledger_entry e on e.subject_id = d.judgement_id and e.recorded_at = d.recorded_at and e.kind in (%s)
            where d.proposed_by = :person and d.recorded_at > (select at from bound_at)""".formatted(ENDED);

    /**
     * Requests that nothing came of by now, whose deadline is near or has passed. Whoever asked, or has it to do since before the day on
     * which it reminds, is reminded; and nobody of a deadline that was set later than that.
     */
    private static final String REMINDERS = """
            select v.id, v.deadline, d.day, cast(d.day as timestamp) at time zone :zone as at from comment_request_version v
            cross join lateral (select case when v.deadline < cast(:today as date) then v.deadline + 1
              else v.deadline - cast(:ahead as int) end as day) d
            where v.deadline between (select day from bound) and cast(:today as date) + cast(:ahead as int)
            and d.day > (select day from bound)
            and not exists (select from comment_request_version n where n.id = v.id and n.version > v.version)
            and exists (select from comment_request_version s where s.id = v.id and s.deadline = v.deadline
              and s.recorded_at < cast(d.day as timestamp) at time zone :zone)
            and not exists (select from comment_request_withdrawal x where x.comment_request_id = v.id)
            and coalesce((select o.outcome from comment_outcome o where o.comment_request_id = v.id
              order by o.recorded_at desc limit 1), 'PENDING') = 'PENDING'
            and (exists (select from comment_request_version f where f.id = v.id and f.version = 1 and f.recorded_by = :person)
              or exists (select from assignment a where a.subject_id = v.id and a.person = :person
                and a.recorded_at < cast(d.day as timestamp) at time zone :zone
                and not exists (select from assignment n where n.subject_id = a.subject_id and n.recorded_at > a.recorded_at)))""";

    private static final String NOTICES = """
            with has_read (position, day) as (select coalesce(max(position), 0), coalesce(max(reminded_on), date '0001-01-01')
              from notice_read where person = :person),
            muted (why) as (select unnest(muted) from person_setting where person = :person),
            bound (position, day) as (%s),
            bound_at (at) as (select coalesce((select max(recorded_at) from ledger_entry
              where position = (select position from bound)), timestamptz '-infinity')),
            reaching (position, why) as (%s),
            reminder as (%s),
            notice as (
              select e.recorded_at as at, e.position, e.kind, e.subject_kind, e.subject_id, e.recorded_by, r.why,
                cast(null as date) as deadline, e.position > (select position from has_read) as unread
              from (select position, string_agg(distinct why, ' ') as why from reaching where why not in (select why from muted) group by position) r
              join ledger_entry e on e.position = r.position and e.recorded_by <> :person
              union all
              select at, coalesce((select max(position) from ledger_entry where recorded_at < at), 0), null, 'COMMENT_REQUEST', id, null,
                'DEADLINE', deadline, day > (select day from has_read) from reminder where 'DEADLINE' not in (select why from muted))
            """.formatted(
                    "%s", String.join("\nunion all\n", WATCHED, MENTIONED, ASSIGNED, TAKEN, YOUR_PROPOSAL), REMINDERS);

    /** SQL: these with what they are about, each with the thing that it stands at: a claim, a source or a publication. */
    private static String placed(String notices) {
        return """
            select n.*, j.aspect, j.value,
              coalesce(ev.claim_id, re.claim_id, q.claim_id, i.claim_id, j.subject_id, n.subject_id) as about,
              coalesce(re.respondent_id, q.asked_of_id, sp.source_id, j.source_id, n.subject_id) as party
            from %s n
            left join evidence ev on ev.id = n.subject_id
            left join reply re on re.id = n.subject_id
            left join comment_request q on q.id = n.subject_id
            left join judgement j on j.id = n.subject_id
            left join evidence i on i.id = j.evidence_id
            left join source_pair sp on sp.id = coalesce(j.subject_id, n.subject_id)""".formatted(notices);
    }

    /** SQL: what is read of these, in the words of now. */
    private static String named(String notices, String order) {
        return """

            select n.*, by.name as by_name, v.id as claim_id, v.statement, v.language, coalesce(s.name, p.title) as name
            from %s n
            left join actor by on by.subject = n.recorded_by
            left join claim_version v on v.id = n.about
              and not exists (select from claim_version l where l.id = v.id and l.version > v.version)
            left join source_version s on s.id = n.party
              and not exists (select from source_version l where l.id = s.id and l.version > s.version)
            left join publication_version p on p.id = n.about
              and not exists (select from publication_version l where l.id = p.id and l.version > p.version)
            order by %s""".formatted(notices, order);
    }

    private NoticeSql() {}

    /**
     * {@code :limit} of them, and more where those that follow have the same place in this order: what is cut there would be lost.
     *
     * @param after SQL: which of them, in this order
     */
    static String some(String from, String after, String order) {
        String found = "select * from notice%s order by %s fetch first :limit rows with ties".formatted(after, order);
        return NOTICES.formatted(from)
                + ", found as (%s), placed as (%s)".formatted(found, placed("found"))
                + named("placed", order);
    }

    /** The things that {@code :limit} of them stand at, the one with the newest first, each with its {@code :most} newest. */
    static String grouped(String from) {
        String ranked =
                "select n.*, count(*) over one as size, row_number() over (one order by " + NEWEST_FIRST + ") as rank,"
                        + " max(at) over one as latest_at, max(position) over one as latest_position from placed n"
                        + " window one as (partition by about)";
        String shown =
                "select * from (select n.*, dense_rank() over (order by latest_at desc, latest_position desc, about desc) as place"
                        + " from ranked n where (latest_at, latest_position, about) < (:lastAt, :lastPosition, :lastId)) n"
                        + " where place <= :limit and rank <= :most";
        return NOTICES.formatted(from)
                + ", placed as (%s), ranked as (%s), shown as (%s)".formatted(placed("notice"), ranked, shown)
                + named("shown", "place, rank");
    }

    /** How many there are, of which no more than {@code :limit} are counted. */
    static String count(String from) {
        return NOTICES.formatted(from) + " select count(*) from (select from notice limit :limit) n";
    }

    private static String quoted(Stream<EntryKind> kinds) {
        return kinds.map(kind -> "'" + kind + "'").collect(joining(", "));
    }
}
