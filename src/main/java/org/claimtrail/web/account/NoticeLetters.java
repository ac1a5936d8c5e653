package org.claimtrail.web.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.account.mail.Letter;
import org.claimtrail.account.mail.Letters;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends notices by mail, to who wants them so, where there is somebody to send them from. */
@Named("mailing")
@ApplicationScoped
public class NoticeLetters {
    private static final Logger LOG = Logger.getLogger(NoticeLetters.class);

    @Inject
    Letters letters;

    @Inject
    Mailer mailer;

    @ConfigProperty(name = "quarkus.mailer.from")
    Optional<String> from;

    @ConfigProperty(name = "claimtrail.url")
    URI origin;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance letter(LetterWords words);
    }

    /** Whether there is somebody to send it from. */
    public boolean isOn() {
        return from.isPresent();
    }

    @Scheduled(every = "{claimtrail.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        if (isOn()) {
            send();
        }
    }

    /** Whatever one person's mail comes to, the others' go out. */
    void send() {
        for (String person : letters.waiting()) {
            try {
                letters.prepare(person);
                letters.send(person, this::post);
            } catch (RuntimeException e) {
                LOG.warnf(
                        "Somebody's notices are mailed a little later: %s",
                        e.getClass().getName());
            }
        }
    }

    void post(Letter letter) {
        LetterWords words = new LetterWords(letter, origin.toString().replaceFirst("/+$", ""));
        String text = Templates.letter(words).setLocale(letter.language()).render();
        mailer.send(Mail.withText(letter.address(), words.subject(), text)
                .addHeader("Message-ID", idOf(letter))
                // RFC 3834, 5: nobody's absence answers it.
                .addHeader("Auto-Submitted", "auto-generated")
                // RFC 2369, 3.2: to the page where it is chosen otherwise.
                .addHeader("List-Unsubscribe", "<" + words.settings() + ">")
                .addHeader("Content-Language", letter.language().toLanguageTag()));
    }

    /** Of the ledger's position that it reaches to, so that a mail that is sent once more is the same (RFC 5322, 3.6.4). */
    private String idOf(Letter letter) {
        UUID person = UUID.nameUUIDFromBytes(letter.person().getBytes(UTF_8));
        return "<notices-%d-%s-%s@%s>"
                .formatted(letter.upTo().position(), letter.upTo().day(), person, origin.getHost());
    }
}
