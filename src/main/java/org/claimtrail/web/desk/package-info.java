/** Where the newsroom’s day begins. */
package org.claimtrail.web.desk;
