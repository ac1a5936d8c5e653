package org.claimtrail.web.kit;

import org.claimtrail.platform.refusal.Phrase;

/** Why a form is refused before it reaches any door. */
public enum Refusal implements Phrase {
    NEW_SOURCE("%s is new to us. What is it?"),
    NEW_THING("%s is new to us. What is it?"),
    NEW_PUBLICATION("New to us. Who published it?"),
    NEW_ADDRESS("New to us. What is its title?"),
    BARE_ADDRESS("looks like an address: begin it with https:// or http://"),
    NO_CLAIM("is no claim: none has these words, this address or this id"),
    NO_SOURCE("is no source: no other one that is recorded has this name"),
    NO_THING("is no thing: no other one that is recorded has this name"),
    SEVERAL("Several have this name. Which one?"),
    SAID_TWICE(
            "%s stands in this form more than once, and differently: say the same kind and country of it everywhere"),
    TRANSLATION_LANGUAGE("is missing: say what language the translation is in"),
    NOBODY("Nobody here is called %s, so nobody is told. Correct it, or send this again as it is."),
    NOBODY_BUT("Nobody here is called %s. Did you mean %s? Correct it, or send this again as it is."),
    TRANSLATION_AS_IT_WAS(
            "Does the translation still say what the new wording says? Correct it, or send this again as it is."),
    TRANSLATION_TEXT("is missing: write the translation, or leave its language empty too"),
    STEP_BACK("is missing: say how it derives from this, or leave both empty"),
    WHOLE_WORK("is missing: say what the whole work has it from, or do not tick that it is the whole work’s"),
    WHICH_DAY("Is it %s or %s?"),
    WHICH_TIME("The clocks showed that twice. Is it %s or %s?"),
    NO_KEY(
            "This form came without its hidden field key, which keeps it from being recorded twice; nothing was recorded."
                    + " It has one now: send it again."),
    ANOTHERS(
            "This form was opened by somebody else, and you are signed in as %s: nothing was recorded. Sent again, it is yours."),
    FIELD_AGAIN("The field %s is there %s times in what was sent; nothing was recorded. Send it once."),
    NO_ID("is no id"),
    WRITTEN_ALREADY("Something is written here already. Empty this field to begin with a draft"),
    SAID_ALREADY(
            "The claim has this already: the same source, in the same place, in the same words. Change what is another, or send this"
                    + " again as it is."),
    NO_DAY("is to be a day, such as 2024-09-12"),
    DAY_TO_COME("is still to come, and nothing is known of it yet; leave it out to read the present"),
    NO_DATE(
            "is no date that can be read: write a year, a month or a day, such as 2024, June 2024 or 11 September 2024. Where it isn't"
                    + " known that well, leave this empty, and say in words what is known"),
    YEAR_CUT("is before the year 1000: write the year in full, as in 2024"),
    OTHER_WEEKDAY("is no %s: %s is a %s. Correct the one or the other"),
    NO_LANGUAGE("is no language of these pages: choose one of %s"),
    NO_PERCENTAGE("is no whole number of per cent: write one from 0 to 100, such as 80 or 80 %%"),
    NO_TIME("is no time: write 2024-09-11T14:03"),
    SKIPPED_TIME("is no time here: the clocks went from %s straight to %s");

    private final String english;

    Refusal(String english) {
        this.english = english;
    }

    /** Whether it asks for a next step, and refuses nothing. */
    public boolean isQuestion() {
        return switch (this) {
            case NEW_SOURCE,
                    NEW_THING,
                    NEW_PUBLICATION,
                    NEW_ADDRESS,
                    SEVERAL,
                    TRANSLATION_AS_IT_WAS,
                    NOBODY,
                    NOBODY_BUT,
                    SAID_ALREADY,
                    WHICH_DAY,
                    WHICH_TIME -> true;
            default -> false;
        };
    }

    @Override
    public String english() {
        return english;
    }
}
