/**
 * The zero-setup run: an embedded PostgreSQL, a Keycloak of its own and the first dossier, loaded through the API.
 * Runs in dev mode only; production starts nothing of it.
 * <p>Rank 10: may know everything; nothing may know it.
 */
package org.claimtrail.demo;
