package org.claimtrail.account.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The languages that Claimtrail speaks; the first is for whoever reads none of them. */
public enum Language {
    @JsonProperty("en")
    EN(Locale.ENGLISH),
    @JsonProperty("nl")
    NL(Locale.forLanguageTag("nl"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
