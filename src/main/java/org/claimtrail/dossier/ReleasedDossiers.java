package org.claimtrail.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.reconsideration.ReconsiderationView;
import org.claimtrail.assessment.reconsideration.Reconsiderations;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.PublicClaims;
import org.claimtrail.claim.Releases;
import org.claimtrail.claim.pause.PauseView;
import org.claimtrail.claim.pause.Pauses;
import org.claimtrail.claim.release.RelatedClaim;
import org.claimtrail.claim.release.Released;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.judgement.State;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Subject;
import org.claimtrail.publication.Retractions;
import org.claimtrail.publication.retraction.RetractionStep;
import org.claimtrail.reply.comment.CommentOutcomes;

/**
 * The door to what the public reads: the dossier as known at a release, and a timeline of what each release let out. A wording,
 * a reason or a decision that was overtaken before any release showed it is in neither.
 */
@ApplicationScoped
public class ReleasedDossiers {
    @Inject
    Releases releases;

    @Inject
    Pauses pauses;

    @Inject
    PublicClaims publicClaims;

    @Inject
    Dossiers dossiers;

    @Inject
    Claims claims;

    @Inject
    CommentOutcomes outcomes;

    @Inject
    Judgements judgements;

    @Inject
    Reconsiderations reconsiderations;

    @Inject
    Retractions retractions;

    /** The dossier of a claim, at the release that the public read by then. */
    public ReleasedDossier get(UUID claimId, When when) {
        Released released = publicClaims.read(claimId, when);
        Dossier known = shown(dossiers.get(claimId, released.moment()), released);
        List<UUID> related = known.relations().stream()
                .map(relation -> relation.otherThan(claimId))
                .toList();
        Map<UUID, RelatedClaim> readable = publicClaims.related(related, released.at());
        OutcomesRead came = OutcomesRead.of(outcomes.outcomes(claimId, new Moment(released.at(), null)), released);
        if (released.asOf() != null) {
            came = came.asOf(outcomes.outcomes(claimId, released.moment()));
        }
        History read = dossiers.history(known, released.moment()).cameTo(came).readBy(released);
        return new ReleasedDossier(released, known, read, came, known.published(released, read, readable));
    }

    /** With what releases showed of what was decided. */
    private Dossier shown(Dossier known, Released released) {
        ClaimView claim = released.asOf() == null
                ? known.claim()
                : publicClaims
                        .decided(known.claim().id(), released)
                        .with(known.claim().underReconsideration());
        return known.with(claim, JudgementView.letOut(judged(known, released), released));
    }

    /** What each release let out, in that order, and when the claim was not to be read: whoever asked for it then was told so at once. */
    public Timeline timeline(ReleasedDossier dossier) {
        Moment moment = dossier.released().moment();
        Stream<Event> pauses = this.pauses.of(dossier.known().claim().id(), moment).stream()
                .map(pause -> Events.of(pause).published());
        return new Timeline(
                moment.knownAt(),
                moment.asOf(),
                Stream.concat(letOut(dossier), pauses).sorted(Event.IN_ORDER).toList());
    }

    private Stream<Event> letOut(ReleasedDossier dossier) {
        Released released = dossier.released();
        Set<String> named = dossier.shown().named();
        List<ReconsiderationView> shaken = shaken(dossier.known().claim().id(), released);
        return Stream.of(
                        dossier.read().events(),
                        dossier.shown().facts(),
                        dossier.shown().judgements().stream().map(Events::ofDecision),
                        dossier.outcomes().events(),
                        takenBack(dossier.read(), shaken, released),
                        shaken.stream().map(Events::of))
                .flatMap(Function.identity())
                .map(event -> event.published(released, named))
                .distinct();
    }

