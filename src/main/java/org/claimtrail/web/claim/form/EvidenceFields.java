package org.claimtrail.web.claim.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.claimtrail.evidence.Access;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.evidence.NewEvidence;
import org.claimtrail.evidence.Stake;
import org.claimtrail.publication.Publications;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Lineages;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.PublicationNames;
import org.claimtrail.web.form.ThingNames;
import org.jspecify.annotations.Nullable;

/** What a form says of an item of evidence, and how it is filled in with one. */
@ApplicationScoped
class EvidenceFields {
    private static final String WHOLE_WORK = "wholeWork";

    @Inject
    Names names;

    @Inject
    PublicationNames publicationNames;

    @Inject
    ThingNames thingNames;

    @Inject
    Lineages lineages;

    @Inject
    Publications publications;

    /** @param isNew whether it can be said that its lineage is the whole work's, and not this passage's alone */
    NewEvidence said(Form form, boolean isNew) {
        if (isNew) {
            lineages.refuseUnsaid(form, WHOLE_WORK);
        }
        return isNew && form.has(WHOLE_WORK) && lineages.isSaid(form)
                ? said(form, derived(form), List.of())
                : said(form, publicationNames.in(form, "publication"), lineages.of(form));
    }

    private NewEvidence said(Form form, @Nullable UUID publication, List<Derivation> steps) {
        return new NewEvidence(
                publication,
                names.source(form, "source"),
                steps,
                form.choice("direction", Direction.class),
                form.choice("kind", EvidenceKind.class),
                form.text("quote"),
                form.text("locator"),
                form.language("language"),
                form.text("note"),
                form.date("observedOn"),
                form.percentage("statedLikelihood"),
                form.choice("stake", Stake.class),
                form.choice("access", Access.class),
                thingNames.in(form, "thing"),
                form.id("defeats"),
                form.text("reason"));
    }

    private UUID derived(Form form) {
        return publicationNames.in(
                form,
                "publication",
                () -> lineages.of(form),
                work -> publications.derive(
                        work, () -> lineages.stepOnceFound(form, "").orElse(null)));
    }

    static void fill(EvidenceView item, Form form) {
        form.with("publication", item.publicationTitle(), item.publicationId())
                .with("source", item.sourceName(), item.sourceId())
                .with("direction", item.direction())
                .with("kind", item.kind())
                .with("quote", item.quote())
                .with("locator", item.locator())
                .with("language", item.language())
                .with("note", item.note())
                .with("observedOn", item.observedOn())
                .with("statedLikelihood", item.statedLikelihood())
                .with("stake", item.stake())
                .with("access", item.access())
                .with("thing", item.thingName(), item.thingId())
                .with("defeats", item.defeatsId());
        Lineages.fill(form, item.derivesFrom());
    }
}
