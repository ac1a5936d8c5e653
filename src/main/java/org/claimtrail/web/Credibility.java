package org.claimtrail.web;

/** The six grades of an item of evidence, under names that words can be found for; the record itself has the number. */
enum Credibility {
    CONFIRMED_BY_OTHERS,
    PROBABLY_TRUE,
    POSSIBLY_TRUE,
    DOUBTFULLY_TRUE,
    IMPROBABLE,
    CANNOT_BE_JUDGED;

    static Credibility of(int grade) {
        return values()[grade - 1];
    }
}
