package org.claimtrail.thing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;

/** What is said of a thing, until it is corrected. */
@Entity
@Immutable
public class ThingVersion extends Version {
    private String name;

    @Enumerated(EnumType.STRING)
    private ThingKind kind;

    private String description;
    /** Its name, and below it its description. */
    private String folded;

    private String foldedName;

    private String url;
    private PartialDate occurredOn;
    private UUID sameAsId;

    ThingVersion() {}

    ThingVersion(Key key, NewThing said, Recorded recorded) {
        super(key, said.reason(), recorded);
        this.name = said.name();
        this.kind = said.kind();
        this.description = said.description();
        this.folded = Folded.of(said.description() == null ? said.name() : said.name() + "\n" + said.description());
        this.foldedName = Folded.of(said.name());
        this.url = said.url();
        this.occurredOn = said.occurredOn();
        this.sameAsId = said.sameAsId();
    }

    public String name() {
        return name;
    }

    public ThingKind kind() {
        return kind;
    }

    String description() {
        return description;
    }

    String url() {
        return url;
    }

    PartialDate occurredOn() {
        return occurredOn;
    }

    UUID sameAsId() {
        return sameAsId;
    }
}
