package org.claimtrail.publication;

import org.claimtrail.platform.refusal.Phrase;

/** Why there is a new version, where something was only added, and nobody has to say why. It is recorded in English. */
public enum Addition implements Phrase {
    ADDED_DERIVATION("A derivation was added."),
    ADDED_CAPTURE("A capture was added.");

    private final String english;

    Addition(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
