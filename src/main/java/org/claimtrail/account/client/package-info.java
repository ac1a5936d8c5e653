/**
 * API clients: programs that somebody answers for. The login server has them and their secrets; who was given which role, until when, and
 * who took it back is recorded here. Knows no feature.
 */
package org.claimtrail.account.client;
