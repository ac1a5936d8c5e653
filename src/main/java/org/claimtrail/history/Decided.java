package org.claimtrail.history;

/**
 * What was decided on something, one decision after the other, each with the world date since when it is so: of those that took effect
 * by a day, the one that was recorded last is read. The public reads the same of those that were in force at a release, whatever day
 * they say: one that was overtaken before any release is nowhere to be read.
 */
public final class Decided {
    private Decided() {}

    /**
     * HQL: {@code alias} is what is decided on {@code id} by {@code :knownAt} and {@code :lastDay}.
     *
     * @param of its property with what it is decided on
     */
    public static String known(String entity, String alias, String of, String id) {
        return ("%2$s.%3$s = %4$s and %2$s.recorded.at = (select max(%2$s0.recorded.at) from %1$s %2$s0 where %2$s0.%3$s = %4$s"
                        + " and %2$s0.recorded.at <= :knownAt and %2$s0.effectiveOn <= :lastDay and (:isPublic = false or"
                        + " cast(let_out(%2$s0.recorded.at, (select min(%2$s1.recorded.at) from %1$s %2$s1 where %2$s1.%3$s = %4$s"
                        + " and %2$s1.recorded.at > %2$s0.recorded.at), :letOut) as Boolean) = true))")
                .formatted(entity, alias, of, id);
    }

    /** SQL: what {@code column} of that says, by {@code :knownAt} and {@code :day}; null where nothing is decided. */
    public static String knownInSql(String table, String column, String of, String id) {
        return ("(select d.%2$s from %1$s d where d.%3$s = %4$s and d.recorded_at <= :knownAt and d.effective_on <= :day"
                        + " and (not cast(:isPublic as boolean) or let_out(d.recorded_at, (select min(n.recorded_at) from %1$s n"
                        + " where n.%3$s = %4$s and n.recorded_at > d.recorded_at), cast(:letOut as timestamptz[])))"
                        + " order by d.recorded_at desc limit 1)")
                .formatted(table, column, of, id);
    }
}
