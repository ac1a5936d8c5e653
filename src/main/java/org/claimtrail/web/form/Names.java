package org.claimtrail.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.claim.ClaimFilter;
import org.claimtrail.claim.ClaimLists;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.history.Moment;
import org.claimtrail.history.list.Window;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.Sources;
import org.claimtrail.web.kit.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source or claim that a person typed, by name, pasted address or id; where there is no such source, asks what it is
 * and records it along with what it was typed for. What can't be found yet is null, and the form says why: all that is wrong
 * is told at once.
 */
@ApplicationScoped
public class Names {
    private static final int MOST_CHOICES = 20;

    private static final Pattern PASTED = Pattern.compile(
            "(?i)(?:(?:https?://)?[^/?#\\s]*(?:/api/v1)?/(?<place>claims|sources|publications|things)/)?"
                    + "(?<id>\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:[/?#].*)?");

    @Inject
    ClaimLists claimLists;

    @Inject
    Claims claims;

    @Inject
    Sources sources;

    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    @Inject
    NewSources unheardOf;

    /** The source with this name, as people read it, the first recorded where several have it; null where none has. */
    public UUID sourceNamed(String name) {
        return sources.named(name, ledger.present()).stream()
                .findFirst()
                .map(SourceView::id)
                .orElse(null);
    }

    /** The source in a field; null where it is blank. Its kind is in {@code field.kind} where it is to be recorded. */
    public UUID source(Form form, String field) {
        if (!form.has(field)) {
            return null;
        }
        UUID pasted = pasted(form, field, "sources", sources::get);
        if (pasted != null) {
            return pasted;
        }
        String name = Folded.strip(form.value(field));
        List<SourceView> found = sources.named(name, ledger.present());
        return found.isEmpty()
                ? unheardOf.source(form, field, name)
                : chosen(form, field, found.stream().map(SourceView::id).toList(), found);
    }

    /** Where the source in a field is: as it is recorded, or as was just said of one that is new; null where neither is. */
    public @Nullable String country(Form form, String field) {
        UUID pasted = form.has(field) ? pasted(form, field, "sources", sources::get) : null;
        List<SourceView> found = pasted == null
                ? sources.named(Folded.strip(form.value(field)), ledger.present())
                : List.of(sources.get(pasted, ledger.present()));
        return found.stream()
                .filter(source -> found.size() == 1 || source.id().toString().equals(form.value(field + ".id")))
                .findFirst()
                .map(SourceView::country)
                .orElseGet(() -> found.isEmpty() ? unheardOf.country(form, field) : null);
    }

    /** The source in a field: one that is recorded already, and another than this one. */
    public UUID sourceBeside(UUID one, Form form, String field) {
        UUID pasted = pasted(form, field, "sources", sources::get);
        if (pasted != null && !pasted.equals(one)) {
            return pasted;
        }
        List<SourceView> found = sources.named(form.value(field), ledger.present()).stream()
                .filter(source -> !source.id().equals(one))
                .toList();
        if (found.isEmpty()) {
            form.blame(field, Refusal.NO_SOURCE);
            return null;
        }
        return chosen(form, field, found.stream().map(SourceView::id).toList(), found);
    }

    /** What a person typed into the field itself is the record's {@code own} field; the others stand below it. */
    static UnaryOperator<String> nameIn(String field, String own) {
        return part -> part.equals(own) ? field : field + "." + part;
    }

    /** The claim in a field, by words of its statement, its address or its id; null where it is blank. */
    public UUID claim(Form form, String field) {
        if (!form.has(field)) {
            return null;
        }
        UUID pasted = pasted(form, field, "claims", claims::get);
        if (pasted != null) {
            return pasted;
        }
        var window = new Window(ledger.present(), null, MOST_CHOICES, "");
        List<ClaimView> found = claimLists
                .list(new ClaimFilter().begun(form.value(field)), window)
                .items();
        if (found.isEmpty()) {
            form.blame(field, Refusal.NO_CLAIM);
            return null;
        }
        return chosen(form, field, found.stream().map(ClaimView::id).toList(), found);
    }

    /** What has the pasted id, or the page with the pasted address, at whatever host: an id is given once. Null where nothing has. */
    @Nullable
    UUID pasted(Form form, String field, String place, BiFunction<UUID, Moment, ?> reading) {
        Matcher pasted = PASTED.matcher(Folded.strip(form.value(field)));
        if (!pasted.matches() || !place.equalsIgnoreCase(Objects.requireNonNullElse(pasted.group("place"), place))) {
            return null;
        }
        try {
            UUID id = UUID.fromString(pasted.group("id"));
            reading.apply(id, ledger.present());
            return id;
        } catch (Problem none) {
            return null;
        }
    }

    /** The one that was found, or of several the one that was chosen; null where that is still to be done. */
    static UUID chosen(Form form, String field, List<UUID> ids, List<?> found) {
        if (ids.size() == 1) {
            return ids.get(0);
        }
        // Also where one was chosen: the form may be shown again because of something else.
        form.offer(field, found);
        UUID asked = form.id(field + ".id");
        if (ids.contains(asked)) {
            return asked;
        }
        form.blame(field + ".id", Refusal.SEVERAL);
        return null;
    }
}
