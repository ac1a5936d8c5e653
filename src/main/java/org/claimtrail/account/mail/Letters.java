package org.claimtrail.account.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimtrail.account.Addressee;
import org.claimtrail.account.People;
import org.claimtrail.account.notice.Mark;
import org.claimtrail.account.notice.Notices;
import org.claimtrail.account.notice.Unread;
import org.claimtrail.account.settings.Language;
import org.claimtrail.account.settings.Mail;
import org.claimtrail.account.settings.Settings;
import org.claimtrail.account.settings.SettingsView;
import org.claimtrail.history.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * The door to what goes out by mail. Each person's row is locked while a mail of theirs is prepared or sent, and passed over by whoever finds
 * it locked: of two instances, one sends. A mail that is prepared is noted before it is sent; so it is sent once more, the same, where nobody
 * knows whether it was.
 */
@ApplicationScoped
public class Letters {
    /** A mail tells of no more things that somebody follows; of what is said to them it tells all. */
    public static final int SHOWN = 30;

    private static final Logger LOG = Logger.getLogger(Letters.class);

    private static final String SENT = "sent";
    private static final String FAILED = "failed";

    /** Whoever was here, and may have something waiting. */
    private static final String WAITING = """
            select p.person from (select subject as person from actor where kind = 'PERSON' union select person from last_seen) p
            left join notice_mail m on m.person = p.person
            where m.person is null or (m.not_before is null or m.not_before <= :now) and (m.sending_position is not null
              or m.position < (select position from ledger_head) or m.reminded_on < :today)
            order by p.person""";

    /** What reached them before the first mail, on the desk, is no news: what they have not read of it is. */
    private static final String BEGIN =
            "insert into notice_mail (person, position, reminded_on, passed_at) values (:person, 0, :day, :now)"
                    + " on conflict do nothing";

    private static final String LOCK = "select * from notice_mail where person = :person for update skip locked";

    @Inject
    MeterRegistry meters;

    @Inject
    Session database;

    @Inject
    Notices notices;

    @Inject
    Settings settings;

    @Inject
    People people;

    @Inject
    Today today;

    @Inject
    Clock clock;

    @ConfigProperty(name = "claimtrail.mail.hour")
    int hour;

    @ConfigProperty(name = "claimtrail.time-zone")
    ZoneId newsroom;

    /** There from the start, at 0: the first failure is a rise then, and else would be where it begins. */
    void register(@Observes StartupEvent start) {
        mails(SENT);
        mails(FAILED);
    }

    /** The people of whom something may wait, by their subjects. */
    @Transactional
    public List<String> waiting() {
        return database.createNativeQuery(WAITING, Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("today", today.day())
                .getResultStream()
                .map(row -> row.get(0, String.class))
                .toList();
    }

    /** Notes what is to go out to a person now, if anything is. */
    @Transactional
    public void prepare(String person) {
        Instant now = clock.instant();
        database.createNativeMutationQuery(BEGIN)
                .setParameter("person", person)
                .setParameter("day", Mark.BEGINNING.day())
                .setParameter("now", now)
                .executeUpdate();
        lock(person).filter(row -> row.sending() == null && row.mayBeTried(now)).ifPresent(row -> {
            SettingsView chosen = settings.of(person);
            if (isDue(row, chosen, now)) {
                Mark present = notices.present();
                if (told(person, row.mark(), present, chosen).isEmpty()) {
                    row.pass(present, now);
                } else {
                    row.send(present);
                }
            }
        });
    }

    /** What is never mailed is passed at once: who wants mail from now on wants none of what was. */
    private boolean isDue(NoticeMail row, SettingsView chosen, Instant now) {
        if (chosen.mail() != Mail.DAILY) {
            return true;
        }
        ZonedDateTime there = now.atZone(chosen.zoneOr(newsroom));
        ZonedDateTime time = there.with(LocalTime.of(hour, 0));
        ZonedDateTime last = time.isAfter(there) ? time.minusDays(1) : time;
        return row.passedAt().isBefore(last.toInstant());
    }

    private Optional<NoticeMail> lock(String person) {
        return database.createNativeQuery(LOCK, NoticeMail.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** What is after one mark and up to another, that they want, and have not read meanwhile. */
    private Unread told(String person, Mark from, Mark upTo, SettingsView chosen) {
        return chosen.mail() == Mail.NEVER
                ? Unread.NOTHING
                : notices.unread(person, from, upTo, Integer.MAX_VALUE, SHOWN);
    }

    /**
     * Sends what was prepared for a person, or tries again later. Whoever may read nothing here any longer, or has no address that the login
     * server verified, gets none of it, now or later.
     *
     * @param post sends a letter, or fails
     */
    @Transactional
    public void send(String person, Consumer<Letter> post) {
        lock(person)
                .filter(row -> row.sending() != null && row.mayBeTried(clock.instant()))
                .ifPresent(row -> {
                    try {
                        letter(person, row).ifPresent(post.andThen(sent -> count(SENT)));
                        row.pass(row.sending(), clock.instant());
                    } catch (RuntimeException e) {
                        count(FAILED);
                        Instant again = row.fail(clock.instant());
                        LOG.warnf("A mail of notices could not be sent, and is again at %s: %s", again, nameOf(e));
                    }
                });
    }

    private void count(String outcome) {
        mails(outcome).increment();
    }

    private Counter mails(String outcome) {
        return meters.counter("claimtrail.notice.mails", "outcome", outcome);
    }

    private Optional<Letter> letter(String person, NoticeMail row) {
        SettingsView chosen = settings.of(person);
        Unread told = told(person, row.mark(), row.sending(), chosen);
        Addressee addressee = told.isEmpty() ? Addressee.NOBODY : people.addressee(person);
        return addressee.isReached()
                ? Optional.of(letter(person, addressee.address(), told, row.sending(), chosen))
                : Optional.empty();
    }

    /** Without what it says: an address or a text belongs into no log, and the mail server's answer may have either. */
    private static String nameOf(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String name = cause.getClass().getSimpleName();
        return cause instanceof SMTPException refusal ? name + " " + refusal.getReplyCode() : name;
    }

    private Letter letter(String person, String address, Unread told, Mark upTo, SettingsView chosen) {
        Language language = chosen.language();
        return new Letter(
                person,
                address,
                language == null ? Language.values()[0].locale() : language.locale(),
                chosen.zoneOr(newsroom),
                chosen.mail(),
                told,
                upTo);
    }
}
