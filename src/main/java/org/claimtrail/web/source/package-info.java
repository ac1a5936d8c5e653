/** The pages and forms of sources and publications. */
package org.claimtrail.web.source;
