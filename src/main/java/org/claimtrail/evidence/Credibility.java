package org.claimtrail.evidence;

/** The six grades of an item of evidence, under names that words can be found for; the record itself has the number. */
public enum Credibility {
    CONFIRMED_BY_OTHERS,
    PROBABLY_TRUE,
    POSSIBLY_TRUE,
    DOUBTFULLY_TRUE,
    IMPROBABLE,
    CANNOT_BE_JUDGED;

    public static Credibility of(int grade) {
        return values()[grade - 1];
    }
}
