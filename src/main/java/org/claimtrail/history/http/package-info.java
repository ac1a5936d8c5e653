/**
 * What a reading says of itself in its headers: at which instant it was read, and whether it is as somebody knows it.
 * <p>May know platform and security.
 */
package org.claimtrail.history.http;
