/**
 * What reaches a person: what others recorded of the claims that they watch, of their proposals and their work, texts that name them, and
 * deadlines. All but whom a text names and how far somebody has read is read from what is recorded (docs/adr/0013).
 * <p>May know judgement and below.
 */
package org.claimtrail.account.notice;
