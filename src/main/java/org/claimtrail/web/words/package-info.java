/** The words of the pages: English in each bundle, Dutch beside it in {@code resources/messages}. Knows no other room of the house. */
package org.claimtrail.web.words;
