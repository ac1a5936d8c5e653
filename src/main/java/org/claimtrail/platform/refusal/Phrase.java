package org.claimtrail.platform.refusal;

/** What we say in fixed words: in English to programs, to people in their own language, which has it under the same key. */
public interface Phrase {
    String name();

    /** With {@code %s} for each thing that it is about. */
    String english();

    /** {@code source.UNKNOWN}: the package that says it, and its name there. */
    default String key() {
        String room = getClass().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1) + "." + name();
    }
}
