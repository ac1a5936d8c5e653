package org.claimtrail.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.publication.NewPublication;
import org.claimtrail.publication.PublicationView;
import org.claimtrail.publication.Publications;
import org.claimtrail.publication.lineage.Derivation;
import org.claimtrail.web.kit.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds the works that people name in forms, by title or address, and records those that are new. */
@ApplicationScoped
public class PublicationNames {
    /** A host's name and a path, or what can only be an address, without what it is to begin with; a title has blanks. */
    private static final Pattern BARE_ADDRESS =
            Pattern.compile("(?iU)(?:www\\.|[a-z][a-z\\d+.-]*://)\\S+|(?:[\\w-]+\\.)+\\p{L}{2,}(?::\\d+)?/\\S*");

    @Inject
    Publications publications;

    @Inject
    Ledger ledger;

    @Inject
    Names names;

    @Inject
    Submissions submissions;

    @Inject
    LikelyNames likely;

    /** The publication in a field, by its address or title; null where it is blank. */
    public UUID in(Form form, String field) {
        return in(form, field, List::of, known -> {});
    }

    /**
     * The same, of which it is said, too, what it derives from.
     *
     * @param steps these, of one that is new
     * @param deriving adds them to one that is recorded already: before anything else is recorded, as whoever else adds to it
     */
    public UUID in(Form form, String field, Supplier<List<Derivation>> steps, Consumer<UUID> deriving) {
        if (!form.has(field)) {
            return null;
        }
        UUID pasted = names.pasted(form, field, "publications", publications::get);
        String name = Folded.strip(form.value(field));
        List<PublicationView> found = pasted == null ? publications.named(name, ledger.present()) : List.of();
        UUID meant = pasted == null && found.isEmpty() ? likely.work(form, field) : pasted;
        if (meant == null && found.isEmpty()) {
            return newPublication(form, field, name, steps.get());
        }
        UUID known = meant == null
                ? Names.chosen(
                        form, field, found.stream().map(PublicationView::id).toList(), found)
                : meant;
        if (known != null) {
            deriving.accept(known);
        }
        return known;
    }

    private UUID newPublication(Form form, String field, String name, List<Derivation> steps) {
        boolean isAddress = name.matches("(?i)https?://.*");
        if (!isAddress && BARE_ADDRESS.matcher(name).matches()) {
            form.blame(field, Refusal.BARE_ADDRESS);
            return null;
        }
        if (!isAddress) {
            form.isNewTitle(field);
        }
        String title = isAddress ? form.text(field + ".title") : name;
        NewPublication asked = said(form, field, null, title, isAddress ? name : null, steps);
        boolean isValid = submissions.isValid(
                form, Names.nameIn(field, isAddress ? "url" : "title"), asked, "publisherId", "title");
        if (!form.has(field + ".publisher")) {
            form.blame(field + ".publisher", Refusal.NEW_PUBLICATION, name);
        }
        if (title == null) {
            form.blame(field + ".title", Refusal.NEW_ADDRESS);
        }
        UUID publisher = names.source(form, field + ".publisher");
        return publisher == null || title == null || !isValid
                ? null
                : publications
                        .add(said(form, field, publisher, title, asked.url(), steps))
                        .id();
    }

    /**
     * @param publisher null where that is still to be asked
     * @param address null where it is typed in a field of its own
     */
    private static NewPublication said(
            Form form,
            String field,
            @Nullable UUID publisher,
            @Nullable String title,
            @Nullable String address,
            List<Derivation> steps) {
        return new NewPublication(
                publisher,
                title,
                address == null ? form.text(field + ".url") : address,
                form.language(field + ".language"),
                form.date(field + ".publishedOn"),
                steps,
                List.of(),
                null);
    }
}
