package org.claimtrail.web.words;

import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.account.Occurrence;
import org.claimtrail.account.notice.Notice;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.dossier.Event;
import org.claimtrail.dossier.News;
import org.claimtrail.evidence.Credibility;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.judgement.queue.Proposal;
import org.claimtrail.source.Reliability;
import org.claimtrail.source.pair.Identity;

/**
 * What a judgement says, for words to be found for: of these readings one has a value, or none where a grade is taken back.
 *
 * @param value null takes a grade back
 */
@TemplateData
public record Verdict(Aspect aspect, String value) {
    public static Verdict of(JudgementView judgement) {
        return new Verdict(judgement.aspect(), judgement.value());
    }

    @TemplateExtension
    public static Verdict verdict(JudgementView judgement) {
        return of(judgement);
    }

    @TemplateExtension
    public static Verdict verdict(Proposal proposal) {
        return of(proposal.judgement());
    }

    /** Null where the news is of no judgement. */
    @TemplateExtension
    public static Verdict verdict(News news) {
        return news.aspect() == null ? null : new Verdict(news.aspect(), news.value());
    }

    /** Null where it is about no judgement. */
    @TemplateExtension
    public static Verdict verdict(Occurrence what) {
        return what.aspect() == null ? null : new Verdict(what.aspect(), what.value());
    }

    /** All that an act was about, in the order of its sheet; none where it was about no judgement. */
    @TemplateExtension
    public static List<Verdict> verdicts(Notice notice) {
        Verdict first = verdict(notice);
        return first == null
                ? List.of()
                : Stream.concat(
                                Stream.of(first),
                                notice.also().stream().map(it -> new Verdict(it.aspect(), it.value())))
                        .toList();
    }

    /** Null where the event is of no judgement. */
    @TemplateExtension
    public static Verdict verdict(Event event) {
        Aspect aspect = event.details().aspect();
        return aspect == null ? null : new Verdict(aspect, event.details().value());
    }

    /** As a form's field holds it. */
    public String code() {
        return aspect + "." + (value == null ? "" : value);
    }

    /** What {@link #code} wrote; a field that was left blank is of no aspect. */
    public static Verdict read(String code) {
        for (Aspect aspect : Aspect.values()) {
            if (code.startsWith(aspect + ".")) {
                String value = code.substring(aspect.name().length() + 1);
                return new Verdict(aspect, value.isEmpty() ? null : value);
            }
        }
        return new Verdict(null, null);
    }

    public boolean isGrade() {
        return aspect.isGrade();
    }

    public boolean isOfItem() {
        return aspect == Aspect.CREDIBILITY;
    }

    public ClaimStatus status() {
        return aspect == Aspect.STATUS ? ClaimStatus.valueOf(value) : null;
    }

    public EvidenceLevel level() {
        return aspect == Aspect.EVIDENCE_LEVEL && value != null ? EvidenceLevel.valueOf(value) : null;
    }

    public Visibility visibility() {
        return aspect == Aspect.VISIBILITY ? Visibility.valueOf(value) : null;
    }

    public boolean isPublished() {
        return visibility() == Visibility.PUBLISHED;
    }

    public Reliability reliability() {
        return aspect == Aspect.RELIABILITY && value != null ? Reliability.valueOf(value) : null;
    }

    public Identity identity() {
        return aspect == Aspect.IDENTITY && value != null ? Identity.valueOf(value) : null;
    }

    /** Of what is judged, and not graded: where it has no value, nobody judged it. */
    public boolean isJudged() {
        return aspect == Aspect.EVIDENCE_LEVEL || aspect == Aspect.IDENTITY;
    }

    public boolean isOfPair() {
        return aspect == Aspect.IDENTITY;
    }

    public Credibility credibility() {
        return aspect == Aspect.CREDIBILITY && value != null ? Credibility.of(Integer.parseInt(value)) : null;
    }
}
