package org.claimtrail.assessment.core.step;

import org.claimtrail.source.Reliability;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How good a word is by its two grades, the letter of who gave it and the number of what it says (Admiralty code, NATO AJP-2.1). The
 * worse of the two decides.
 */
@Schema(name = "Quality")
public enum Quality {
    /** A or B, and 1 or 2. */
    GOOD,
    /** What is none of the others. */
    FAIR,
    /** D, or 4. */
    POOR,
    /** E, or 5: it carries no line. */
    BAD;

    /** The worst and the best that what nobody graded can turn out to be, short of worthless. */
    private static final int DOUBTFUL = 4;

    private static final int PROBABLE = 2;

    /** As it is suggested: what was never graded, or can't be judged, is taken to be D and 4. Unknown is not the middle. */
    public static Quality atLeast(@Nullable Reliability letter, @Nullable Integer number) {
        return of(known(letter) ? letter : Reliability.D, number == null ? DOUBTFUL : number);
    }

    /** As it could turn out: what was never graded is taken to be B and 2; what can't be judged stays so. */
    public static Quality atMost(@Nullable Reliability letter, @Nullable Integer number) {
        Reliability graded = letter == null ? Reliability.B : letter;
        return of(known(graded) ? graded : Reliability.D, number == null ? PROBABLE : number);
    }

    private static boolean known(@Nullable Reliability letter) {
        return letter != null && letter != Reliability.F;
    }

    private static Quality of(Reliability letter, int number) {
        Quality ofSource = switch (letter) {
            case A, B -> GOOD;
            case C -> FAIR;
            case D, F -> POOR;
            case E -> BAD;
        };
        Quality ofWord = switch (number) {
            case 1, 2 -> GOOD;
            case 3 -> FAIR;
            case 5 -> BAD;
            default -> POOR;
        };
        return worse(ofSource, ofWord);
    }

    public static Quality worse(Quality one, Quality other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
