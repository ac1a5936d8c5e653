package org.claimtrail.account.notice;

import static org.claimtrail.account.OccurrenceSql.placed;

import java.util.stream.Stream;
import org.claimtrail.account.OccurrenceSql;

/** The one query that finds what reaches {@code :person}: from what is recorded, so that nothing has to be kept for each reader of each entry. */
final class NoticeSql {
    /** From where on: {@code :position} and {@code :day}. */
    static final String GIVEN = "select cast(:position as bigint), cast(:day as date)";

    /** From where on: after what they have read. */
    static final String UNREAD = "select position, day from has_read";

    static final String NEWEST_FIRST = "at desc, position desc, subject_id desc";

    /** What follows the page before, newest first. */
    static final String OLDER = " where (at, position, subject_id) < (:lastAt, :lastPosition, :lastId)";

    /** What one person did at once to one thing is one notice: of a sheet, all that was decided. What is done at once has one instant. */
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
              select e.recorded_at as at, max(e.position) as position, e.kind, e.subject_kind,
                (array_agg(e.subject_id order by e.position))[1] as subject_id, e.recorded_by,
                string_agg(r.why, ' ' order by e.position) as why, bool_or(r.yours) as yours,
                cast(null as date) as deadline, cast(null as date) as day, max(e.position) > (select position from has_read) as unread,
                min(e.position) as first, string_agg(cast(e.subject_id as text), ' ' order by e.position) as together
              from (select position, string_agg(distinct why, ' ') as why, bool_or(why not in (%s)) as yours
                from reaching where why not in (select why from muted) group by position) r
              join ledger_entry e on e.position = r.position and e.recorded_by <> :person
              left join judgement j on j.id = e.subject_id
              group by e.recorded_at, e.kind, e.subject_kind, e.recorded_by, coalesce(j.subject_id, e.subject_id)
              union all
              select at, coalesce((select max(position) from ledger_entry where recorded_at < at), 0), null, 'COMMENT_REQUEST', id, null,
                'DEADLINE', true, deadline, day, day > (select day from has_read), null, '' from reminder
                where 'DEADLINE' not in (select why from muted))
            """.formatted(
                    "%s",
                    ReachingSql.REACHING,
                    ReachingSql.REMINDERS,
                    ReachingSql.quoted(Stream.of(Why.values()).filter(why -> !why.isToThem())));

    /** SQL: what is read of these, in the words of now. */
    private static String named(String notices, String order) {
        return """

            select n.*, by.name as by_name, v.id as claim_id, v.statement, v.language, coalesce(s.name, p.title) as name, m.quote,
              o.outcome, client.name as client,
              (select string_agg(concat_ws(' ', a.id, a.aspect, a.value), ',' order by t.place)
                from unnest(cast(string_to_array(n.together, ' ') as uuid[])) with ordinality t (id, place)
                join judgement a on a.id = t.id and a.id <> n.subject_id) as also,
              n.why like '%%ASSIGNED%%' and (%s or exists (select from decision where judgement_id = n.subject_id)
                or (select a.person from assignment a where a.subject_id = n.subject_id order by a.recorded_at desc limit 1)
                  is distinct from :person) as over
            from %s n
            left join actor by on by.subject = n.recorded_by
            left join actor client on client.subject = n.proposer and client.kind = 'CLIENT'
            left join mention m on m.position between n.first and n.position and m.person = :person and n.why like '%%MENTIONED%%'
            left join comment_outcome o on o.comment_request_id = n.subject_id and o.recorded_at = n.at
            %s order by %s""".formatted(ReachingSql.isSettled("n.subject_id"), notices, OccurrenceSql.NAMED, order);
    }

    private NoticeSql() {}

    /** {@code :limit} of them, the newest first. */
    static String some(String from) {
        String found = "select * from notice%s order by %s limit :limit".formatted(OLDER, NEWEST_FIRST);
        return NOTICES.formatted(from)
                + ", found as (%s), placed as (%s)".formatted(found, placed("found"))
                + named("placed", NEWEST_FIRST);
    }

    /** {@code :limit} of those that stand at the thing {@code :about}, the newest first. */
    static String someAbout(String from) {
        String found =
                "select * from placed%s and about = :about order by %s limit :limit".formatted(OLDER, NEWEST_FIRST);
        return NOTICES.formatted(from)
                + ", placed as (%s), found as (%s)".formatted(placed("notice"), found)
                + named("found", NEWEST_FIRST);
    }

    /** {@code :limit} rows of them, after another in that order. */
    static String grouped(String from) {
        return rows(
                from,
                "true",
                "(rank, latest_at, latest_position, key) < (:lastRank, :lastAt, :lastPosition, :lastId)",
                "place <= :limit");
    }

    /**
     * Of those that are not read, up to {@code :upTo} and {@code :upToDay}, {@code :mostTold} rows of what is to them and {@code :mostBulk} of
     * the others.
     */
    static String unreadRows(String from) {
        return rows(
                from,
                "unread and case when deadline is null then position <= :upTo else day <= :upToDay end",
                "true",
                "place_of_rank <= case when yours then :mostTold else :mostBulk end");
    }

    /**
     * As people read them: what is to them is a row each, and what is about a thing that they follow is one row, in which the same that was
     * done by the same person is one line, however often. Unread stands before read, and what is to them before what they follow.
     *
     * @param of SQL: which notices
     * @param after SQL: which rows of these
     * @param first SQL: how many of those
     */
    private static String rows(String from, String of, String after, String first) {
        String keyed = """
            select n.*, case when yours then subject_id else about end as key, case when yours then position else 0 end as own,
              case when aspect is null then concat(kind, recorded_by, unread) else cast(subject_id as text) end as line
            from placed n""";
        String lined = """
            select k.*, count(*) over line as times, row_number() over (line order by %s) as in_line, count(*) over same as size,
              count(*) over () as total, max(at) over same as latest_at, max(position) over same as latest_position,
              case when not bool_or(unread) over same then 0 when yours then 2 else 1 end as rank
            from keyed k
            window same as (partition by yours, own, key), line as (partition by yours, own, key, line)""".formatted(NEWEST_FIRST);
        String ranked = """
            select l.*, row_number() over (partition by yours, own, key order by %1$s) as nth,
              dense_rank() over (order by %2$s) as place, dense_rank() over (partition by rank order by %2$s) as place_of_rank
            from lined l where in_line = 1 and %3$s""".formatted(NEWEST_FIRST, "rank desc, latest_at desc, latest_position desc, key desc", after);
        return NOTICES.formatted(from)
                + ", placed as (%s), keyed as (%s), lined as (%s), ranked as (%s)"
                        .formatted(placed("(select * from notice where " + of + ")"), keyed, lined, ranked)
                + ", shown as (select * from ranked where nth <= :lines and %s)".formatted(first)
                + named("shown", "place, nth");
    }

    /** How many there are, of which no more than {@code :limit} are counted. */
    static String count(String from) {
        return NOTICES.formatted(from) + " select count(*) from (select from notice limit :limit) n";
    }
}
