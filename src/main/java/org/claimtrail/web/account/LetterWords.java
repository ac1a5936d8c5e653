package org.claimtrail.web.account;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.claimtrail.account.mail.Letter;
import org.claimtrail.account.notice.Notice;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.kit.Writing;
import org.claimtrail.web.words.LetterMessages;
import org.claimtrail.web.words.ReviewMessages;

/** Tells notices in a mail: in its reader's language and time zone, each text on one line and of a length that a list bears. */
@TemplateData
public final class LetterWords {
    private static final int LONGEST = 200;
    /** RFC 5322, 2.1.1: a line had better be no longer than 78, and this one has more than the text in it. */
    private static final int LONGEST_OF_SUBJECT = 60;

    private final Letter letter;
    private final String origin;
    private final LetterMessages words;
    private final ReviewMessages happened;

    /** @param origin what the addresses of our pages begin with */
    LetterWords(Letter letter, String origin) {
        this.letter = letter;
        this.origin = origin;
        var language = Localized.Literal.of(letter.language().toLanguageTag());
        words = MessageBundles.get(LetterMessages.class, language);
        happened = MessageBundles.get(ReviewMessages.class, language);
    }

    /**
     * A notice as a mail tells it.
     *
     * @param about what it is about, in whose words it may be
     */
    @TemplateData
    record Item(String sentence, String about, String when, String address) {}

    public List<Item> items() {
        return letter.notices().stream()
                .map(notice -> new Item(
                        sentence(notice),
                        quoted(notice, LONGEST),
                        Dates.inWords(notice.recordedAt(), letter.language(), letter.zone()),
                        origin + path(notice)))
                .toList();
    }

    String subject() {
        Notice first = letter.notices().get(0);
        String subject = letter.notices().size() == 1
                ? words.subject(sentence(first), quoted(first, LONGEST_OF_SUBJECT))
                : words.subjectOfSeveral(count(letter.notices().size() + letter.more()));
        return "Claimtrail: " + subject;
    }

    /** Null where there are no more. */
    public String more() {
        return letter.more() == 0 ? null : words.more(count(letter.more()), origin + "/notices");
    }

    private String count(int known) {
        return letter.hasMost() ? words.moreThan(known) : String.valueOf(known);
    }

    public String why() {
        return words.sent(letter.mail());
    }

    public String settings() {
        return origin + SettingsForms.PATH;
    }

    private String sentence(Notice notice) {
        String by = line(notice.recordedBy(), LONGEST);
        return switch (notice.why().get(0)) {
            case MENTIONED -> words.named(by, happened.happened(notice.kind()));
            case ASSIGNED -> words.yours(by);
            case TAKEN -> words.noLongerYours(by);
            case YOUR_PROPOSAL -> ended(notice, by);
            case DEADLINE -> deadline(notice);
            case WATCHED -> words.recorded(happened.happened(notice.kind()), by);
        };
    }

    private String ended(Notice notice, String by) {
        return switch (notice.kind()) {
            case JUDGEMENT_APPROVED -> words.approved(by);
            case JUDGEMENT_REJECTED -> words.rejected(by);
            default -> words.stale();
        };
    }

    private String deadline(Notice notice) {
        String party = line(notice.name(), LONGEST);
        String day = Dates.inWords(PartialDate.of(notice.deadline()), letter.language());
        return notice.overdue() ? words.overdue(party, day) : words.due(party, day);
    }

    private String quoted(Notice notice, int longest) {
        return notice.statement() == null
                ? line(notice.name(), longest)
                : Writing.isolated("“" + line(notice.statement(), longest) + "”", notice.language(), letter.language());
    }

    private static String path(Notice notice) {
        String id = "/" + notice.subject().id();
        return notice.claimId() != null
                ? "/claims/" + notice.claimId()
                : switch (notice.subject().kind()) {
                    case SOURCE -> "/sources" + id;
                    case PUBLICATION -> "/publications" + id;
                    case JUDGEMENT -> "/judgements" + id;
                    default -> "/";
                };
    }

    /** On one line, whatever Unicode takes for an end of one: a subject must not begin another header (RFC 5322, 2.2). */
    static String line(String text, int longest) {
        if (text == null) {
            return "";
        }
        String line = text.replaceAll("[\\s\\p{Cc}\\x{2028}\\x{2029}]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(line);
        return line.substring(0, letters.preceding(line.offsetByCodePoints(0, longest) + 1))
                        .strip() + "…";
    }
}
