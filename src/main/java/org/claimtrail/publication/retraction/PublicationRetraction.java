package org.claimtrail.publication.retraction;

import static org.claimtrail.history.Moment.byThen;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.claimtrail.history.Fact;
import org.claimtrail.history.NewWithdrawal;
import org.claimtrail.history.Recorded;
import org.claimtrail.platform.value.PartialDate;
import org.hibernate.annotations.Immutable;

/** That a publisher took a publication back; or, later, that this should never have been recorded. */
@Entity
@Immutable
public class PublicationRetraction implements Fact {
    @Id
    private UUID id;

    private UUID publicationId;

    private PartialDate retractedOn;

    private String reason;

    private String noticeUrl;

    private boolean withdrawn;

    @Embedded
    private Recorded recorded;

    PublicationRetraction() {}

    private PublicationRetraction(UUID publicationId, String reason, boolean withdrawn, Recorded recorded) {
        this.id = recorded.newId();
        this.publicationId = publicationId;
        this.reason = reason;
        this.withdrawn = withdrawn;
        this.recorded = recorded;
    }

    public PublicationRetraction(UUID publicationId, NewRetraction said, Recorded recorded) {
        this(publicationId, said.reason(), false, recorded);
        this.retractedOn = said.retractedOn();
        this.noticeUrl = said.noticeUrl();
    }

    public PublicationRetraction(UUID publicationId, NewWithdrawal said, Recorded recorded) {
        this(publicationId, said.reason(), true, recorded);
    }

    public PartialDate retractedOn() {
        return retractedOn;
    }

    public String reason() {
        return reason;
    }

    public String noticeUrl() {
        return noticeUrl;
    }

    /** Whether it says that what was recorded before it never was: then the publication is not retracted. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    @Override
    public Recorded recorded() {
        return recorded;
    }

    /** Whether the publication is retracted, where this is what is known of that; null where nothing is. */
    public static boolean stands(PublicationRetraction known) {
        return known != null && !known.withdrawn;
    }

    /**
     * HQL: {@code alias} is what was recorded last by {@code :knownAt} about the retraction of this publication, and may have been
     * so by {@code :lastDay}. It is there where that is a withdrawal too: something changed then.
     */
    public static String known(String alias, String publication) {
        return known(alias, publication, ":knownAt") + " and " + byThen(alias + ".retractedOn");
    }

    /** HQL: the same by an instant, whatever day is asked for. */
    public static String known(String alias, String publication, String at) {
        return ("%1$s.publicationId = %2$s and %1$s.recorded.at = (select max(%1$s0.recorded.at) from PublicationRetraction %1$s0"
                        + " where %1$s0.publicationId = %2$s and %1$s0.recorded.at <= %3$s)")
                .formatted(alias, publication, at);
    }

    /** SQL: {@code alias} is the retraction of this publication that stands at {@code :knownAt} and {@code :day}. */
    public static String standsInSql(String alias, String publication) {
        return ("%1$s.publication_id = %2$s and %1$s.recorded_at = (select max(o.recorded_at) from publication_retraction o"
                        + " where o.publication_id = %2$s and o.recorded_at <= :knownAt)"
                        + " and not %1$s.withdrawn and coalesce(%1$s.retracted_on, '') <= :day")
                .formatted(alias, publication);
    }
}
