package org.claimtrail.account.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.claimtrail.account.People;

/** Whom a text is written to that nobody is: they would never be told, and whoever wrote it thinks that they were. */
@ApplicationScoped
public class Nobodys {
    @Inject
    People people;

    /** Which fields of what is recorded name people who are told. */
    public static List<String> fields() {
        return Mentions.TELLING;
    }

    /** What is written as {@code @name} and is nobody's here, as it is written, without the sign. */
    public Set<String> in(String text) {
        return Mentions.mayName(text) ? new Names(people.names()).nobodysIn(text) : Set.of();
    }

    /** The other way round: whether a text names anybody who works here. */
    public boolean isSomebodyNamedIn(String text) {
        return Mentions.mayName(text) && !new Names(people.names()).in(text).isEmpty();
    }

    /** What people are called here. */
    public Collection<String> everybody() {
        return people.names().values();
    }
}
