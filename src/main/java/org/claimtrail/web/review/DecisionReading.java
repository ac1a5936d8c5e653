package org.claimtrail.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.account.notice.Nobodys;
import org.claimtrail.account.remark.Remarks;
import org.claimtrail.account.work.Assignments;
import org.claimtrail.assessment.reconsideration.Reconsiderations;
import org.claimtrail.claim.Releases;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.dossier.Dossiers;
import org.claimtrail.history.Moment;
import org.claimtrail.history.list.Window;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.judgement.aspect.StatusGrounds;
import org.claimtrail.judgement.queue.Proposal;
import org.claimtrail.judgement.queue.ReviewQueue;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.source.Sources;
import org.claimtrail.source.pair.SourcePairs;
import org.claimtrail.web.assessment.AssessmentPanels;
import org.claimtrail.web.claim.ClaimPage;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Viewer;
import org.jspecify.annotations.Nullable;

/** Reads what the page of a judgement shows. */
@ApplicationScoped
class DecisionReading {
    @Inject
    ReviewQueue queue;

    @Inject
    JustDecided justDecided;

    @Inject
    Dossiers dossiers;

    @Inject
    AssessmentPanels backings;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    StatusGrounds grounds;

    @Inject
    Releases releases;

    @Inject
    Nobodys nobodys;

    @Inject
    Sources sources;

    @Inject
    SourcePairs sourcePairs;

    @Inject
    Assignments assignments;

    @Inject
    Remarks remarks;

    @Inject
    Submissions submissions;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    /**
     * A judgement's page.
     *
     * @param step what the reader is asked to confirm; null for nothing
     * @param done what they decided just before, on another page; null for nothing
     */
    DecisionPage page(UUID id, Form form, @Nullable String step, @Nullable UUID done) {
        Moment present = ledger.present();
        Proposal proposal = queue.proposal(id, present);
        var subject = proposal.judgement().subject();
        Dossier dossier = proposal.claimId() == null ? null : dossiers.get(proposal.claimId(), present);
        List<Proposal> sheet = DecisionPage.sheet(proposal, dossier);
        List<UUID> ids = sheet.stream().map(it -> it.judgement().id()).toList();
        return new DecisionPage(
                proposal,
                sheet,
                dossier == null ? null : claim(dossier, sheet, present),
                isLetOut(sheet) ? reconsiderations.open(proposal.claimId(), present) : List.of(),
                isLetOut(sheet) && !isStatusDecided(sheet) ? grounds.missing(dossier.claim(), present) : null,
                subject.kind() == Subject.Kind.SOURCE ? sources.get(subject.id(), present) : null,
                subject.kind() == Subject.Kind.SOURCE_PAIR ? sourcePairs.get(subject.id(), present) : null,
                proposal.isOpen()
                        && dossier != null
                        && reasons(sheet, form, step).anyMatch(nobodys::isSomebodyNamedIn),
                remarks.on(spokenOf(proposal, ids), present),
                proposal.isOpen() ? assignments.get(Subject.Kind.JUDGEMENT.of(id), present) : null,
                submissions.empty("assignment"),
                queue.before(Collections.min(ids), present),
                after(Collections.max(ids), present),
                justDecided.of(done),
                form,
                step,
                viewer);
    }

    private ClaimPage claim(Dossier dossier, List<Proposal> sheet, Moment present) {
        return new ClaimPage(
                dossier,
                dossier,
                dossiers.timeline(dossier, present),
                backings.of(dossier, present),
                null,
                isLetOut(sheet) ? releases.behind(dossier.claim().id()) : null,
                viewer);
    }

    /** Whether what waits here would let a claim out. */
    private static boolean isLetOut(List<Proposal> sheet) {
        return sheet.stream()
                .filter(Proposal::isOpen)
                .map(Proposal::judgement)
                .anyMatch(it -> it.aspect() == Aspect.VISIBILITY
                        && Visibility.PUBLISHED.name().equals(it.value()));
    }

    /** Whether what is let out is decided with it. */
    private static boolean isStatusDecided(List<Proposal> sheet) {
        return sheet.stream().anyMatch(it -> it.judgement().aspect() == Aspect.STATUS);
    }

    /** Why it was proposed, and is approved: readers are shown both once it is let out. */
    private static Stream<String> reasons(List<Proposal> sheet, Form form, @Nullable String step) {
        return Stream.concat(
                "approval".equals(step) ? Stream.of(form.value("reason")) : Stream.of(),
                sheet.stream()
                        .map(Proposal::judgement)
                        .flatMap(it -> Stream.of(it.reason(), it.departure()).filter(Objects::nonNull)));
    }

    private static List<UUID> spokenOf(Proposal proposal, List<UUID> ids) {
        return Stream.of(
                        ids.stream(),
                        Stream.of(proposal.judgement().subject().id()),
                        Stream.ofNullable(proposal.claimId()))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private UUID after(UUID id, Moment present) {
        List<Proposal> after =
                queue.waiting(true, new Window(present, id, 1, "")).items();
        return after.isEmpty() ? null : after.get(0).judgement().id();
    }
}
