package org.claimtrail.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.search.text.written.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for: words in any order; in quotation marks, words that follow each other; behind a minus, what is not to be there.
 *
 * @param typed all that is to be there, in the order in which it was typed
 * @param words each once
 * @param phrases of one word or more each, as they are written
 * @param without words and phrases
 * @param begun with what a word begins; null where all are typed to their ends
 * @param address what was typed, where that is one web address; null elsewhere
 */
record Question(
        List<String> typed,
        Set<String> words,
        List<List<String>> phrases,
        List<List<String>> without,
        @Nullable String begun,
        @Nullable String address) {
    /** In characters; what is longer is a text, and no texts have all its words. */
    private static final int LONGEST = 500;

    /** Of a sentence that somebody pasted; the others say no more. */
    private static final int MOST = 64;

    /** With what it is to begin with, or as people write down where something stands: {@code www.paper.example}, {@code paper.example/a}. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?iU)\\s*(?:(?:https?://|www\\.)\\S+|(?:[\\w-]+\\.)+\\p{L}{2,}(?::\\d+)?/\\S*)\\s*");

    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»″＂]");

    /** A mark without its other one stands for nothing. */
    private static final Pattern PART =
            Pattern.compile("(?<minus>(?<!\\S)[-−])?(?:\"(?<phrase>[^\"]*)\"|(?<word>[^\\s\"]+))");

    /** @throws Problem 400 where nothing is looked for, or too much */
    static Question of(String q) {
        if (q == null || Folded.isBlank(q)) {
            throw Problem.malformed("q", Refusal.NOTHING);
        }
        int length = q.codePointCount(0, q.length());
        if (length > LONGEST) {
            throw Problem.malformed("q", Refusal.TOO_LONG, length, LONGEST);
        }
        String address = ADDRESS.matcher(q).matches() ? q : null;
        Question question = new Question(
                new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>(), null, address);
        Matcher part = PART.matcher(QUOTES.matcher(q).replaceAll("\""));
        while (part.find()) {
            question.add(part);
        }
        if (question.typed.isEmpty()) {
            throw Problem.malformed("q", question.without.isEmpty() ? Refusal.NO_WORD : Refusal.ONLY_WITHOUT);
        }
        return question;
    }

    /** Of a name or a sentence that somebody is typing: each sign of it is one of its own, and of a long one the beginning counts. */
    static Question begun(String typed) {
        int longest = typed.offsetByCodePoints(0, Math.min(LONGEST, typed.codePointCount(0, typed.length())));
        List<String> found = Wording.said(null, typed.substring(0, longest)).words().stream()
                .limit(MOST)
                .toList();
        int last = Math.max(0, found.size() - 1);
        return new Question(
                found,
                new LinkedHashSet<>(found.subList(0, last)),
                List.of(),
                List.of(),
                found.isEmpty() ? null : found.get(last),
                null);
    }

    private void add(Matcher part) {
        boolean isPhrase = part.group("phrase") != null;
        List<String> found =
                Wording.said(null, part.group(isPhrase ? "phrase" : "word")).words();
        if (found.isEmpty()) {
            return;
        }
        if (part.group("minus") != null) {
            without.add(found);
            return;
        }
        List<String> counting = found.subList(0, Math.max(0, Math.min(found.size(), MOST - typed.size())));
        typed.addAll(counting);
        if (!isPhrase) {
            words.addAll(counting);
        } else if (!counting.isEmpty()) {
            phrases.add(counting);
        }
    }
}
