/**
 * Words, as texts are taken apart and looked for by them: where one ends, which are one, by the stems of which language, and which say
 * nothing.
 * <p>Knows the house's comparison of texts, and PostgreSQL's dictionaries; no feature.
 */
package org.claimtrail.search.word;
