/** The pages and forms of sources, publications, and the things that evidence is about. */
package org.claimtrail.web.source;
