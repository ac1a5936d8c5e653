package org.claimtrail.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.assessment.core.Assessment;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.assessment.core.Conclusion;
import org.claimtrail.assessment.core.Founded;
import org.claimtrail.assessment.core.Gist;
import org.claimtrail.assessment.core.Parties;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.PublicClaims;
import org.claimtrail.claim.release.Released;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.searchlog.SearchView;
import org.claimtrail.evidence.searchlog.Searches;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.publication.Ancestry;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.reply.Replies;
import org.claimtrail.reply.ReplyView;
import org.claimtrail.reply.comment.CommentRequestView;
import org.claimtrail.reply.comment.CommentRequests;
import org.claimtrail.source.Party;
import org.claimtrail.source.Sources;
import org.claimtrail.source.pair.Identity;
import org.claimtrail.source.pair.SourcePairs;
import org.claimtrail.thing.Things;

/** The door to assessments: gathers what there is on a claim, and lets the rules speak. */
@ApplicationScoped
public class Assessments {
    /** How many claims are read at once: a query can name no more than so many things. */
    private static final int AT_ONCE = 1_000;

    @Inject
    Sources sources;

    @Inject
    SourcePairs sourcePairs;

    @Inject
    Things things;

    @Inject
    Ancestry ancestry;

    @Inject
    Claims claims;

    @Inject
    PublicClaims publicClaims;

    @Inject
    Evidence evidence;

    @Inject
    Searches searches;

    @Inject
    Replies replies;

    @Inject
    CommentRequests commentRequests;

    @Inject
    Judgements judgements;

    @Inject
    DecidedConclusions decidedConclusions;

    public Assessment get(UUID claimId, Moment moment) {
        return Assessment.of(basis(claims.get(claimId, moment), moment));
    }

    /** Of a claim that the public may see. */
    public Assessment getPublished(UUID claimId, When when) {
        Released released = publicClaims.read(claimId, when);
        Moment moment = released.moment();
        List<JudgementView> judged = judgements.on(List.of(claimId), new Moment(released.at(), null));
        return Assessment.of(basis(claims.get(claimId, moment), JudgementView.letOut(judged, released), moment));
    }

    /**
     * What the rules look at to conclude something of these claims, by claim: read together, in as many queries as one takes. What was
     * decided changes no conclusion, and is not there.
     */
    public Map<UUID, Basis> bases(Collection<UUID> claimIds, Moment moment) {
        return founded(claimIds, moment).stream()
                .collect(Collectors.toMap(it -> it.claim().id(), Founded::basis));
    }

    /** The same with the claims themselves, in no order. */
    public List<Founded> founded(Collection<UUID> claimIds, Moment moment) {
        List<UUID> ids = List.copyOf(claimIds);
        List<Founded> founded = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            founded.addAll(together(ids.subList(from, Math.min(from + AT_ONCE, ids.size())), moment));
        }
        return founded;
    }

    private List<Founded> together(List<UUID> claimIds, Moment moment) {
        var items = by(evidence.on(claimIds, moment), EvidenceView::claimId);
        var searched = by(searches.about(claimIds, moment), SearchView::claimId);
        var said = by(replies.to(claimIds, moment), ReplyView::claimId);
        var asked = by(commentRequests.about(claimIds, moment), CommentRequestView::claimId);
        List<Gathered> gathered = claims.among(claimIds, moment).values().stream()
                .map(claim -> new Gathered(
                        claim,
                        items.getOrDefault(claim.id(), List.of()),
                        searched.getOrDefault(claim.id(), List.of()),
                        said.getOrDefault(claim.id(), List.of()),
                        asked.getOrDefault(claim.id(), List.of()),
                        List.of()))
                .toList();
        Known known = known(gathered, moment);
        return gathered.stream()
                .map(it -> new Founded(it.claim(), it.basis(known, moment)))
                .toList();
    }

    private static <T> Map<UUID, List<T>> by(List<T> all, Function<T, UUID> claim) {
        return all.stream().collect(Collectors.groupingBy(claim));
    }

    /** What an assessment of this claim looks at. */
    public Basis basis(ClaimView claim, Moment moment) {
        return basis(claim, judgements.on(List.of(claim.id()), moment), moment);
    }

    private Basis basis(ClaimView claim, List<JudgementView> judged, Moment moment) {
        return basis(
                claim,
                evidence.on(claim.id(), moment),
                searches.about(claim.id(), moment),
                replies.to(claim.id(), moment),
                commentRequests.about(claim.id(), moment),
                judged,
                moment);
    }

    /** The same, of what was read already at that moment. */
    public Basis basis(
            ClaimView claim,
            List<EvidenceView> all,
            List<SearchView> searched,
            List<ReplyView> said,
            List<CommentRequestView> asked,
            List<JudgementView> judged,
            Moment moment) {
        Gathered gathered = new Gathered(claim, all, searched, said, asked, judged);
        return gathered.basis(known(List.of(gathered), moment), moment);
    }

    private Known known(List<Gathered> gathered, Moment moment) {
        Map<UUID, Work> works = ancestry.behind(
                gathered.stream().flatMap(Gathered::publications).collect(Collectors.toCollection(TreeSet::new)),
                moment);
        Map<UUID, Party> parties = sources.houses(
                gathered.stream().flatMap(it -> it.sources(works)).collect(Collectors.toCollection(TreeSet::new)),
                moment);
        return new Known(
                works,
                parties,
                identities(parties.keySet(), moment),
                things.same(gathered.stream().flatMap(Gathered::things).collect(Collectors.toSet()), moment),
                decidedOn(gathered, moment));
    }

    private Map<UUID, Conclusion> decidedOn(List<Gathered> gathered, Moment moment) {
        Stream<JudgementView> levelled =
                gathered.stream().map(Gathered::levelled).flatMap(Optional::stream);
        return moment.letOut().isEmpty()
                ? decidedConclusions.of(levelled.map(JudgementView::id))
                : levelled.flatMap(level -> shownWith(level, moment).map(said -> Map.entry(level.id(), said)).stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What readers were told that the rules said, by the release that first showed them this level: what the newsroom decided it on may
     * be of before any release. Empty where that release is the one that is read.
     */
    private Optional<Conclusion> shownWith(JudgementView level, Moment moment) {
        Moment first = moment.firstWith(level.decision().recordedAt());
        return first.equals(moment)
                ? Optional.empty()
                : Optional.of(Gist.of(basis(claims.get(level.subject().id(), first), List.of(), first))
                        .conclusion());
    }

    /** Who is who among these sources, and who belongs to whom. */
    Parties parties(Collection<UUID> sourceIds, Moment moment) {
        Map<UUID, Party> houses = sources.houses(sourceIds, moment);
        return new Parties(houses, identities(houses.keySet(), moment));
    }

    private Set<Basis.Identity> identities(Set<UUID> sourceIds, Moment moment) {
        return sourcePairs.identities(sourceIds, moment).stream()
                .map(pair -> new Basis.Identity(pair.sourceId(), pair.otherId(), pair.identity() == Identity.SAME))
                .collect(Collectors.toSet());
    }
}
