package org.claimtrail.web.form;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.account.notice.Nobodys;
import org.claimtrail.search.word.Spelling;
import org.claimtrail.web.kit.Refusal;

/**
 * Asks, once, whom a text is meant for that names nobody: a colleague's name with a slip in it told nobody, and whoever wrote it waited for
 * an answer. An account elsewhere that is quoted stays as it is: the form is sent again.
 */
@ApplicationScoped
class NamedPeople {
    private static final int SHORTEST_BEGINNING = 3;

    @Inject
    Nobodys nobodys;

    @Inject
    UriInfo uri;

    void ask(Form form) {
        // What is said about an API client, administrators alone read, and nobody is told of it.
        if (!uri.getPath().startsWith("/api-clients")) {
            Nobodys.fields().stream().filter(form::has).forEach(field -> ask(form, field));
        }
    }

    private void ask(Form form, String field) {
        Set<String> unknown = nobodys.in(form.value(field));
        Set<String> asked =
                Stream.of(form.value(field + Form.AS_IT_IS).split(" ", -1)).collect(Collectors.toSet());
        if (asked.containsAll(unknown)) {
            return;
        }
        form.with(field + Form.AS_IT_IS, String.join(" ", unknown));
        String meant = anyOf(unknown.stream().flatMap(name -> meant(name).stream()), form);
        String names = anyOf(unknown.stream(), form);
        if (meant.isEmpty()) {
            form.blame(field, Refusal.NOBODY, names);
        } else {
            form.blame(field, Refusal.NOBODY_BUT, names, meant);
        }
    }

    /** {@code @fleur, @eva or @adam}, in the language of the page. */
    private static String anyOf(Stream<String> names, Form form) {
        return ListFormatter.getInstance(form.locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(names.distinct().map(name -> "@" + name).toList());
    }

    private Optional<String> meant(String name) {
        String typed = name.toLowerCase(Locale.ROOT);
        Collection<String> everybody = nobodys.everybody();
        return everybody.stream()
                .filter(other -> isMeant(typed, other.toLowerCase(Locale.ROOT)))
                .min(Comparator.<String>comparingInt(other -> Math.abs(other.length() - typed.length()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isMeant(String typed, String name) {
        return Spelling.isMeant(typed, name)
                || typed.length() >= SHORTEST_BEGINNING && name.startsWith(typed)
                || name.length() >= SHORTEST_BEGINNING && typed.startsWith(name);
    }
}
