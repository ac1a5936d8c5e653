package org.claimtrail.account.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.history.Today;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.paging.Cursor;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Actor;
import org.claimtrail.security.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * The door to what reaches a person. It knows nothing of what they may do: whoever asks without their token makes sure that they may still
 * read what is not published ({@link org.claimtrail.account.People}).
 */
@ApplicationScoped
public class Notices {
    /** Nobody counts further. */
    public static final int MOST_COUNTED = 100;

    /** Of one claim, nobody reads further on a page of many. */
    private static final int LINES = 4;

    /** After everything: where the newest-first list begins. */
    private static final String[] LAST = {
        "9", "9999-12-31T00:00:00Z", String.valueOf(Long.MAX_VALUE), "ffffffff-ffff-ffff-ffff-ffffffffffff"
    };

    private static final String READ =
            "insert into notice_read (person, position, reminded_on) values (:person, :position, :day)"
                    + " on conflict (person) do update set position = greatest(notice_read.position, excluded.position),"
                    + " reminded_on = greatest(notice_read.reminded_on, excluded.reminded_on) returning position, reminded_on";

    @Inject
    Session database;

    @Inject
    Ledger ledger;

    @Inject
    Today today;

    @Inject
    Caller caller;

    @ConfigProperty(name = "claimtrail.notices.days-before-deadline")
    int ahead;

    /** After everything that reaches anybody by now. */
    public Mark present() {
        return new Mark(ledger.position(), today.day());
    }

    /**
     * What a person has not read of what came after a mark, and up to another.
     *
     * @param person the subject of their tokens
     * @param mostToThem of what is said to them, the newest
     * @param mostBulk of the rest, so many things that it is about
     */
    public Unread unread(String person, Mark from, Mark upTo, int mostToThem, int mostBulk) {
        return unreadRows(
                bind(asked(NoticeSql.unreadRows(NoticeSql.GIVEN), person, today.day()), from),
                upTo,
                mostToThem,
                mostBulk);
    }

    /**
     * What the caller has not read up to a mark.
     *
     * @throws Problem 403 where an API client asks
     */
    public Unread unread(Mark upTo, int mostToThem, int mostBulk) {
        return unreadRows(asked(NoticeSql.unreadRows(NoticeSql.UNREAD), me(), today.day()), upTo, mostToThem, mostBulk);
    }

    private Unread unreadRows(NativeQuery<Tuple> query, Mark upTo, int mostToThem, int mostBulk) {
        List<Tuple> rows = query.setParameter("upTo", upTo.position())
                .setParameter("upToDay", upTo.day())
                .setParameter("mostTold", mostToThem)
                .setParameter("mostBulk", mostBulk)
                .setParameter("lines", LINES)
                .getResultList();
        long total = rows.isEmpty() ? 0 : rows.get(0).get("total", Long.class);
        Map<Boolean, List<NoticeGroup>> groups = NoticeRows.groups(rows, today.day()).stream()
                .collect(Collectors.partitioningBy(group -> group.newest().isToThem()));
        long told = Stream.concat(groups.get(true).stream(), groups.get(false).stream())
                .mapToLong(NoticeGroup::size)
                .sum();
        return new Unread(groups.get(true), groups.get(false), total - told);
    }

    /**
     * What reached the caller, the newest first.
     *
     * @param unread whether only what they have not read
     * @throws Problem 403 where an API client asks
     */
    public Page<Notice> mine(boolean unread, Paging paging) {
        String me = me();
        String list = "notices " + unread + " of " + me;
        return listed(asked(NoticeSql.some(from(unread)), me, today.day()), unread, list, paging);
    }

    /**
     * What reached the caller about a claim, a source or a publication, the newest first, one by one.
     *
     * @throws Problem 403 where an API client asks
     */
    public Page<NoticeGroup> about(UUID id, Paging paging) {
        String me = me();
        var query = asked(NoticeSql.someAbout(NoticeSql.GIVEN), me, today.day()).setParameter("about", id);
        Page<Notice> page = listed(query, false, "notices about " + id + " of " + me, paging);
        return new Page<>(
                page.items().stream().map(it -> NoticeGroup.of(id, it)).toList(), page.next());
    }

