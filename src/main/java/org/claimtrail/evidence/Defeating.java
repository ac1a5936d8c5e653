package org.claimtrail.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.platform.refusal.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item can be evidence against another.
 *
 * @param onClaim all that is recorded on the claim, by id
 */
record Defeating(Map<UUID, EvidenceView> onClaim) {
    private static final int MOST_NAMED = 10;

    static Defeating among(List<EvidenceView> onClaim) {
        return new Defeating(onClaim.stream().collect(Collectors.toMap(EvidenceView::id, Function.identity())));
    }

    /** Whether an item says that it is evidence against another, and against which. */
    static boolean isMeant(NewEvidence said) {
        boolean isDefeater = said.direction() == Direction.DEFEATS;
        refuse(isDefeater && said.defeatsId() == null, Refusal.DEFEATS_NOTHING);
        refuse(!isDefeater && said.defeatsId() != null, Refusal.NO_DEFEATER);
        return isDefeater;
    }

    /** @param id of the item that says so; null of a new one */
    void require(@Nullable UUID id, UUID target) {
        if (id != null && target.equals(onClaim.get(id).defeatsId())) {
            // What it says is put right, and not what it speaks against.
            return;
        }
        refuse(target.equals(id), Refusal.DEFEATS_ITSELF);
        refuse(!onClaim.containsKey(target), Refusal.NOT_ON_THE_CLAIM);
        refuse(onClaim.get(target).withdrawal() != null, Refusal.DEFEATS_WITHDRAWN);
        List<String> chain = new ArrayList<>();
        // What is on record goes round nowhere.
        for (UUID next = target; next != null; next = onClaim.get(next).defeatsId()) {
            refuse(next.equals(id), Refusal.DEFEATS_IN_A_CIRCLE, called(chain));
            chain.add(onClaim.get(next).sourceName());
        }
    }

    /** However long it is, as much as one reads. */
    private static String called(List<String> chain) {
        String called = String.join(" → ", chain.subList(0, Math.min(chain.size(), MOST_NAMED)));
        return chain.size() > MOST_NAMED ? called + " → …" : called;
    }

    private static void refuse(boolean isSo, Refusal why, Object... about) {
        if (isSo) {
            throw Problem.refused("defeatsId", why, about);
        }
    }
}
