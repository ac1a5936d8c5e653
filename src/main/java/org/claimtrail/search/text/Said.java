package org.claimtrail.search.text;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * HQL: {@code said(:released, :kind, :words, :knownAt, v.key.id)}, whether what has this id had these words then. Asked of one after the other,
 * as a list comes to them: {@code offset 0} keeps PostgreSQL from looking for all that have them first, of whom there are too many, and whose
 * number it guesses wrongly where words stand in others.
 */
public final class Said implements FunctionContributor {
    private static final String SAID =
            "(exists (select from searched_text t where t.released=?1 and t.kind=?2 and t.id=?5"
                    + " and t.known_from<=?4 and (t.known_until>?4 or t.released and exists (select from claim_state c"
                    + " where c.id=t.claim_id and c.known_from=t.known_from and c.released_until>?4))"
                    + " and t.terms @@ cast(?3 as tsquery) offset 0))";

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "said",
                        SAID,
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
