package org.claimtrail.account.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Function;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.security.Actor;
import org.claimtrail.security.Caller;
import org.jspecify.annotations.Nullable;

/** The door to what everybody chooses for themselves. It takes no place in the ledger and makes nobody wait. */
@ApplicationScoped
public class Settings {
    private static final String CHOSEN =
            "select new org.claimtrail.account.settings.SettingsView(s.language, s.timeZone, s.keys, s.mail, s.muted, s.changedAt)"
                    + " from PersonSetting s where s.person = :person";

    @Inject
    EntityManager database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's. */
    public SettingsView mine() {
        return of(calling());
    }

    /** A person's, or those of whoever chose nothing. */
    public SettingsView of(String person) {
        return database.createQuery(CHOSEN, SettingsView.class).setParameter("person", person).getResultList().stream()
                .findFirst()
                .orElse(SettingsView.UNLESS_CHOSEN);
    }

    /** Replaces all that the caller chose. */
    @Transactional
    public SettingsView choose(@Nullable String ifMatch, NewSettings said) {
        return change(present -> {
            present.requireMatch(ifMatch);
            return said;
        });
    }

    /** The language alone, whatever else was chosen meanwhile; null for each browser's. */
    @Transactional
    public void speak(@Nullable Language language) {
        change(present -> present.in(language));
    }

    /** The keys alone. */
    @Transactional
    public void switchKeys(boolean on) {
        change(present -> present.withKeys(on));
    }

    /** Of two that come at once, the second waits for the first, and sees what that one chose. */
    private SettingsView change(Function<SettingsView, NewSettings> choice) {
        String person = calling();
        database.createNativeQuery("insert into person_setting (person) values (?1) on conflict do nothing")
                .setParameter(1, person)
                .executeUpdate();
        PersonSetting chosen = database.find(PersonSetting.class, person, LockModeType.PESSIMISTIC_WRITE);
        // What was read before it was locked may be of before.
        database.refresh(chosen);
        chosen.choose(choice.apply(chosen.view()), clock.instant());
        return chosen.view();
    }

    private String calling() {
        if (caller.kind() != Actor.Kind.PERSON) {
            throw Problem.of(403, Refusal.PROGRAM);
        }
        return caller.subject();
    }
}
