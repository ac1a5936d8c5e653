package org.claimtrail.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.publication.lineage.DerivationView;
import org.claimtrail.web.kit.Refusal;

/** What a work or a passage derives from, as the fields of a form say it. */
@ApplicationScoped
public class Lineages {
    private static final String LINEAGE = "lineage";
    private static final String FROM_SOURCE = "fromSource";
    private static final String FROM_PUBLICATION = "fromPublication";

    @Inject
    Names names;

    @Inject
    PublicationNames publicationNames;

    @Inject
    Submissions submissions;

    /** The steps back in a form; there is room for one more than are recorded. */
    public List<Derivation> of(Form form) {
        List<Derivation> steps = new ArrayList<>();
        for (String ending : form.endings(LINEAGE)) {
            if (form.has(LINEAGE + ending)) {
                place(form, "derivesFrom[" + steps.size() + "].", ending);
                found(form, ending).ifPresent(steps::add);
            } else if (form.has(FROM_SOURCE + ending) || form.has(FROM_PUBLICATION + ending)) {
                form.blame(LINEAGE + ending, Refusal.STEP_BACK);
            }
        }
        return steps;
    }

    private static void place(Form form, String path, String ending) {
        form.place(path + "publicationId", FROM_PUBLICATION + ending);
        form.place(path + "sourceId", FROM_SOURCE + ending);
    }

    /** Whether the form says any. */
    public boolean isSaid(Form form) {
        return form.has(LINEAGE);
    }

    /** Refuses that something is said of the whole work, and not what. */
    public void refuseUnsaid(Form form, String ofWork) {
        if (form.has(ofWork) && !isSaid(form)) {
            form.blame(LINEAGE, Refusal.WHOLE_WORK);
        }
    }

    /** One step back: to a publication or to a source. What can't be found yet is told first. */
    public Derivation step(Form form, String ending) {
        return stepOnceFound(form, ending).orElseThrow(() -> Problem.refused(List.of()));
    }

    /** As above, in a form that has more to tell; none where it can't be found yet. */
    public Optional<Derivation> stepOnceFound(Form form, String ending) {
        place(form, "", ending);
        return found(form, ending);
    }

    private Optional<Derivation> found(Form form, String ending) {
        UUID publication = publicationNames.in(form, FROM_PUBLICATION + ending);
        UUID source = names.source(form, FROM_SOURCE + ending);
        DerivationKind kind = form.choice(LINEAGE + ending, DerivationKind.class);
        boolean isOpen = form.has(FROM_PUBLICATION + ending) && publication == null
                || form.has(FROM_SOURCE + ending) && source == null;
        Derivation step = new Derivation(publication, source, kind);
        return !isOpen && submissions.isValid(form, part -> LINEAGE + ending, step)
                ? Optional.of(step)
                : Optional.empty();
    }

    /** Shows what {@link #of} would read. */
    public static void fill(Form form, List<DerivationView> steps) {
        for (int i = 0; i < steps.size(); i++) {
            DerivationView step = steps.get(i);
            form.with(LINEAGE + Form.ending(i), step.kind())
                    .with(FROM_SOURCE + Form.ending(i), step.sourceName(), step.sourceId())
                    .with(FROM_PUBLICATION + Form.ending(i), step.publicationTitle(), step.publicationId());
        }
    }
}
