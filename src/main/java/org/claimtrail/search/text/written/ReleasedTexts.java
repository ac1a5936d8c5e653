package org.claimtrail.search.text.written;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.assessment.Assessments;
import org.claimtrail.assessment.core.Basis;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.dossier.ReleasedDossier;
import org.claimtrail.dossier.ReleasedDossiers;
import org.claimtrail.history.When;
import org.claimtrail.judgement.Approved;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.Work;
import org.claimtrail.search.text.Said;
import org.jspecify.annotations.Nullable;

/** What two people let out, with all that its dossier shows the public: its words, and no others, find it there. */
@ApplicationScoped
class ReleasedTexts {
    @Inject
    ReleasedDossiers dossiers;

    @Inject
    Assessments assessments;

    @Inject
    SearchedTexts texts;

    void letOut(@Observes Approved approved) {
        if (approved.aspect() == Aspect.VISIBILITY
                && Visibility.PUBLISHED.name().equals(approved.value())) {
            texts.keep(true, of(approved.subject().id(), approved.recorded().at()));
        }
    }

    /** @param at of a release of it */
    List<SearchedText> of(UUID claimId, Instant at) {
        ReleasedDossier released = dossiers.get(claimId, When.knownAt(at));
        Dossier shown = released.shown();
        Said said = new Said(claimId, at);
        said.claim(shown.claim());
        shown.evidence().stream().filter(item -> item.withdrawal() == null).forEach(item -> {
            said.quote(SearchKind.EVIDENCE, item.id(), item.language(), item.quote());
            said.called(SearchKind.SOURCE, item.sourceId(), item.sourceName());
            said.called(SearchKind.PUBLICATION, item.publicationId(), item.publicationTitle());
            said.called(SearchKind.THING, item.thingId(), item.thingName());
        });
        shown.replies().stream().filter(reply -> reply.withdrawal() == null).forEach(reply -> {
            said.quote(SearchKind.REPLY, reply.id(), reply.language(), reply.quote());
            said.called(SearchKind.SOURCE, reply.respondentId(), reply.respondentName());
            said.called(SearchKind.PUBLICATION, reply.publicationId(), reply.publicationTitle());
        });
        shown.commentRequests().stream()
                .filter(request -> request.withdrawal() == null)
                .forEach(request -> {
                    said.called(SearchKind.SOURCE, request.askedOfId(), request.askedOfName());
                    said.called(SearchKind.SOURCE, request.askedById(), request.askedByName());
                });
        said.lineage(assessments.basis(
                shown.claim(),
                shown.evidence(),
                shown.searchLog(),
                shown.replies(),
                shown.commentRequests(),
                shown.judgements(),
                released.released().moment()));
        return List.copyOf(said.texts.values());
    }

    /** Each thing once, however often the dossier names it. */
    private record Said(UUID claimId, Instant at, Map<UUID, SearchedText> texts) {
        Said(UUID claimId, Instant at) {
            this(claimId, at, new LinkedHashMap<>());
        }

        void claim(ClaimView claim) {
            List<Wording> wordings =
                    Wording.ofClaim(claim.language(), claim.statement(), claim.translations(), claim.context());
            add(SearchKind.CLAIM, claimId, wordings);
            called(SearchKind.SOURCE, claim.claimantId(), claim.claimantName());
            called(SearchKind.PUBLICATION, claim.firstAppearanceId(), claim.firstAppearanceTitle());
        }

        /** Who published what the evidence stands in or derives from, and who it starts at: where it is from is told by their names. */
        void lineage(Basis basis) {
            basis.works().values().forEach(work -> {
                called(SearchKind.PUBLICATION, work.id(), work.title());
                called(basis, work.publisherId());
            });
            Stream.concat(
                            basis.items().stream().map(Basis.Item::steps),
                            basis.works().values().stream().map(Work::steps))
                    .flatMap(List::stream)
                    .map(Derivation::sourceId)
                    .filter(Objects::nonNull)
                    .forEach(source -> called(basis, source));
        }

        private void called(Basis basis, UUID source) {
            called(SearchKind.SOURCE, source, basis.parties().get(source).name());
        }

        void quote(SearchKind kind, UUID id, @Nullable String language, @Nullable String quote) {
            if (quote != null) {
                add(kind, id, List.of(Wording.said(language, quote)));
            }
        }

        void called(SearchKind kind, @Nullable UUID id, @Nullable String name) {
            if (id != null && name != null) {
                add(kind, id, List.of(Wording.said(null, name)));
            }
        }

        private void add(SearchKind kind, UUID id, List<Wording> wordings) {
            texts.putIfAbsent(id, new SearchedText(kind, id, claimId, at, wordings));
        }
    }
}
