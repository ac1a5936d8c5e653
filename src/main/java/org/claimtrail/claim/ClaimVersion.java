package org.claimtrail.claim;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a claim says, until it is corrected. */
@Entity
@Immutable
public class ClaimVersion extends Version {
    private String statement;
    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Translation> translations;

    private UUID claimantId;

    private PartialDate statedOn;

    private String place;

    private UUID firstAppearanceId;

    private List<String> topics;
    private List<String> foldedTopics;
    private String context;
    private String folded;

    ClaimVersion() {}

    ClaimVersion(Key key, NewClaim said, Recorded recorded) {
        super(key, said.reason(), recorded);
        this.statement = said.statement();
        this.language = said.language();
        this.translations = said.translations();
        this.claimantId = said.claimantId();
        this.statedOn = said.statedOn();
        this.place = said.place();
        this.firstAppearanceId = said.firstAppearanceId();
        this.topics = said.topics();
        this.foldedTopics = said.topics().stream().map(Folded::of).toList();
        this.context = said.context();
        this.folded = folded(said);
    }

    /** Each wording in a line of its own: no words stand side by side across two of them. */
    private static String folded(NewClaim said) {
        return Stream.concat(
                        Stream.of(said.statement()),
                        said.translations().stream().map(Translation::statement))
                .map(Folded::of)
                .collect(Collectors.joining("\n"));
    }

    public String statement() {
        return statement;
    }

    public String language() {
        return language;
    }
}
