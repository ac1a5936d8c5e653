package org.claimtrail.web.claim;

import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.claimtrail.claim.ClaimFilter;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Today;
import org.claimtrail.history.When;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.web.kit.AsOf;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.kit.Refusal;
import org.jspecify.annotations.Nullable;

/** What a person looks for among the claims: the API's filter, with sources by name, as it stood at the end of a day. */
public class ClaimSearch {
    @QueryParam("claimant")
    String claimant;

    @QueryParam("deniedBy")
    String deniedBy;

    @QueryParam("language")
    String language;

    @QueryParam("on")
    String on;

    @QueryParam("asOf")
    PartialDate asOf;

    @Inject
    Today today;

    private ClaimFilter filter;
    private boolean findsNothing;

    /**
     * Puts the sources that were named into the filter; a name that nobody has finds no claim.
     *
     * @param named the source of a name, among those that the viewer may know of; null where there is none
     */
    void find(ClaimFilter filter, Function<String, UUID> named) {
        this.filter = filter;
        filter.by(
                isBlank(claimant) ? filter.claimantId() : find(named.apply(claimant)),
                isBlank(deniedBy) ? filter.deniedById() : find(named.apply(deniedBy)));
    }

    private UUID find(UUID source) {
        findsNothing |= source == null;
        return source;
    }

    boolean findsNothing() {
        return findsNothing;
    }

    public ClaimFilter filter() {
        return filter;
    }

    public String claimant() {
        return isBlank(claimant) ? "" : claimant;
    }

    public String deniedBy() {
        return isBlank(deniedBy) ? "" : deniedBy;
    }

    /** As it was typed. */
    public String language() {
        return isBlank(language) ? "" : language;
    }

    /** The day at whose end the list is read; null for now, and where what stands there is none that can be read. */
    public LocalDate day() {
        return isBlank(on) || faultOf(on) != null ? null : PartialDate.day(on);
    }

    private @Nullable Refusal faultOf(String on) {
        try {
            return PartialDate.day(on).isAfter(today()) ? Refusal.DAY_TO_COME : null;
        } catch (IllegalArgumentException e) {
            return Refusal.NO_DAY;
        }
    }

    /** The last day that something can be known of. */
    public LocalDate today() {
        return today.day();
    }

    /** Null for now, and for today, which is not over. */
    public Instant knownAt() {
        if (day() == null) {
            return null;
        }
        Instant end = day().plusDays(1).atStartOfDay(Dates.HERE).toInstant();
        return end.isBefore(Instant.now()) ? end : null;
    }

    /** The day by which it was so; null where none was asked for. */
    public PartialDate asOf() {
        return asOf;
    }

    When when() {
        Refusal fault = isBlank(on) ? null : faultOf(on);
        if (fault != null) {
            throw Problem.malformed("on", fault);
        }
        return When.at(new Moment(knownAt(), asOf));
    }

    /** What a link from the list to a claim adds to its address, so that the claim is shown as the list was. */
    public String past() {
        return AsOf.query(knownAt(), asOf);
    }

    /** Whether more is asked for than words: then a reader sees by what. */
    public boolean isFurther() {
        return filter.status() != null
                || filter.evidenceLevel() != null
                || filter.topic() != null
                || !language().isEmpty()
                || filter.order() != ClaimFilter.Order.NEWEST
                || !claimant().isEmpty()
                || !deniedBy().isEmpty()
                || !isBlank(on);
    }

    public boolean isNarrow() {
        return !language().isEmpty() || filter.isNarrow() || findsNothing;
    }

    private static boolean isBlank(String text) {
        return text == null || Folded.isBlank(text);
    }
}