    private Page<Notice> listed(NativeQuery<Tuple> query, boolean unread, String list, Paging paging) {
        follow(query, last(paging.after(), list), paging.limit());
        if (!unread) {
            bind(query, Mark.BEGINNING);
        }
        LocalDate day = today.day();
        return Page.of(
                query.getResultStream().map(row -> NoticeRows.notice(row, day)).toList(),
                paging.limit(),
                it -> Cursor.seal(
                        "0 " + it.recordedAt() + " " + it.position() + " "
                                + it.subject().id(),
                        list));
    }

    /**
     * The same as people read it: what is said to them one by one, a bulk about one claim as one thing; what is not read first.
     *
     * @throws Problem 403 where an API client asks
     */
    public Page<NoticeGroup> grouped(Paging paging) {
        String me = me();
        String list = "notices by subject of " + me;
        String[] last = last(paging.after(), list);
        var query = bind(asked(NoticeSql.grouped(NoticeSql.GIVEN), me, today.day()), Mark.BEGINNING);
        List<Tuple> rows = follow(query, last, paging.limit())
                .setParameter("lastRank", Integer.parseInt(last[0]))
                .setParameter("lines", LINES)
                .getResultList();
        return Page.of(NoticeRows.groups(rows, today.day()), paging.limit(), it -> Cursor.seal(it.place(), list));
    }

    private static String from(boolean unread) {
        return unread ? NoticeSql.UNREAD : NoticeSql.GIVEN;
    }

    private static String[] last(@Nullable String after, String list) {
        return after == null ? LAST : Cursor.open(after, list).split(" ");
    }

    /** One more than the page has, to see whether there is another. */
    private static NativeQuery<Tuple> follow(NativeQuery<Tuple> query, String[] last, int limit) {
        return query.setParameter("lastAt", Instant.parse(last[1]))
                .setParameter("lastPosition", Long.parseLong(last[2]))
                .setParameter("lastId", UUID.fromString(last[3]))
                .setParameter("limit", limit + 1);
    }

    /** How many the caller has not read; of more than {@link #MOST_COUNTED}, that many. */
    public int unread() {
        return bound(
                        database.createNativeQuery(NoticeSql.count(NoticeSql.UNREAD), Tuple.class),
                        caller.subject(),
                        today.day())
                .setParameter("limit", MOST_COUNTED)
                .getSingleResult()
                .get(0, Long.class)
                .intValue();
    }

    /** The caller has read their notices up to there; what they read before stays read. */
    @Transactional
    public ReadView read(NewRead said) {
        String me = me();
        Mark present = present();
        Mark read = new Mark(said.upTo(), said.remindedOn() == null ? present.day() : said.remindedOn());
        if (read.position() > present.position()) {
            throw Problem.refused("upTo", Refusal.TO_COME, present.position());
        }
        if (read.day().isAfter(present.day())) {
            throw Problem.refused("remindedOn", Refusal.DAY_TO_COME, present.day());
        }
        Tuple kept = database.createNativeQuery(READ, Tuple.class)
                .setParameter("person", me)
                .setParameter("position", read.position())
                .setParameter("day", read.day())
                .getSingleResult();
        return new ReadView(kept.get("position", Long.class), kept.get("reminded_on", LocalDate.class), unread());
    }

    private String me() {
        if (caller.kind() != Actor.Kind.PERSON) {
            throw Problem.of(403, Refusal.PROGRAM);
        }
        return caller.subject();
    }

    private NativeQuery<Tuple> asked(String sql, String person, LocalDate day) {
        return bound(database.createNativeQuery(sql, Tuple.class), person, day);
    }

    private <T> NativeQuery<T> bound(NativeQuery<T> query, String person, LocalDate day) {
        return query.setParameter("person", person)
                .setParameter("today", day)
                .setParameter("ahead", ahead)
                .setParameter("zone", today.zoneInSql());
    }

    private static NativeQuery<Tuple> bind(NativeQuery<Tuple> query, Mark from) {
        return query.setParameter("position", from.position()).setParameter("day", from.day());
    }
}
