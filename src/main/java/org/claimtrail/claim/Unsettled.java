package org.claimtrail.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.history.Moment;
import org.jspecify.annotations.Nullable;

/** Says which claims are under reconsideration. What was decided on them is above claims, and so is who knows on what: that is this. */
public interface Unsettled {
    /** Of these claims those that are, with what of each is, as known at a moment; in one query. */
    Map<UUID, UnderReconsideration> among(Collection<UUID> claims, Moment moment);

    /** Of one; null where neither its status nor its level is. */
    default @Nullable UnderReconsideration of(UUID claim, Moment moment) {
        return among(List.of(claim), moment).get(claim);
    }

    /** The same of each as known at the release that the public reads at that moment. */
    Map<UUID, UnderReconsideration> amongReleased(Collection<UUID> claims, Moment moment);
}
