/** What every page needs: who looks at it, how dates and texts are shown, how a refusal looks. Knows the words only. */
package org.claimtrail.web.kit;
