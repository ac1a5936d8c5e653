package org.claimtrail.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.platform.value.Folded;
import org.hibernate.annotations.Immutable;

/** What is said of a source, until it is corrected. */
@Entity
@Immutable
public class SourceVersion extends Version {
    private String name;
    private String folded;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String country;
    private String homepage;

    private List<String> sameAs;
    /** What each of these states. */
    private List<String> statedIdentities;

    @Column(name = "part_of_id")
    private UUID partOf;

    SourceVersion() {}

    SourceVersion(Key key, NewSource said, List<String> statedIdentities, Recorded recorded) {
        super(key, said.reason(), recorded);
        this.name = said.name();
        this.folded = Folded.of(said.name());
        this.kind = said.kind();
        this.country = said.country();
        this.homepage = said.homepage();
        this.sameAs = said.sameAs();
        this.statedIdentities = statedIdentities;
        this.partOf = said.partOf();
    }

    public String name() {
        return name;
    }

    SourceKind kind() {
        return kind;
    }

    String country() {
        return country;
    }

    String homepage() {
        return homepage;
    }

    List<String> sameAs() {
        return sameAs;
    }

    /** By which of its addresses, as they were typed, it states one of these identities. */
    List<String> states(List<String> identities) {
        return IntStream.range(0, sameAs.size())
                .filter(i -> identities.contains(statedIdentities.get(i)))
                .mapToObj(sameAs::get)
                .toList();
    }

    UUID partOf() {
        return partOf;
    }
}
