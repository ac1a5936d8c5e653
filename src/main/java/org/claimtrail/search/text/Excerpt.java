package org.claimtrail.search.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What stands around the first match of a long text. */
final class Excerpt {
    private static final int LONGEST = 300;
    private static final int BEFORE = 80;
    private static final String MORE = "…";

    private Excerpt() {}

    static List<TextPiece> of(List<TextPiece> pieces) {
        int length = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
        if (length <= LONGEST) {
            return List.copyOf(pieces);
        }
        String text = String.join("", pieces.stream().map(TextPiece::text).toList());
        int first = IntStream.range(0, pieces.size())
                .filter(i -> pieces.get(i).matched())
                .findFirst()
                .orElse(0);
        int match = pieces.subList(0, first).stream()
                .mapToInt(piece -> piece.text().length())
                .sum();
        int from = wordAt(text, Math.max(0, Math.min(match - BEFORE, length - LONGEST)));
        int to = from + LONGEST >= length ? length : wordAfter(text, from + LONGEST);
        return cut(pieces, from, to, length);
    }

    /** Where a word begins, there or before: none is torn, nor what looks as one letter. */
    private static int wordAt(String text, int place) {
        if (place == 0) {
            return 0;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words.preceding(Math.min(place + 1, text.length()));
    }

    private static int wordAfter(String text, int place) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words.following(place);
    }

    private static List<TextPiece> cut(List<TextPiece> pieces, int from, int to, int length) {
        List<TextPiece> cut = new ArrayList<>();
        if (from > 0) {
            cut.add(new TextPiece(MORE, false));
        }
        int at = 0;
        for (TextPiece piece : pieces) {
            int begin = Math.max(from, at);
            int end = Math.min(to, at + piece.text().length());
            if (begin < end) {
                cut.add(new TextPiece(piece.text().substring(begin - at, end - at), piece.matched()));
            }
            at += piece.text().length();
        }
        if (to < length) {
            cut.add(new TextPiece(MORE, false));
        }
        return cut;
    }
}
