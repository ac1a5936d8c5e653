package org.claimtrail.evidence.searchlog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.Version;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;

/** What is said of a search, until it is corrected. */
@Entity
@Immutable
class SearchVersion extends Version {
    private UUID claimId;

    private String searchedIn;
    private String searchedFor;

    private PartialDate searchedOn;

    @Enumerated(EnumType.STRING)
    private SearchOutcome outcome;

    private String note;

    SearchVersion() {}

    SearchVersion(Key key, UUID claimId, NewSearch said, Recorded recorded) {
        super(key, said.reason(), recorded);
        this.claimId = claimId;
        this.searchedIn = said.searchedIn();
        this.searchedFor = said.searchedFor();
        this.searchedOn = said.searchedOn();
        this.outcome = said.outcome();
        this.note = said.note();
    }

    UUID claimId() {
        return claimId;
    }

    String searchedIn() {
        return searchedIn;
    }

    String searchedFor() {
        return searchedFor;
    }

    PartialDate searchedOn() {
        return searchedOn;
    }

    SearchOutcome outcome() {
        return outcome;
    }

    String note() {
        return note;
    }
}
