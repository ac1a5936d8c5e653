package org.claimtrail.account.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.account.OccurrenceSql;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Cursor;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.hibernate.Session;

/** The door to what API clients recorded. */
@ApplicationScoped
public class ApiClientEntries {
    private static final String FOUND = """
            select position, recorded_at as at, kind, subject_kind, subject_id from ledger_entry
            where recorded_by = :client and position < :before order by position desc limit :limit""";

    private static final String SQL = """
            with found as (%s), placed as (%s)
            select n.*, v.id as claim_id, v.statement, v.language, coalesce(s.name, p.title) as name from placed n
            %s order by n.position desc""".formatted(FOUND, OccurrenceSql.placed("found"), OccurrenceSql.NAMED);

    @Inject
    Session database;

    /** What one recorded, the newest first. A cursor is the last position shown, since none ever moves. */
    public Page<ApiClientEntry> of(UUID client, Paging paging) {
        String list = "entries of " + client;
        long before = paging.after() == null ? Long.MAX_VALUE : Long.parseLong(Cursor.open(paging.after(), list));
        List<ApiClientEntry> entries = database.createNativeQuery(SQL, Tuple.class)
                .setParameter("client", client.toString())
                .setParameter("before", before)
                .setParameter("limit", paging.limit() + 1)
                .getResultStream()
                .map(ApiClientEntries::recording)
                .toList();
        return Page.of(entries, paging.limit(), last -> Cursor.seal(String.valueOf(last.position()), list));
    }

    private static ApiClientEntry recording(Tuple row) {
        String aspect = row.get("aspect", String.class);
        return new ApiClientEntry(
                row.get("position", Long.class),
                row.get("at", Instant.class),
                EntryKind.valueOf(row.get("kind", String.class)),
                Subject.Kind.valueOf(row.get("subject_kind", String.class)).of(row.get("subject_id", UUID.class)),
                row.get("claim_id", UUID.class),
                row.get("statement", String.class),
                row.get("language", String.class),
                row.get("name", String.class),
                aspect == null ? null : Aspect.valueOf(aspect),
                row.get("value", String.class));
    }
}
