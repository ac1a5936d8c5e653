package org.claimtrail.picture.axis;

/** A few words, by the size of their letters. */
public record Caption(String text) {
    private static final double DIGIT = 8.4;
    private static final double LETTER = 7.4;
    private static final String MORE = "…";
    private static final int OPENS = 0x2068;
    private static final int CLOSES = 0x2069;

    public double width() {
        long digits = text.chars().filter(Character::isDigit).count();
        return 4 + digits * DIGIT + (text.length() - digits) * LETTER;
    }

    /** Whether it stands at the left of its mark: where it has room there alone, or has none and the more there. */
    public boolean isAtLeft(double roomAtLeft, double roomAtRight) {
        return width() > roomAtRight && (width() <= roomAtLeft || roomAtLeft > roomAtRight);
    }

    /** As much of it as there is room for. */
    public Caption within(double room) {
        if (width() <= room) {
            return this;
        }
        int end = text.length() - 1;
        while (end > 0 && cut(end).width() > room) {
            end--;
        }
        return cut(Math.max(0, end));
    }

    /** Writing that is kept apart for its direction stays so. */
    private Caption cut(int end) {
        String begun = text.substring(0, end).strip();
        boolean isOpen = count(begun, OPENS) > count(begun, CLOSES);
        return new Caption(begun + MORE + (isOpen ? Character.toString(CLOSES) : ""));
    }

    private static long count(String text, int letter) {
        return text.chars().filter(it -> it == letter).count();
    }
}
