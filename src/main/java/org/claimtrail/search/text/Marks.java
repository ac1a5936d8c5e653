package org.claimtrail.search.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.search.text.written.TextTokens;
import org.claimtrail.search.text.written.Wording;
import org.claimtrail.search.word.Stems;
import org.claimtrail.search.word.WordBreaks;
import org.claimtrail.search.word.WordForms;

/** Which words of a text are those that were looked for. */
final class Marks {
    /** Of what a compound ends in, so much may follow as it is inflected. */
    private static final int LONGEST_ENDING = 3;

    private final Set<String> written = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Map<Stems.Token, String> stemmed;

    Marks(Wanted wanted, List<Found> found, Stems all) {
        wanted.question().phrases().stream()
                .flatMap(List::stream)
                .filter(word ->
                        !wanted.forms().get(word).isSilent() || wanted.words().isEmpty())
                .forEach(written::add);
        for (WordForms word : wanted.words()) {
            written.add(word.word());
            wanted.meant().getOrDefault(word.word(), Set.of()).forEach(it -> written.addAll(List.of(it.split(" "))));
            written.addAll(Wanted.inOtherScript(word));
            stems.addAll(Wanted.inOtherScript(word));
            stems.addAll(word.stems());
            parts.addAll(Wanted.parts(word));
        }
        stemmed = all.of(found.stream()
                .flatMap(it -> it.wordings().stream())
                .flatMap(this::mayBeForms)
                .collect(Collectors.toSet()));
    }

    /** The words of a text whose stem may be one that is looked for. */
    private Stream<Stems.Token> mayBeForms(Wording wording) {
        return wording.words().stream()
                .filter(word -> !written.contains(word)
                        && (!isLatin(word)
                                || TextTokens.mayBeCompound(word, wording.language())
                                || stems.stream().anyMatch(stem -> stem.charAt(0) == word.charAt(0))))
                .map(word -> TextTokens.token(wording, word));
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) < 'ʰ';
    }

    /** The text, with what is looked for apart. */
    FoundText in(Wording wording) {
        String text = wording.text();
        List<TextPiece> pieces = new ArrayList<>();
        int told = 0;
        for (int[] range : ranges(wording)) {
            if (range[0] > told) {
                pieces.add(new TextPiece(text.substring(told, range[0]), false));
            }
            pieces.add(new TextPiece(text.substring(range[0], range[1]), true));
            told = range[1];
        }
        if (told < text.length()) {
            pieces.add(new TextPiece(text.substring(told), false));
        }
        return new FoundText(wording.language(), Excerpt.of(pieces));
    }

    private List<int[]> ranges(Wording wording) {
        List<int[]> ranges = new ArrayList<>();
        Matcher run = WordBreaks.RUN.matcher(wording.text());
        while (run.find()) {
            if (run.group().codePoints().anyMatch(WordBreaks::isWithoutBlanks)) {
                pairs(run.group(), run.start(), ranges);
            } else if (WordBreaks.of(run.group()).stream().anyMatch(word -> isMeant(word, wording))) {
                ranges.add(new int[] {run.start(), run.end()});
            }
        }
        return ranges;
    }

    /** Where no blanks are, two letters at a time. */
    private void pairs(String run, int start, List<int[]> ranges) {
        for (int from = 0; from < run.length(); from = run.offsetByCodePoints(from, 1)) {
            int second = run.offsetByCodePoints(from, 1);
            int to = second < run.length() ? run.offsetByCodePoints(second, 1) : second;
            String pair = String.join("", WordBreaks.of(run.substring(from, to)));
            String one = String.join("", WordBreaks.of(run.substring(from, second)));
            if (written.contains(pair)) {
                add(start + from, start + to, ranges);
            } else if (written.contains(one)) {
                add(start + from, start + second, ranges);
            }
        }
    }

    private static void add(int from, int to, List<int[]> ranges) {
        int[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last != null && last[1] >= from) {
            last[1] = Math.max(last[1], to);
        } else {
            ranges.add(new int[] {from, to});
        }
    }

    private boolean isMeant(String word, Wording wording) {
        String stem = stemmed.getOrDefault(TextTokens.token(wording, word), "");
        return written.contains(word)
                || stems.contains(stem)
                || TextTokens.mayBeCompound(word, wording.language())
                        && parts.stream().anyMatch(part -> isPartOf(word, part) || stem.endsWith(part));
    }

    private static boolean isPartOf(String word, String part) {
        int last = word.lastIndexOf(part);
        return word.startsWith(part) || last >= 0 && last + part.length() + LONGEST_ENDING >= word.length();
    }
}
