package org.claimtrail.account.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.claimtrail.account.notice.Why;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person chose for themselves: no fact, and replaced by what they choose next. */
@Entity
class PersonSetting {
    @Id
    private String person;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String timeZone;

    private boolean keys;

    @Enumerated(EnumType.STRING)
    private Mail mail;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Why> muted;

    private Instant changedAt;

    PersonSetting() {}

    /** Its tag is of that instant: no two are of one. */
    void choose(NewSettings said, Instant now) {
        language = said.language();
        timeZone = said.timeZone();
        keys = said.keys();
        mail = said.mail();
        muted = said.muted();
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        changedAt = changedAt == null || at.isAfter(changedAt) ? at : changedAt.plus(1, ChronoUnit.MICROS);
    }

    SettingsView view() {
        return new SettingsView(language, timeZone, keys, mail, muted, changedAt);
    }
}
