/** A card of a few words and a mark, drawn as a picture that can be shown where no page can. */
@NullMarked
package org.claimtrail.picture.card;

import org.jspecify.annotations.NullMarked;
