package org.claimtrail.web.claim.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.NewEvidence;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.kit.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Records evidence, and asks, once, about evidence that says what an item on the claim says already: a copy in which nothing was changed counts nothing new, and
 * is a slip more often than not. Whoever means it sends the form again.
 */
@ApplicationScoped
class SaidAgain {
    /** The hidden field with the item that was asked about. */
    private static final String ASKED = "quote.asItIs";

    @Inject
    Evidence evidence;

    @Inject
    Ledger ledger;

    /** Blames the form with the question, whatever else is wrong with it; once nobody else records about the claim. */
    void ask(UUID claimId, Form form, NewEvidence said) {
        evidence.on(claimId, ledger.present()).stream()
                .filter(item -> item.withdrawal() == null && says(item, said))
                .findFirst()
                .map(item -> item.id().toString())
                .filter(item -> !form.value(ASKED).equals(item))
                .ifPresent(item -> {
                    form.with(ASKED, item);
                    form.blame("quote", Refusal.SAID_ALREADY);
                });
    }

    private static boolean says(EvidenceView item, NewEvidence said) {
        return item.sourceId().equals(said.sourceId())
                && item.publicationId().equals(said.publicationId())
                && item.direction() == said.direction()
                && Objects.equals(item.defeatsId(), said.defeatsId())
                && read(item.locator()).equals(read(said.locator()))
                && read(item.quote()).equals(read(said.quote()));
    }

    /** As people read it. */
    private static String read(@Nullable String text) {
        return text == null ? "" : Folded.of(text);
    }
}
