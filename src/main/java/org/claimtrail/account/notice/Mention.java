package org.claimtrail.account.notice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** That what was recorded at a position names a person. */
@Entity
@Immutable
class Mention {
    @Embeddable
    record Key(String person, long position) {}

    @EmbeddedId
    private Key key;

    /** The sentence that names them, shortened; what was recorded before it was kept has none. */
    private String quote;

    Mention() {}

    Mention(String person, long position, String quote) {
        this.key = new Key(person, position);
        this.quote = quote;
    }
}
