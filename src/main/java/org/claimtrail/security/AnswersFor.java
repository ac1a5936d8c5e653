package org.claimtrail.security;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * HQL: {@code answers_for(:me, j.recorded.by.subject)}, whether a person answers for a client, or did when it proposed something: as
 * {@link Caller#answersFor} tells of one, for where many are read.
 */
public final class AnswersFor implements FunctionContributor {
    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "answers_for",
                        "(exists(select 1 from client_owner where owner=?1 and client=?2))",
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
