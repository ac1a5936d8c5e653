/**
 * The forms with which something is recorded on a claim: its wording, evidence, searches, replies, requests for comment, relations and
 * remarks, and with which it is put right or withdrawn.
 */
package org.claimtrail.web.claim.form;
