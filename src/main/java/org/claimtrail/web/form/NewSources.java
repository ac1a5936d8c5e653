package org.claimtrail.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.source.NewSource;
import org.claimtrail.source.SourceKind;
import org.claimtrail.source.Sources;
import org.claimtrail.web.kit.Refusal;
import org.jspecify.annotations.Nullable;

/** Records the sources that forms name and nobody has yet, once it is said what each is; or takes one that was meant. */
@ApplicationScoped
class NewSources {
    @Inject
    Sources sources;

    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    @Inject
    LikelyNames likely;

    /** Null where it is still to be said what it is, and where that is refused. */
    @Nullable
    UUID source(Form form, String field, String name) {
        form.isUnheardOf(field);
        List<String> kinds = form.saidOf(field, ".kind");
        UUID meant = kinds.size() == 1 ? likely.chosen(kinds.get(0)) : null;
        return meant == null ? added(form, field, name, kinds) : meant;
    }

    private @Nullable UUID added(Form form, String field, String name, List<String> kinds) {
        List<String> countries = countries(form, field);
        if (kinds.size() > 1 || countries.size() > 1) {
            form.blame(field, Refusal.SAID_TWICE, name);
            return null;
        }
        SourceKind kind =
                kinds.isEmpty() ? null : form.choice(field + ".kind", kinds.get(0), List.of(SourceKind.values()));
        String country = countries.isEmpty() ? null : countries.get(0);
        NewSource said = new NewSource(name, kind, country, null, null, null, null);
        boolean isValid = submissions.isValid(form, Names.nameIn(field, "name"), said, "kind");
        if (kind == null) {
            form.blame(field + ".kind", Refusal.NEW_SOURCE, name);
        }
        // Where something else is wrong, too, the form is refused with all of it, and this is not kept.
        return isValid && kind != null ? sources.add(said).id() : null;
    }

    /** Where it is, by what was said of it; null where that is nothing, or not one country. */
    @Nullable
    String country(Form form, String field) {
        List<String> kinds = form.saidOf(field, ".kind");
        UUID meant = kinds.size() == 1 ? likely.chosen(kinds.get(0)) : null;
        List<String> countries = countries(form, field);
        return meant != null
                ? sources.get(meant, ledger.present()).country()
                : countries.size() == 1 ? countries.get(0) : null;
    }

    private static List<String> countries(Form form, String field) {
        return form.saidOf(field, ".country").stream()
                .map(country -> country.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
