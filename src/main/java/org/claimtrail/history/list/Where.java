package org.claimtrail.history.list;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.history.Versioned;
import org.claimtrail.history.View;
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

    /** What the page holds of these, and one more where there is another page: what was found best first, then the newest. */
    public <V extends Versioned> List<V> bestFirst(View<V> view, Window window, EntityManager database) {
        String hql = this + window.bestFirst(sought, "v.key.id");
        return bind(window.bind(view.where(hql, database))).getResultList();
    }

    @Override
    public String toString() {
        return conditions.toString();
    }
}
