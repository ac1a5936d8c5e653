package org.claimtrail.assessment.core;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.assessment.core.Basis.Answer;
import org.claimtrail.assessment.core.step.Applied;

/** What has to be said aloud. */
record Flags(Basis basis, Parties parties, Side supporting, Side disputing) {
    private static final int CONFIRMED = 1;

    /**
     * @param followed where the items of each direction come from
     * @param defeaters where what speaks against items comes from
     */
    Set<Flag> raised(
            List<Origins> followed, Origins defeaters, List<Applied.Contradiction> contradictions, boolean isStale) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        raise(flags, Flag.SINGLE_SOURCED, isSingleSourced());
        raise(
                flags,
                Flag.CIRCULAR,
                followed.stream().anyMatch(it -> !it.circles().isEmpty()));
        raise(flags, Flag.STALE, isStale);
        raise(flags, Flag.LINEAGE_INCOMPLETE, isLoose(supporting) || isLoose(disputing) || isLoose(defeaters));
        raise(flags, Flag.INDEPENDENCE_NOT_ESTABLISHED, isUndecided(supporting) || isUndecided(disputing));
        raise(flags, Flag.CONFLICTING, Conclusion.isConflict(supporting, disputing));
        raise(flags, Flag.RETRACTED_WORK, isOnRetracted(followed));
        raise(flags, Flag.CLAIMANTS_HOUSE_ONLY, isOnlyOf(supporting, List.of(basis.claimantId())));
        raise(
                flags,
                Flag.DENYING_HOUSE_ONLY,
                isOnlyOf(disputing, basis.denials().map(Answer::respondentId).toList()));
        raise(flags, Flag.CONFIRMATION_NOT_RECORDED, lacksConfirmation(supporting) || lacksConfirmation(disputing));
        raise(flags, Flag.ONE_THING, isOnOneThing(supporting) || isOnOneThing(disputing));
        raise(flags, Flag.SELF_CONTRADICTING, !contradictions.isEmpty());
        return flags;
    }

    private static void raise(Set<Flag> flags, Flag flag, boolean isUp) {
        if (isUp) {
            flags.add(flag);
        }
    }

    private boolean isSingleSourced() {
        return Conclusion.leading(supporting, disputing).stream()
                .anyMatch(side -> side.counted().size() == 1);
    }

    private static boolean isLoose(Origins origins) {
        return origins.items().stream()
                .flatMap(item -> origins.ends(item).stream())
                .anyMatch(end -> end.kind() == End.Kind.NOT_RECORDED);
    }

    private static boolean isLoose(Side side) {
        return !side.notRecorded().isEmpty();
    }

    private static boolean isUndecided(Side side) {
        return !side.all().undecided().isEmpty();
    }

    /** What 1 says (NATO Admiralty code), nobody recorded. */
    private boolean lacksConfirmation(Side side) {
        return side.counted().size() == 1
                && !side.counted().get(0).best().isSeconded()
                && basis.items().stream()
                        .anyMatch(item -> Objects.equals(item.credibility(), CONFIRMED)
                                && side.counted().get(0).items().contains(item.id()));
    }

    private static boolean isOnOneThing(Side side) {
        return !side.all().onOneThing().isEmpty();
    }

    private boolean isOnRetracted(List<Origins> followed) {
        return basis.answers().stream().anyMatch(basis::isOnlyInRetracted)
                || followed.stream()
                        .flatMap(origins -> origins.items().stream().flatMap(item -> origins.ends(item).stream()))
                        .anyMatch(end -> end.kind() == End.Kind.TAKEN_BACK);
    }

    private boolean isOnlyOf(Side side, List<UUID> houses) {
        return !side.counted().isEmpty()
                && side.counted().stream()
                        .allMatch(
                                line -> houses.stream().anyMatch(house -> parties.isOneHouse(line.originId(), house)));
    }
}
