package org.claimtrail.history;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * HQL: {@code among(:claims, v.claimId)}, whether it is one of an array's. {@code v.claimId in :claims} says the same, but Hibernate keeps no
 * plan of a query with a list in it (SqmInterpretationsKey): it makes the SQL anew at each call, which was a quarter of all processor time
 * of an assessment, and PostgreSQL has another statement to prepare for each length. The array comes first, since Hibernate takes a
 * parameter at a function's end for a list (SemanticQueryBuilder.visitFinalFunctionArgument).
 * Only what is read in an index's order keeps {@code in}: PostgreSQL sorts anew what it finds by an array.
 */
public final class Among implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "among",
                        "(?2=any(?1))",
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