    /** What two people let out of a claim by then and what ended it, oldest first. */
    public List<ReleaseView> history(UUID claimId, Moment moment) {
        claims.get(claimId, moment);
        Map<Instant, JudgementView> decided = judgements.on(List.of(claimId), moment).stream()
                .filter(judgement -> judgement.aspect() == Aspect.VISIBILITY && judgement.state() == State.APPROVED)
                .collect(Collectors.toMap(judgement -> judgement.decision().recordedAt(), Function.identity()));
        Map<Instant, PauseView> paused = pauses.of(claimId, moment).stream()
                .collect(Collectors.toMap(PauseView::recordedAt, Function.identity()));
        return releases.of(claimId, moment).stream()
                .map(release -> new ReleaseView(release, decided.get(release.at()), paused.get(release.until())))
                .toList();
    }

    /** The same for the public, up to the release that it read by then. */
    public List<ReleaseView> publishedHistory(UUID claimId, When when) {
        Moment moment = new Moment(publicClaims.read(claimId, when).at(), null);
        return history(claimId, moment).stream().map(ReleaseView::published).toList();
    }

    /** Why the status of each of these claims is what the public reads; nothing of one that nobody judged. */
    public Map<UUID, String> reasons(List<ClaimView> read, When when) {
        Map<UUID, ClaimView> claims = read.stream().collect(Collectors.toMap(ClaimView::id, Function.identity()));
        Instant last = read.stream()
                .map(ClaimView::releasedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return judgements.on(claims.keySet(), new Moment(last, when.asOf)).stream()
                .filter(judgement -> judgement.aspect() == Aspect.STATUS && judgement.state() == State.APPROVED)
                .filter(judgement ->
                        isRead(judgement, claims.get(judgement.subject().id())))
                .sorted(Comparator.comparing(judgement -> judgement.decision().recordedAt()))
                .collect(Collectors.toMap(
                        judgement -> judgement.subject().id(), JudgementView::reason, (earlier, later) -> later));
    }

    /** What was let out of the claim says so, too. */
    private static boolean isRead(JudgementView judgement, ClaimView claim) {
        return claim.status().name().equals(judgement.value())
                && !judgement.decision().recordedAt().isAfter(claim.releasedAt());
    }

    /** What shook the claim after its first release, where the public may read what did: judgements on sources, and things, are the newsroom's. */
    private List<ReconsiderationView> shaken(UUID claimId, Released released) {
        List<ReconsiderationView> shaken = reconsiderations.told(claimId, released.moment()).stream()
                .filter(it -> it.recordedAt().isAfter(released.instants().get(0)))
                .filter(it -> it.cause().kind() != Subject.Kind.JUDGEMENT
                        && it.cause().kind() != Subject.Kind.THING)
                .toList();
        List<UUID> fallen = shaken.stream()
                .map(ReconsiderationView::cause)
                .filter(ReleasedDossiers::isClaim)
                .map(Subject::id)
                .toList();
        Set<UUID> readable = publicClaims.refuted(fallen, released.at());
        return shaken.stream()
                .filter(it -> !isClaim(it.cause())
                        || it.cause().id().equals(claimId)
                        || readable.contains(it.cause().id()))
                .toList();
    }

    /** What a release showed to be taken back, and what another one after it not to be. */
    private Stream<Event> takenBack(History read, List<ReconsiderationView> shaken, Released released) {
        WorksTakenBack works = WorksTakenBack.of(read, shaken);
        List<RetractionStep> shown = released
                .shown(
                        retractions.steps(works.since().keySet(), released.moment()),
                        RetractionStep::publicationId,
                        RetractionStep::recordedAt)
                .stream()
                .flatMap(List::stream)
                .toList();
        return works.events(shown, step -> released.letOut(step.recordedAt()));
    }

    private static boolean isClaim(Subject subject) {
        return subject.kind() == Subject.Kind.CLAIM;
    }

    /** Those of later days too: such a one is in no dossier as of a day, and overtakes what is. */
    private List<JudgementView> judged(Dossier known, Released released) {
        if (released.asOf() == null) {
            return known.judgements();
        }
        List<UUID> subjects = Stream.concat(
                        Stream.of(known.claim().id()), known.evidence().stream().map(EvidenceView::id))
                .toList();
        return judgements.on(subjects, new Moment(released.at(), null));
    }
}
