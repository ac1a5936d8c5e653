/**
 * People and API clients, whom the login server knows: who there is, what each may do, and what was done last. Knows no feature.
 * <p>Rank 6: may know judgement and below.
 */
package org.claimtrail.account;
