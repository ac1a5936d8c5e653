package org.claimtrail.search.text;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** A word that no other test has in its texts, nor one like it. */
public final class Marked {
    private static final int LETTERS = 14;

    private Marked() {}

    public static String word() {
        return ThreadLocalRandom.current()
                .ints(LETTERS, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
