package org.claimtrail.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One claim with 112,500 derivations behind it, deep and wide: 900 publications of which each cites the next 125, the last of
 * them a hundred people, and 200 items of evidence in the first 200. Made in the copy that is measured.
 */
final class Wide {
    static final String CLAIM = "00000000-0000-7000-8000-00000000000c";

    private static final List<String> MAKING = List.of(
            "create function wide_id(kind text, n bigint) returns uuid language sql immutable as $$ select md5(kind || n)::uuid $$",
            "insert into source select wide_id('s', n) from generate_series(1, 100) n",
            """
            insert into source_version (id, version, name, folded, kind, same_as, stated_identities, recorded_at, recorded_by)
            select wide_id('s', n), 1, 'Witness ' || n, 'witness ' || n, 'PERSON', '{}', '{}', '2023-01-01Z', %1$s from generate_series(1, 100) n""",
            "insert into publication select wide_id('p', n) from generate_series(1, 900) n",
            """
            insert into publication_version (id, version, publisher_id, title, folded, captures, recorded_at, recorded_by)
            select wide_id('p', n), 1, wide_id('s', 1), 'Work ' || n, 'work ' || n, '[]', '2023-01-01Z', %1$s from generate_series(1, 900) n""",
            """
            insert into publication_derivation (id, version, ordinal, kind, publication_id, source_id)
            select wide_id('p', n), 1, k, case when n + k <= 900 then 'CITES' else 'QUOTES' end,
              case when n + k <= 900 then wide_id('p', n + k) end, case when n + k > 900 then wide_id('s', 1 + (n + k) %% 100) end
            from generate_series(1, 900) n, generate_series(1, 125) k""",
            "insert into claim values ('%2$s')",
            """
            insert into claim_version (id, version, statement, folded, language, translations, claimant_id, topics, folded_topics, recorded_at, recorded_by)
            values ('%2$s', 1, 'Everybody has it from everybody', 'everybody has it from everybody', 'en', '[]', wide_id('s', 1), '{}', '{}', '2023-01-01Z', %1$s)""",
            """
            insert into claim_state (id, known_from, version, status, evidence_level, visibility)
            values ('%2$s', '2023-01-01Z', 1, 'REPORTED', null, 'INTERNAL')""",
            "insert into evidence select wide_id('e', n), '%2$s' from generate_series(1, 200) n",
            """
            insert into evidence_version (id, version, claim_id, publication_id, source_id, direction, kind, recorded_at, recorded_by)
            select wide_id('e', n), 1, '%2$s', wide_id('p', n), wide_id('s', 1), 'SUPPORTS', 'ON_RECORD_STATEMENT', '2023-01-01Z', %1$s
            from generate_series(1, 200) n""",
            "analyze");

    private Wide() {}

    static void into(Connection database) throws SQLException {
        for (String sql : MAKING) {
            Server.execute(database, sql.formatted("(select min(subject) from actor)", CLAIM));
        }
    }
}
