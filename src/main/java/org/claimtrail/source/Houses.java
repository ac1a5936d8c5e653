package org.claimtrail.source;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.history.Decided;
import org.claimtrail.history.Version;

/**
 * What sources are part of or one with: one query goes all the way, however many steps that takes and whatever stands in between.
 */
final class Houses {
    static final String PARTIES = """
            with recursive behind (id) as (
              select unnest(cast(:ids as uuid[]))
              union
              select n.id from behind b cross join lateral (
                select v.part_of_id as id from source_version v where v.id = b.id and v.part_of_id is not null and %1$s
                union all
                select case q.source_id when b.id then q.other_id else q.source_id end from source_pair q
                  where b.id in (q.source_id, q.other_id) and %2$s) n
            )
            select v.id as id, v.name as name, v.kind as kind, v.part_of_id as part_of, %3$s as reliability
            from behind b join source_version v on v.id = b.id and %1$s
            order by v.id""".formatted(
                    Version.knownInSql("source_version", "v"),
                    Ascent.SAME_BY_THEN,
                    Decided.knownInSql("source_grade", "reliability", "source_id", "v.id"));

    private Houses() {}

    static Map<UUID, Party> parties(List<Tuple> rows) {
        return rows.stream().map(Houses::party).collect(Collectors.toMap(Party::id, Function.identity()));
    }

    private static Party party(Tuple row) {
        String letter = row.get("reliability", String.class);
        return new Party(
                row.get("id", UUID.class),
                row.get("name", String.class),
                SourceKind.valueOf(row.get("kind", String.class)),
                row.get("part_of", UUID.class),
                letter == null ? null : Reliability.valueOf(letter));
    }
}
