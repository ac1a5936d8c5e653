package org.claimtrail.history;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** One version of something that can be corrected: a correction is a new version, and the earlier ones stay. */
@MappedSuperclass
public abstract class Version implements Fact {
    /**
     * Which version of what.
     *
     * @param version counted from 1
     */
    @Embeddable
    public record Key(UUID id, int version) {}

    @EmbeddedId
    private Key key;

    /** Why it was corrected; null on the first version. */
    private String reason;

    @Embedded
    private Recorded recorded;

    protected Version() {}

    protected Version(Key key, String reason, Recorded recorded) {
        this.key = key;
        this.reason = reason;
        this.recorded = recorded;
    }

    public UUID id() {
        return key.id();
    }

    public int version() {
        return key.version();
    }

    public Key next() {
        return new Key(key.id(), key.version() + 1);
    }

    public String reason() {
        return reason;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }

    /** The key of the first version of something new. */
    public static Key first(UUID id) {
        return new Key(id, 1);
    }

    /** HQL: {@code alias} is the latest version of its subject that is recorded by {@code :knownAt}. */
    public static String known(String entity, String alias) {
        return latest(entity, alias, alias + ".key.id");
    }

    /** HQL: {@code alias} is the latest version of {@code id} that is recorded by {@code :knownAt}. */
    public static String known(String entity, String alias, String id) {
        // Not of alias.key.id: so the instant is known before the row, and both together are one step into an index.
        return alias + ".key.id = " + id + " and " + latest(entity, alias, id);
    }

    /** SQL: of the versions of a row with this id, {@code alias} is the latest that is recorded by {@code :knownAt}. */
    public static String knownInSql(String table, String alias) {
        return knownInSql(table, alias, alias + ".id");
    }

    /** SQL: the same of {@code id}, where that is known before the row. */
    public static String knownInSql(String table, String alias, String id) {
        return "%2$s.version = (select max(o.version) from %1$s o where o.id = %3$s and o.recorded_at <= :knownAt)"
                .formatted(table, alias, id);
    }

    /** HQL: {@code alias} is recorded by {@code :knownAt}, and corrected by then. */
    public static String corrected(String entity, String alias) {
        return "%2$s.recorded.at < (select max(%2$s0.recorded.at) from %1$s %2$s0 where %2$s0.key.id = %2$s.key.id and %2$s0.recorded.at <= :knownAt)"
                .formatted(entity, alias);
    }

    /** HQL: which version of {@code id} there was when {@code fact} was recorded; 0 where that is null. */
    public static String versionAt(String entity, String id, String fact) {
        return "(select count(*) from %1$s %3$s0v where %3$s0v.key.id = %2$s and %3$s0v.recorded.at <= %3$s.recorded.at)"
                .formatted(entity, id, fact);
    }

    private static String latest(String entity, String alias, String id) {
        return "%2$s.recorded.at = (select max(%2$s0.recorded.at) from %1$s %2$s0 where %2$s0.key.id = %3$s and %2$s0.recorded.at <= :knownAt)"
                .formatted(entity, alias, id);
    }

    /**
     * HQL: joins what the latest version of {@code id} by an instant calls it, as {@code alias.name} and, when it was
     * recorded, {@code alias.at}. One row or none, which the planner can tell, for lists.
     */
    public static String named(String entity, String name, String alias, String id, String at) {
        return " left join lateral (select %2$s0.%3$s as name, %2$s0.recorded.at as at from %1$s %2$s0 where %2$s0.key.id = %4$s and %2$s0.recorded.at <= %5$s order by %2$s0.recorded.at desc limit 1) %2$s"
                .formatted(entity, alias, name, id, at);
    }
}
