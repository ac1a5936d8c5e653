package org.claimtrail.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.claimtrail.claim.release.Releasable;
import org.claimtrail.claim.release.Released;
import org.claimtrail.claim.release.Visibility;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.publication.retraction.PublicationRetraction;
import org.claimtrail.publication.retraction.WorkRetraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim at a moment.
 *
 * @param version counted from 1; each correction adds one; for the public, those that told it something new
 * @param firstAppearanceId null where none is known, or it was later than the day that was asked for
 * @param firstAppearanceRetraction that its publisher took that work back; null where nobody said so, or not by that day
 * @param evidenceLevel null where nobody judged it; NONE where it was judged that there is none
 * @param releasedAt the release that the public reads, or of which this is; null where it reads nothing
 * @param changedAt the latest instant at which anything shown here was recorded; for the public, the release
 * @param reason why this version corrects the one before; null on the first
 * @param recordedAt when this version was recorded; for the public, when it was let out
 * @param recordedBy who recorded this version; absent for the public
 * @param underReconsideration which of its status and level are no finding on it as things stand, and why; absent where both stand. It is
 *     said of one claim that is asked for, in its dossier and in lists of claims; what calls for it is no change of the claim
 */
@Schema(name = "Claim")
public record ClaimView(
        UUID id,
        int version,
        String statement,
        String language,
        List<Translation> translations,
        UUID claimantId,
        String claimantName,
        @Nullable PartialDate statedOn,
        @Nullable String place,
        @Nullable UUID firstAppearanceId,
        @Nullable String firstAppearanceTitle,
        @Nullable WorkRetraction firstAppearanceRetraction,
        List<String> topics,
        @Nullable String context,
        ClaimStatus status,
        @Nullable EvidenceLevel evidenceLevel,
        Visibility visibility,
        @Nullable Instant releasedAt,
        Instant changedAt,
        @Nullable String reason,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String recordedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnderReconsideration underReconsideration)
        implements Releasable<ClaimView> {
    /** Of its columns: what had not appeared yet was not taken back. */
    ClaimView(
            UUID id,
            int version,
            String statement,
            String language,
            List<Translation> translations,
            UUID claimantId,
            String claimantName,
            PartialDate statedOn,
            String place,
            UUID firstAppearanceId,
            String firstAppearanceTitle,
            PublicationRetraction retraction,
            List<String> topics,
            String context,
            ClaimStatus status,
            EvidenceLevel evidenceLevel,
            Visibility visibility,
            Instant releasedAt,
            Instant changedAt,
            String reason,
            Instant recordedAt,
            String recordedBy) {
        this(
                id,
                version,
                statement,
                language,
                translations,
                claimantId,
                claimantName,
                statedOn,
                place,
                firstAppearanceTitle == null ? null : firstAppearanceId,
                firstAppearanceTitle,
                firstAppearanceTitle == null ? null : WorkRetraction.of(retraction),
                topics,
                context,
                status,
                evidenceLevel,
                visibility,
                releasedAt,
                changedAt,
                reason,
                recordedAt,
                recordedBy,
                null);
    }

    /** Whether that is the same statement of the same claimant on the same day: what was no repetition is none when something else is put right. */
    boolean isSaidSo(NewClaim said) {
        return claimantId.equals(said.claimantId())
                && Objects.equals(statedOn, said.statedOn())
                && Folded.of(statement).equals(Folded.of(said.statement()));
    }

    /**
     * The statement in the first of these languages that it is said in.
     *
     * @param read the languages of who reads it, dearest first
     * @return null where that is the statement's own, or nobody recorded it in any of them
     */
    public @Nullable Translation translationInto(List<Locale> read) {
        return read.stream()
                .takeWhile(reader -> !isIn(language, reader))
                .flatMap(reader -> translations.stream().filter(other -> isIn(other.language(), reader)))
                .findFirst()
                .orElse(null);
    }

    /** The statement in one language: its translation where one is recorded, else as it was said. */
    public Translation saidIn(Locale language) {
        Translation other = translationInto(List.of(language));
        return other == null ? new Translation(this.language, statement) : other;
    }

    private static boolean isIn(String language, Locale reader) {
        return Locale.forLanguageTag(language).getLanguage().equals(reader.getLanguage());
    }

    /** Not what was decided on it: that is no version's. */
    @Override
    public ClaimView told() {
        return copy(0, null, null, null, null, null, null, null, null, null);
    }

    @Override
    public ClaimView counted(int version, String reason, Instant recordedAt) {
        return asDecided(version, changedAt, reason, recordedAt, recordedBy, underReconsideration);
    }

    @Override
    public ClaimView published(Released released) {
        return asDecided(version, releasedAt, reason, released.letOut(recordedAt), null, underReconsideration);
    }

    /** With which of its status and level are under reconsideration; null for neither. */
    public ClaimView with(@Nullable UnderReconsideration said) {
        return asDecided(version, changedAt, reason, recordedAt, recordedBy, said);
    }

    private ClaimView asDecided(
            int version,
            Instant changedAt,
            String reason,
            Instant recordedAt,
            String recordedBy,
            UnderReconsideration said) {
        return copy(
                version,
                status,
                evidenceLevel,
                visibility,
                releasedAt,
                changedAt,
                reason,
                recordedAt,
                recordedBy,
                said);
    }

    /** Which of its status and level are no finding on it as things stand. */
    public UnderReconsideration unsettled() {
        return underReconsideration == null ? UnderReconsideration.NOTHING : underReconsideration;
    }

    /** Under reconsideration it is another text of the same state. */
    @Override
    public String etag() {
        String tag = Releasable.super.etag();
        return underReconsideration == null ? tag : tag.replaceFirst("\"$", underReconsideration.tag() + "\"");
    }

    /** Whoever puts a claim right need not have read that it is under reconsideration. */
    @Override
    public void requireMatch(String ifMatch) {
        Releasable.super.requireMatch(ifMatch == null ? null : UnderReconsideration.untagged(ifMatch));
    }

    /** As the public reads it, of the versions that it read: what was decided on the claim is no version's. */
    public ClaimView latest(List<ClaimView> read, Released released) {
        ClaimView last = read.get(read.size() - 1);
        return counted(last.version(), last.reason(), last.recordedAt()).published(released);
    }

    private ClaimView copy(
            int version,
            ClaimStatus status,
            EvidenceLevel evidenceLevel,
            Visibility visibility,
            Instant releasedAt,
            Instant changedAt,
            String reason,
            Instant recordedAt,
            String recordedBy,
            UnderReconsideration underReconsideration) {
        return new ClaimView(
                id,
                version,
                statement,
                language,
                translations,
                claimantId,
                claimantName,
                statedOn,
                place,
                firstAppearanceId,
                firstAppearanceTitle,
                firstAppearanceRetraction,
                topics,
                context,
                status,
                evidenceLevel,
                visibility,
                releasedAt,
                changedAt,
                reason,
                recordedAt,
                recordedBy,
                underReconsideration);
    }
}
