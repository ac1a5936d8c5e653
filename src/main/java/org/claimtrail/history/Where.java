package org.claimtrail.history;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of one query, each with what it asks for. */
public final class Where {
    private final StringBuilder conditions;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private Sought sought = Sought.ANYTHING;

    public Where(String condition) {
        conditions = new StringBuilder(condition);
    }

    public Where and(String condition) {
        conditions.append(" and ").append(condition);
        return this;
    }

    /** The condition holds {@code :name}; where nothing is asked for, it is left out. */
    public Where and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition);
            values.put(name, value);
        }
        return this;
    }

    /** What has this id is what is looked for. */
    public Where found(Sought sought, String id) {
        conditions.append(sought.in(id));
        this.sought = sought;
        return this;
    }

    /** Sets what was asked for. */
    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        sought.bind(query);
        return query;
    }

    @Override
    public String toString() {
        return conditions.toString();
    }
}
