package org.claimtrail.publication;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is said of a publication, until it is corrected. */
@Entity
@Immutable
public class PublicationVersion extends Version {
    private UUID publisherId;

    private String title;
    private String folded;
    private String url;
    private String urlNormal;
    private String language;

    private PartialDate publishedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Capture> captures;

    PublicationVersion() {}

    PublicationVersion(Key key, NewPublication said, String urlNormal, Recorded recorded) {
        super(key, said.reason(), recorded);
        this.publisherId = said.publisherId();
        this.title = said.title();
        this.folded = Folded.of(said.title());
        this.url = said.url();
        this.urlNormal = urlNormal;
        this.language = said.language();
        this.publishedOn = said.publishedOn();
        this.captures = said.captures();
    }

    UUID publisherId() {
        return publisherId;
    }

    public String title() {
        return title;
    }

    public String url() {
        return url;
    }

    String language() {
        return language;
    }

    public PartialDate publishedOn() {
        return publishedOn;
    }

    public List<Capture> captures() {
        return captures;
    }
}
