/** The words of the pages: what they say as it is (PageWords), and of something (the bundles). Knows no other room of the house. */
package org.claimtrail.web.words;
