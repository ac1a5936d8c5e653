package org.claimtrail.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Those whom the record names. */
@ApplicationScoped
public class Actors {
    @Inject
    EntityManager database;

    /** Null where the record names nobody with this subject. */
    public @Nullable Actor known(String subject) {
        return database.find(Actor.class, subject);
    }

    /** The one with this subject; kept from now on where the record named them never before. Needs a transaction. */
    public Actor keep(String subject, Supplier<String> name, Actor.Kind kind) {
        Actor known = known(subject);
        return known == null ? firstNamed(subject, name.get(), kind) : known;
    }

    /** Two first recordings at once are one actor: the second waits for the first's commit. */
    private Actor firstNamed(String subject, String name, Actor.Kind kind) {
        database.createNativeQuery("insert into actor (subject, name, kind) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, subject)
                .setParameter(2, name)
                .setParameter(3, kind.name())
                .executeUpdate();
        return known(subject);
    }
}
