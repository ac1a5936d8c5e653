package org.claimtrail.account;

/** The SQL that says what entries are about. */
public final class OccurrenceSql {
    /** Joins to what {@link #placed} gives as {@code n}, in the words of now: the claim {@code v}, the source {@code s}, the publication {@code p}. */
    public static final String NAMED = """
            left join claim_version v on v.id = n.about
              and not exists (select from claim_version l where l.id = v.id and l.version > v.version)
            left join source_version s on s.id = n.party
              and not exists (select from source_version l where l.id = s.id and l.version > s.version)
            left join publication_version p on p.id = n.about
              and not exists (select from publication_version l where l.id = p.id and l.version > p.version)
            """;

    private OccurrenceSql() {}

    /** Rows that have a {@code subject_id}, each with the thing that it stands at: a claim, a source or a publication. */
    public static String placed(String rows) {
        return """
            select n.*, j.aspect, j.value, j.recorded_by as proposer,
              coalesce(ev.claim_id, se.claim_id, re.claim_id, q.claim_id, i.claim_id, j.subject_id, n.subject_id) as about,
              coalesce(re.respondent_id, q.asked_of_id, sp.source_id, j.source_id, n.subject_id) as party
            from %s n
            left join evidence ev on ev.id = n.subject_id
            left join logged_search se on se.id = n.subject_id
            left join reply re on re.id = n.subject_id
            left join comment_request q on q.id = n.subject_id
            left join judgement j on j.id = n.subject_id
            left join evidence i on i.id = j.evidence_id
            left join source_pair sp on sp.id = coalesce(j.subject_id, n.subject_id)""".formatted(rows);
    }
}
