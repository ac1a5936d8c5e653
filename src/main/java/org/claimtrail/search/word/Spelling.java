package org.claimtrail.search.word;

/** How far a word is from another. */
public final class Spelling {
    /** A sentence has so many words that what is meant by them would be anything. */
    public static final int MOST = 8;

    /** A shorter word with another letter is another word. */
    public static final int SHORTEST = 4;

    /** Of so long a word two letters can be wrong. */
    private static final int LONG = 8;

    private static final int FEWEST_RIGHT = 3;

    private Spelling() {}

    /** Whether whoever typed the one can have meant the other: a letter more, less, other or in its neighbour's place; of a long word two. */
    public static boolean isMeant(String typed, String other) {
        return apart(typed, other) <= (typed.length() < LONG ? 1 : 2);
    }

    /** So many letters at one end of it are right, or as many at the other, whatever single letter is wrong; of two, nearly always. */
    public static int right(String word) {
        int length = word.codePointCount(0, word.length());
        return length < LONG ? Math.max(2, (length - 1) / 2) : Math.max(FEWEST_RIGHT, length / 3);
    }

    /** Optimal string alignment: two letters that changed places are one error. */
    private static int apart(String one, String other) {
        int[][] apart = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            apart[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            apart[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(apart[i - 1][j], apart[i][j - 1]) + 1, apart[i - 1][j - 1] + same);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                apart[i][j] = swapped ? Math.min(least, apart[i - 2][j - 2] + 1) : least;
            }
        }
        return apart[one.length()][other.length()];
    }
}
