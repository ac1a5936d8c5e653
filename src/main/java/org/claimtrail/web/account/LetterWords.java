package org.claimtrail.web.account;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimtrail.account.mail.Letter;
import org.claimtrail.account.notice.Notice;
import org.claimtrail.account.notice.NoticeGroup;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.kit.OccurrenceAddress;
import org.claimtrail.web.kit.Writing;
import org.claimtrail.web.words.LetterMessages;
import org.claimtrail.web.words.Messages;
import org.claimtrail.web.words.ReviewMessages;
import org.claimtrail.web.words.Verdict;

/** Tells notices in a mail: in its reader's language and time zone, each text on one line and of a length that a list bears. */
@TemplateData
public final class LetterWords {
    private static final int LONGEST = 200;
    private static final int LONGEST_QUOTE = 300;
    /** RFC 5322, 2.1.1: a line had better be no longer than 78, and this one has more than the text in it. */
    private static final int LONGEST_OF_SUBJECT = 60;

    private final Letter letter;
    private final String origin;
    private final LetterMessages words;
    private final ReviewMessages happened;
    private final Messages things;

    /** @param origin what the addresses of our pages begin with */
    LetterWords(Letter letter, String origin) {
        this.letter = letter;
        this.origin = origin;
        var language = Localized.Literal.of(letter.language().toLanguageTag());
        words = MessageBundles.get(LetterMessages.class, language);
        happened = MessageBundles.get(ReviewMessages.class, language);
        things = MessageBundles.get(Messages.class, language);
    }

    /**
     * Notices as a mail tells them: one that is said to its reader, or several about one thing.
     *
     * @param about what it is about, in whose words it may be
     */
    @TemplateData
    record Item(List<String> sentences, String about, String when, String address) {}

    public List<Item> items() {
        return letter.told().rows().stream()
                .map(group -> new Item(
                        sentences(group),
                        quoted(group.newest(), LONGEST),
                        Dates.inWords(group.newest().recordedAt(), letter.language(), letter.zone()),
                        origin + OccurrenceAddress.address(group)))
                .toList();
    }

    private List<String> sentences(NoticeGroup group) {
        List<String> sentences = new ArrayList<>();
        for (NoticeGroup.Line line : group.lines()) {
            sentences.add(sentence(line));
            if (line.notice().quote() != null) {
                sentences.add(Writing.isolated(
                        "“" + line(line.notice().quote(), LONGEST_QUOTE) + "”", "und", letter.language()));
            }
        }
        if (group.hidden() > 0) {
            sentences.add(words.more(String.valueOf(group.hidden()), origin + OccurrenceAddress.all(group)));
        }
        return sentences;
    }

    String subject() {
        NoticeGroup first = letter.told().rows().get(0);
        String subject = letter.told().size() == 1
                ? words.subject(sentence(first.lines().get(0)), quoted(first.newest(), LONGEST_OF_SUBJECT))
                : words.subjectOfSeveral(letter.told().size());
        return "Claimtrail: " + subject;
    }

    /** Null where there are no more. */
    public String more() {
        long more = letter.told().more();
        return more == 0 ? null : words.more(String.valueOf(more), origin + "/notices");
    }

    public String why() {
        return words.sent(letter.mail());
    }

    public String settings() {
        return origin + SettingsForms.PATH;
    }

    private String sentence(NoticeGroup.Line line) {
        Notice notice = line.notice();
        String by = line(notice.recordedBy(), LONGEST);
        return switch (notice.why().get(0)) {
            case MENTIONED -> words.named(by, did(line));
            case ASSIGNED -> words.yours(by, thing(notice), notice.over());
            case TAKEN -> words.noLongerYours(by, thing(notice));
            case YOUR_PROPOSAL -> ended(notice, by);
            case YOUR_WORK -> words.yourWork(recorded(line, by));
            case DEADLINE -> deadline(notice);
            case YOUR_CLAIM, WATCHED -> recorded(line, by);
        };
    }

    /** {@code Evidence added by fleur, 30 times}; what follows from something is nobody's act. */
    private String recorded(NoticeGroup.Line line, String by) {
        Notice notice = line.notice();
        if (notice.kind() == EntryKind.JUDGEMENT_STALE || notice.kind() == EntryKind.CLAIM_SHAKEN) {
            return words.followed(did(line), by);
        }
        String what = happened.happened(notice.kind());
        return line.isSeveral() ? words.recordedOften(what, by, line.count()) : words.recorded(what, by, value(notice));
    }

    private String did(NoticeGroup.Line line) {
        String what = happened.happened(line.notice().kind());
        String value = value(line.notice());
        return value == null ? what : words.valued(what, value);
    }

    /** What was proposed or decided, or what came of a request; null where nothing was. */
    private String value(Notice notice) {
        List<Verdict> verdicts = Verdict.verdicts(notice);
        if (!verdicts.isEmpty()) {
            return verdicts.stream().map(happened::verdict).collect(Collectors.joining(", "));
        }
        String outcome = notice.outcome() == null ? null : things.outcome(notice.outcome());
        return notice.subject().kind() != Subject.Kind.COMMENT_REQUEST || notice.name() == null
                ? outcome
                : outcome == null ? party(notice) : words.ofParty(outcome, party(notice));
    }

    private String thing(Notice notice) {
        String kind = things.subjectKind(notice.subject().kind());
        String value = value(notice);
        return value == null ? kind : words.valued(kind, value);
    }

    private String party(Notice notice) {
        return line(notice.name(), LONGEST);
    }

    private String ended(Notice notice, String by) {
        String value = value(notice);
        String client = notice.client() == null ? null : line(notice.client(), LONGEST);
        return switch (notice.kind()) {
            case JUDGEMENT_APPROVED -> words.approved(by, client, value);
            case JUDGEMENT_REJECTED -> words.rejected(by, client, value);
            case JUDGEMENT_CHANGES_REQUESTED -> words.changesRequested(by, client, value);
            default -> words.stale(client, value);
        };
    }

    private String deadline(Notice notice) {
        String day = Dates.inWords(PartialDate.of(notice.deadline()), letter.language());
        return notice.overdue() ? words.overdue(party(notice), day) : words.due(party(notice), day);
    }

    private String quoted(Notice notice, int longest) {
        return notice.statement() == null
                ? line(notice.name(), longest)
                : Writing.isolated("“" + line(notice.statement(), longest) + "”", notice.language(), letter.language());
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
