package org.claimtrail.assessment.core;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.claimtrail.assessment.core.Basis.Answer;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.reply.comment.Outcome;

/** What parties answered, or did not: shown, and counted for nothing; who admits is in a line already. */
record Answers(Basis basis, Parties parties) {
    List<Applied.Denial> denials() {
        return basis.heard().stream()
                .filter(answer -> answer.kind().contests())
                .sorted(Comparator.comparing(Answer::id))
                .map(answer -> new Applied.Denial(
                        answer.id(), parties.party(answer.respondentId()).name(), answer.kind()))
                .toList();
    }

    List<Applied.Silence> silences() {
        return unanswered().entrySet().stream()
                .map(asked -> new Applied.Silence(
                        asked.getKey(), parties.party(asked.getKey()).name(), asked.getValue()))
                .toList();
    }

    /** Who answered under another name was not silent, and who was asked under two comes as far as under one. */
    private Map<UUID, Outcome> unanswered() {
        Map<UUID, Outcome> asked = basis.unanswered();
        Comparator<UUID> furthestFirst = Comparator.comparing((UUID id) -> asked.get(id))
                .reversed()
                .thenComparing(id -> basis.party(id).name())
                .thenComparing(Comparator.naturalOrder());
        Map<UUID, UUID> furthest = new HashMap<>();
        asked.keySet().forEach(id -> furthest.merge(parties.party(id).id(), id, BinaryOperator.minBy(furthestFirst)));
        basis.heard().stream()
                .filter(answer -> answer.kind().isAnswer())
                .forEach(answer ->
                        furthest.remove(parties.party(answer.respondentId()).id()));
        Map<UUID, Outcome> unanswered = new TreeMap<>(asked);
        unanswered.keySet().retainAll(furthest.values());
        return unanswered;
    }

    /** Whoever confirms and denies, and took back neither. */
    List<Applied.Contradiction> contradictions() {
        Set<UUID> denying = basis.heard().stream()
                .filter(answer -> answer.kind().isDenial())
                .map(answer -> parties.party(answer.respondentId()).id())
                .collect(Collectors.toSet());
        return basis.heard().stream()
                .filter(answer -> answer.kind().isConfirmation())
                .map(answer -> parties.party(answer.respondentId()))
                .filter(party -> denying.contains(party.id()))
                .distinct()
                .map(party -> new Applied.Contradiction(party.id(), party.name()))
                .toList();
    }
}
