package org.claimtrail.assessment.core.rival;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.Gist;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.assessment.core.Parties;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Direction;
import org.claimtrail.source.Party;
import org.jspecify.annotations.Nullable;

/**
 * Whose evidence tells several claims apart (analysis of competing hypotheses: Heuer, Psychology of Intelligence Analysis, 1999,
 * chapter 8): not what fits one of them counts, but what does not fit all of them alike.
 *
 * @param conclusions of each claim, as the rules have it
 * @param lines of each party that has a line on any of them; what tells most apart first, what is the same for all last
 * @param lookNext whose lines tell most apart; null where nobody's do
 */
public record Contrast(
        List<Conclusion> conclusions,
        List<RivalLine> lines,
        @Nullable UUID lookNext) {
    /** @param claims what assessments of them look at */
    public static Contrast of(List<Basis> claims) {
        List<Gist> gists = claims.stream().map(Gist::of).toList();
        List<Row> rows = rows(gists, parties(claims));
        return new Contrast(
                gists.stream().map(Gist::conclusion).toList(),
                rows.stream().map(Row::line).toList(),
                rows.stream()
                        .limit(1)
                        .filter(Row::tellsApart)
                        .map(row -> row.party().id())
                        .findFirst()
                        .orElse(null));
    }

    /** Who is who on all of them: two can be one that say something of one claim each. */
    private static Parties parties(List<Basis> claims) {
        Map<UUID, Party> sources = new HashMap<>();
        claims.forEach(basis -> basis.parties().forEach(sources::putIfAbsent));
        Set<Basis.Identity> identities =
                claims.stream().flatMap(basis -> basis.identities().stream()).collect(Collectors.toSet());
        return new Parties(sources, identities);
    }

    private static List<Row> rows(List<Gist> claims, Parties parties) {
        Map<UUID, Row> rows = new HashMap<>();
        for (int claim = 0; claim < claims.size(); claim++) {
            for (Direction direction : List.of(Direction.SUPPORTS, Direction.DISPUTES)) {
                for (LineView line :
                        worthSomething(claims.get(claim), direction).toList()) {
                    Party party = parties.party(line.originId());
                    Row row = rows.getOrDefault(party.id(), Row.of(party, claims.size()));
                    rows.put(party.id(), row.with(claim, direction, line.level()));
                }
            }
        }
        return rows.values().stream().sorted(Row.MOST_CONTRAST_FIRST).toList();
    }

    /** Also of whom independence is not shown: whoever it is, it is what they say. */
    private static Stream<LineView> worthSomething(Gist claim, Direction direction) {
        return claim.side(direction).lines().stream().filter(line -> line.level() != EvidenceLevel.NONE);
    }
}
