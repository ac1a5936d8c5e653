package org.claimtrail.search.word;

import java.util.Set;

/**
 * A word that somebody typed, and how else texts may have it.
 *
 * @param word folded
 * @param stems in each of the common languages
 * @param isSilent whether it says nothing in the language that the words are likeliest in: they are found without it too
 */
public record WordForms(String word, Set<String> stems, boolean isSilent) {}
