package org.claimtrail.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.thing.NewThing;
import org.claimtrail.thing.ThingKind;
import org.claimtrail.thing.ThingView;
import org.claimtrail.thing.Things;
import org.claimtrail.web.kit.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds the things that people name in forms, and records those that are new. */
@ApplicationScoped
public class ThingNames {
    @Inject
    Things things;

    @Inject
    Ledger ledger;

    @Inject
    Names names;

    @Inject
    Submissions submissions;

    /** The thing in a field: one that is recorded already, and another than this one; null where it is blank. */
    public @Nullable UUID beside(@Nullable UUID one, Form form, String field) {
        UUID pasted = form.has(field) ? names.pasted(form, field, "things", things::get) : null;
        if (pasted != null || !form.has(field)) {
            return pasted;
        }
        List<ThingView> found = things.named(form.value(field), ledger.present()).stream()
                .filter(thing -> !thing.id().equals(one))
                .toList();
        if (found.isEmpty()) {
            form.blame(field, Refusal.NO_THING);
            return null;
        }
        return Names.chosen(form, field, found.stream().map(ThingView::id).toList(), found);
    }

    /** The thing in a field; null where it is blank. Its kind is in {@code field.kind} where it is to be recorded. */
    public @Nullable UUID in(Form form, String field) {
        if (!form.has(field)) {
            return null;
        }
        UUID pasted = names.pasted(form, field, "things", things::get);
        String name = Folded.strip(form.value(field));
        List<ThingView> found = pasted == null ? things.named(name, ledger.present()) : List.of();
        return pasted != null
                ? pasted
                : found.isEmpty()
                        ? newThing(form, field, name)
                        : Names.chosen(
                                form, field, found.stream().map(ThingView::id).toList(), found);
    }

    private @Nullable UUID newThing(Form form, String field, String name) {
        ThingKind kind = form.choice(field + ".kind", ThingKind.class);
        NewThing said = new NewThing(name, kind, null, null, null, null, null);
        boolean isValid = submissions.isValid(form, Names.nameIn(field, "name"), said, "kind");
        if (kind == null) {
            form.blame(field + ".kind", Refusal.NEW_THING, name);
        }
        return isValid && kind != null ? things.add(said).id() : null;
    }
}
