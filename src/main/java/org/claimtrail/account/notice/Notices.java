package org.claimtrail.account.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.history.Today;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
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
    private static final int MOST_OF_ONE = 30;

    /** After everything: where the newest-first list begins. */
    private static final String[] LAST = {
        "9999-12-31T00:00:00Z", String.valueOf(Long.MAX_VALUE), "ffffffff-ffff-ffff-ffff-ffffffffffff"
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
     * What came to a person after a mark, oldest first.
     *
     * @param person the subject of their tokens
     * @param most how many at most, but that deadlines which remind on one day come together
     */
    public Batch after(String person, Mark mark, int most) {
        LocalDate day = today.day();
        String sql = NoticeSql.some(NoticeSql.GIVEN, "", NoticeSql.OLDEST_FIRST);
        List<Notice> notices = bind(asked(sql, person, day, most), mark)
                .getResultStream()
                .map(row -> notice(row, day))
                .toList();
        if (notices.isEmpty()) {
            return new Batch(notices, new Mark(mark.position(), later(mark.day(), day)));
        }
        Notice last = notices.get(notices.size() - 1);
        LocalDate read = notices.size() < most ? day : today.dayOf(last.recordedAt());
        return new Batch(notices, new Mark(Math.max(mark.position(), last.position()), later(mark.day(), read)));
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
        String[] last = paging.after() == null
                ? LAST
                : Cursor.open(paging.after(), list).split(" ");
        LocalDate day = today.day();
        String sql = NoticeSql.some(from(unread), NoticeSql.OLDER, NoticeSql.NEWEST_FIRST);
        var query = follow(asked(sql, me, day, paging.limit() + 1), last);
        if (!unread) {
            bind(query, Mark.BEGINNING);
        }
        List<Notice> notices =
                query.getResultStream().map(row -> notice(row, day)).toList();
        return Page.of(
                notices,
                paging.limit(),
                it -> Cursor.seal(
                        it.recordedAt() + " " + it.position() + " "
                                + it.subject().id(),
                        list));
    }

    /**
     * The same by what it is about: a bulk about one claim is one thing.
     *
     * @throws Problem 403 where an API client asks
     */
    public Page<NoticeGroup> grouped(boolean unread, int limit, @Nullable String after) {
        String me = me();
        String list = "notices by subject " + unread + " of " + me;
        String[] last = after == null ? LAST : Cursor.open(after, list).split(" ");
        LocalDate day = today.day();
        var query = follow(asked(NoticeSql.grouped(from(unread)), me, day, limit + 1), last)
                .setParameter("most", MOST_OF_ONE);
        if (!unread) {
            bind(query, Mark.BEGINNING);
        }
        Map<UUID, NoticeGroup> groups = new LinkedHashMap<>();
        query.getResultList()
                .forEach(row -> groups.computeIfAbsent(
                                row.get("about", UUID.class),
                                about -> new NoticeGroup(about, new ArrayList<>(), row.get("size", Long.class)))
                        .latest()
                        .add(notice(row, day)));
        return Page.of(
                List.copyOf(groups.values()),
                limit,
                it -> Cursor.seal(it.newest().recordedAt() + " " + it.position() + " " + it.about(), list));
    }

    private static String from(boolean unread) {
        return unread ? NoticeSql.UNREAD : NoticeSql.GIVEN;
    }

    private static NativeQuery<Tuple> follow(NativeQuery<Tuple> query, String[] last) {
        return query.setParameter("lastAt", Instant.parse(last[0]))
                .setParameter("lastPosition", Long.parseLong(last[1]))
                .setParameter("lastId", UUID.fromString(last[2]));
    }

    /** How many the caller has not read; of more than {@link #MOST_COUNTED}, that many. */
    public int unread() {
        return bound(
                        database.createNativeQuery(NoticeSql.count(NoticeSql.UNREAD), Long.class),
                        caller.subject(),
                        today.day())
                .setParameter("limit", MOST_COUNTED)
                .getSingleResult()
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

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private NativeQuery<Tuple> asked(String sql, String person, LocalDate day, int limit) {
        return bound(database.createNativeQuery(sql, Tuple.class), person, day).setParameter("limit", limit);
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

    private static Notice notice(Tuple row, LocalDate day) {
        String kind = row.get("kind", String.class);
        String aspect = row.get("aspect", String.class);
        LocalDate deadline = row.get("deadline", LocalDate.class);
        return new Notice(
                row.get("position", Long.class),
                row.get("at", Instant.class),
                row.get("by_name", String.class),
                kind == null ? null : EntryKind.valueOf(kind),
                Subject.Kind.valueOf(row.get("subject_kind", String.class)).of(row.get("subject_id", UUID.class)),
                Stream.of(row.get("why", String.class).split(" "))
                        .map(Why::valueOf)
                        .sorted()
                        .toList(),
                row.get("claim_id", UUID.class),
                row.get("statement", String.class),
                row.get("language", String.class),
                row.get("name", String.class),
                aspect == null ? null : Aspect.valueOf(aspect),
                row.get("value", String.class),
                deadline,
                deadline != null && deadline.isBefore(day),
                row.get("unread", Boolean.class));
    }
}
