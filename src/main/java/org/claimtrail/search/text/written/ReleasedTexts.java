package org.claimtrail.search.text.written;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.dossier.Dossier;
import org.claimtrail.dossier.ReleasedDossiers;
import org.claimtrail.history.When;
import org.claimtrail.judgement.Approved;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.search.text.Said;
import org.jspecify.annotations.Nullable;

/** What two people let out, with all that its dossier shows the public: its words, and no others, find it there. */
@ApplicationScoped
class ReleasedTexts {
    @Inject
    ReleasedDossiers dossiers;

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
        Dossier shown = dossiers.get(claimId, When.knownAt(at)).shown();
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
