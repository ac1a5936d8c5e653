package org.claimtrail.web.assessment;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.assessment.core.step.Applied;
import org.claimtrail.assessment.core.step.Rule;
import org.claimtrail.evidence.Direction;

/** Rules that were used on one thing: on a line, on a side, or on the claim as a whole. */
@TemplateData
public record UsedRules(String title, List<Use> uses) {
    /** One use of a rule, in words. */
    @TemplateData
    public record Use(Rule rule, int version, String on, String inputs, String effect) {}

    static List<UsedRules> of(AssessmentPanel panel) {
        AssessmentWords words = panel.words();
        List<UsedRules> used = new ArrayList<>();
        for (Direction direction : List.of(Direction.SUPPORTS, Direction.DISPUTES)) {
            panel.linesOf(direction).stream()
                    .limit(AssessmentPanel.MOST)
                    .forEach(line -> used.add(of(words, words.lines().title(direction, line), line.rules())));
            String together = direction == Direction.SUPPORTS
                    ? words.rules().togetherFor()
                    : words.rules().togetherAgainst();
            used.add(of(words, together, panel.side(direction).rules()));
        }
        used.add(of(words, words.rules().asAWhole(), panel.assessment().rules()));
        return used.stream().filter(part -> !part.uses().isEmpty()).toList();
    }

    private static UsedRules of(AssessmentWords words, String title, List<Applied> rules) {
        return new UsedRules(
                title,
                rules.stream()
                        .limit(AssessmentPanel.MOST)
                        .map(words.steps()::use)
                        .toList());
    }
}
