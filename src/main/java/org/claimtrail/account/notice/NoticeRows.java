package org.claimtrail.account.notice;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.claimtrail.reply.comment.Outcome;
import org.jspecify.annotations.Nullable;

/** What the rows say that {@link NoticeSql} finds. */
final class NoticeRows {
    private NoticeRows() {}

    /** @param day today: what a deadline is held against */
    static Notice notice(Tuple row, LocalDate day) {
        LocalDate deadline = row.get("deadline", LocalDate.class);
        return new Notice(
                row.get("position", Long.class),
                row.get("at", Instant.class),
                row.get("by_name", String.class),
                constant(EntryKind.class, row, "kind"),
                Subject.Kind.valueOf(row.get("subject_kind", String.class)).of(row.get("subject_id", UUID.class)),
                whys(row),
                row.get("claim_id", UUID.class),
                row.get("statement", String.class),
                row.get("language", String.class),
                row.get("name", String.class),
                constant(Aspect.class, row, "aspect"),
                row.get("value", String.class),
                AlsoJudged.read(row.get("also", String.class)),
                row.get("client", String.class),
                row.get("quote", String.class),
                constant(Outcome.class, row, "outcome"),
                row.get("over", Boolean.class),
                deadline,
                deadline != null && deadline.isBefore(day),
                row.get("unread", Boolean.class));
    }

    private static List<Why> whys(Tuple row) {
        return Stream.of(row.get("why", String.class).split(" "))
                .map(Why::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> of, Tuple row, String column) {
        String name = row.get(column, String.class);
        return name == null ? null : Enum.valueOf(of, name);
    }

    /** One line each, gathered by what they are a part of, in their order. */
    static List<NoticeGroup> groups(List<Tuple> rows, LocalDate day) {
        Map<Long, NoticeGroup> groups = new LinkedHashMap<>();
        for (Tuple row : rows) {
            groups.computeIfAbsent(
                            row.get("place", Long.class),
                            place -> new NoticeGroup(
                                    row.get("about", UUID.class),
                                    new ArrayList<>(),
                                    row.get("size", Long.class),
                                    placeOf(row)))
                    .lines()
                    .add(new NoticeGroup.Line(
                            notice(row, day), row.get("times", Long.class).intValue()));
        }
        return List.copyOf(groups.values());
    }

    private static String placeOf(Tuple row) {
        return row.get("rank", Integer.class) + " " + row.get("latest_at", Instant.class) + " "
                + row.get("latest_position", Long.class) + " " + row.get("key", UUID.class);
    }
}
