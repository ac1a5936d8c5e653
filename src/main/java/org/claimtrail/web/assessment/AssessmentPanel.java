package org.claimtrail.web.assessment;

import io.quarkus.qute.TemplateData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.Flag;
import org.claimtrail.assessment.core.LineView;
import org.claimtrail.assessment.core.RatedDown;
import org.claimtrail.assessment.core.SideView;
import org.claimtrail.assessment.core.Strand;
import org.claimtrail.assessment.core.step.Confidence;
import org.claimtrail.assessment.core.step.Rule;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.evidence.Direction;
import org.claimtrail.judgement.RatingDown;
import org.claimtrail.picture.graph.GraphPicture;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a claim, as a page shows it: in one sentence, as a picture, as a list, and step by step.
 *
 * @param strands every step of every chain
 * @param isInternal whether the reader may follow links to sources and publications
 * @param past what takes such a link to the moment that is shown: {@code ?knownAt=…}, or nothing for the present
 */
@TemplateData
@TemplateData(target = Assessment.class)
@TemplateData(target = Conclusion.class)
@TemplateData(target = RatedDown.class)
@TemplateData(target = RatingDown.class)
public record AssessmentPanel(
        ClaimView claim,
        Basis basis,
        Assessment assessment,
        List<Strand> strands,
        AssessmentWords words,
        boolean isInternal,
        String past) {
    /** Of lines, works and origins, as many are shown; a page stays a page. */
    static final int MOST = 40;

    /** Of more works a picture is no picture any longer: then one of each line is, when somebody asks for it. */
    private static final int MOST_DRAWN = 12;

    /** What a work has from where, for the list. */
    @TemplateData
    public record Steps(String title, String publisher, List<String> from) {}

    public Conclusion conclusion() {
        return assessment.conclusion();
    }

    /** In force: the rules', or what two people made of it. */
    public Confidence confidence() {
        return assessment.ratedDown() == null
                ? conclusion().confidence()
                : assessment.ratedDown().confidence();
    }

    public boolean isEmpty() {
        return basis.items().isEmpty() && linesOf(Direction.SUPPORTS).isEmpty();
    }

    public String atMost() {
        return words.summary().atMost(assessment);
    }

    public String headline() {
        return words.summary().headline(assessment, isEmpty());
    }

    /** What keeps confidence from being high. */
    public String doubts() {
        return words.summary().doubts(assessment.doubts());
    }

    /** What is said against an item does to it; null where it does nothing. */
    public @Nullable String defeat(UUID itemId) {
        return words.lines().defeat(itemId, assessment);
    }

    /** What has to be said aloud, a circle with its path. */
    public List<String> cautions() {
        Stream<String> flags = assessment.flags().stream()
                .filter(flag -> flag != Flag.CIRCULAR)
                .map(flag -> words.summary().flag(flag, assessment));
        Map<List<UUID>, Strand> steps = strands.stream()
                .filter(strand -> strand.fromId() != null)
                .collect(Collectors.toMap(
                        strand -> List.of(strand.publicationId(), strand.fromId()), Function.identity(), (a, b) -> a));
        return Stream.concat(
                        flags,
                        assessment.circles().stream()
                                .limit(MOST)
                                .map(circle -> words.summary().circle(circle, steps)))
                .toList();
    }

    /** How many levels the proposed one lies above what the rules suggest. */
    public int above(EvidenceLevel proposed) {
        return proposed.ordinal() - conclusion().evidenceLevel().ordinal();
    }

    public int below(EvidenceLevel proposed) {
        return -above(proposed);
    }

    /** What the rules suggest, for whoever is to propose something else. */
    public String suggested() {
        return words.level(conclusion().evidenceLevel());
    }

    public GraphPicture picture() {
        return new AssessmentPicture(this).draw();
    }

    public GraphPicture picture(LineRow row) {
        return new AssessmentPicture(this).draw(row.id());
    }

    public boolean isMuch() {
        return basis.items().stream().map(Basis.Item::publicationId).distinct().count() > MOST_DRAWN;
    }

    public boolean isCapped() {
        Set<UUID> from = strands.stream()
                .map(Strand::fromId)
                .filter(id -> id != null && !basis.works().containsKey(id))
                .collect(Collectors.toSet());
        return Math.max(lines().count(), Math.max(works().size(), from.size())) > MOST;
    }

    public int most() {
        return MOST;
    }

    SideView side(Direction direction) {
        return direction == Direction.SUPPORTS ? assessment.supporting() : assessment.disputing();
    }

    List<LineView> linesOf(Direction direction) {
        return side(direction).lines();
    }

    private Stream<LineRow> lines() {
        return Stream.of(Direction.SUPPORTS, Direction.DISPUTES).flatMap(direction -> rows(direction, MOST).stream());
    }

    public List<LineRow> rows() {
        return lines().limit(MOST).toList();
    }

    /** The lines of one side, the heaviest first, with all that carries them. */
    public List<LineRow> rows(Direction direction) {
        return rows(direction, Integer.MAX_VALUE);
    }

    private List<LineRow> rows(Direction direction, int most) {
        return LineRow.of(direction, side(direction), words, most);
    }

    /** Who published a work; null where it is none of those that count. */
    public @Nullable String publisher(UUID workId) {
        return basis.works().containsKey(workId) ? words.publisher(workId) : null;
    }

    /** Why an item is in no line. */
    public String apart(UUID itemId) {
        return words.item(itemId)
                .map(item -> words.lines().apart(item, assessment))
                .orElse("");
    }

    private Map<UUID, List<Strand>> works() {
        return strands.stream()
                .collect(Collectors.groupingBy(Strand::publicationId, LinkedHashMap::new, Collectors.toList()));
    }

    public List<Steps> steps() {
        return works().entrySet().stream()
                .limit(MOST)
                .map(work -> new Steps(
                        words.title(work.getKey()),
                        words.publisher(work.getKey()),
                        work.getValue().stream()
                                .map(words.lines()::strand)
                                .distinct()
                                .toList()))
                .toList();
    }

    public List<AgainstRow> defeaters() {
        return AgainstRow.of(this).limit(MOST).toList();
    }

    public List<String> restsOn() {
        return assessment.restsOn().stream()
                .limit(MOST)
                .map(words.remedies(assessment)::without)
                .toList();
    }

    public List<String> wouldChange() {
        return assessment.wouldChange().stream()
                .map(words.remedies(assessment)::would)
                .toList();
    }

    /** What is shown, and not counted. */
    public List<String> asides() {
        return Stream.concat(
                        assessment.denials().stream().map(words.summary()::denial),
                        assessment.silences().stream().map(words.summary()::silence))
                .limit(MOST)
                .toList();
    }

    /** What is left open. */
    public List<String> unknown() {
        int open = assessment.openQuestions().size();
        int searches = assessment.searchesInVain().size();
        return Stream.concat(
                        Stream.of(open).filter(count -> count > 0).map(words.summary()::openQuestions),
                        Stream.of(searches).filter(count -> count > 0).map(words.summary()::searchedInVain))
                .toList();
    }

    public List<UsedRules> used() {
        return UsedRules.of(this);
    }

    public List<Rule> rules() {
        return List.of(Rule.values());
    }
}
