package org.claimtrail.platform;

/** Patterns for SQL's {@code like … escape '\'}. */
public final class Like {
    private Like() {}

    /** Matches what contains this text, whose own % and _ mean themselves. */
    public static String containing(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
