package org.claimtrail.search.text;

import org.claimtrail.platform.paging.Page;

/**
 * What was found for a person.
 *
 * @param isLenient whether nothing has all of the words, and this has nearly these
 */
public record SearchAnswer(Page<SearchHit> page, boolean isLenient) {}
