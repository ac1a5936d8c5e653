package org.claimtrail.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Whose pages these are, as the configuration says it; templates know it as {@code cdi:newsroom}. */
@Named
@ApplicationScoped
public class Newsroom {
    private final String name;
    private final Optional<String> imprint;
    private final Optional<String> contact;

    @Inject
    Newsroom(
            @ConfigProperty(name = "claimtrail.newsroom.name") String name,
            @ConfigProperty(name = "claimtrail.newsroom.imprint") Optional<String> imprint,
            @ConfigProperty(name = "claimtrail.newsroom.contact") Optional<String> contact) {
        this.name = name;
        this.imprint = imprint;
        this.contact = contact;
    }

    public String name() {
        return name;
    }

    /** Who is responsible, line by line; empty where nobody said. */
    public List<String> imprint() {
        return imprint.stream().flatMap(text -> text.strip().lines()).toList();
    }

    /** Where corrections are asked for; null where nobody said. */
    public @Nullable String contact() {
        return contact.orElse(null);
    }

    /** The same, to be followed: a mail, or a page. */
    public @Nullable String contactAddress() {
        return contact.map(it -> it.startsWith("https://") ? it : "mailto:" + it)
                .orElse(null);
    }
}
