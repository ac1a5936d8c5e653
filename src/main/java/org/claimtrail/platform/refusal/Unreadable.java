package org.claimtrail.platform.refusal;

/** A text that is not what it should be, and what it should be. */
public class Unreadable extends IllegalArgumentException {
    private final transient Words words;

    public Unreadable(Phrase phrase, Object... about) {
        super(phrase.english());
        this.words = Words.of(phrase, about);
    }

    public Words words() {
        return words;
    }
}
