package org.claimtrail.claim;

import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.history.Moment;
import org.claimtrail.history.When;
import org.claimtrail.history.list.Finder;
import org.claimtrail.history.list.Sought;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.LanguageTags;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which claims a list holds; what is left out doesn't matter. */
public class ClaimFilter {
    @QueryParam("status")
    @Parameter(description = "Where the claim stands.")
    ClaimStatus status;

    @QueryParam("evidenceLevel")
    @Parameter(description = "How good the evidence on it was judged.")
    EvidenceLevel evidenceLevel;

    @QueryParam("topic")
    @Parameter(description = "One of the claim's topics, whatever its case and accents.")
    String topic;

    @QueryParam("claimantId")
    @Parameter(
            description =
                    "The source that made the claim, under this name or another that is judged to be the same source's; "
                            + "without a token, under this one.")
    UUID claimantId;

    @QueryParam("deniedById")
    @Parameter(
            description =
                    "A source that denies the claim, wholly or in part, and did not take that back; under this name or another "
                            + "that is judged to be the same source's; without a token, under this one.")
    UUID deniedById;

    @QueryParam("parts")
    @Parameter(
            description = "With deniedById: whether denials by what is a part of that source count too, at any depth."
                    + " What is a part of what is the newsroom's, so this needs a token.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    Boolean parts;

    @QueryParam("unreleased")
    @Parameter(
            description =
                    "Whether only published claims of which something waits for its release, so this needs a token. It is known of the present alone: knownAt is refused beside it.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    Boolean unreleased;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words of the statement in any of its languages, or of the context, as `GET /search` finds by them; but all of them have to be there.")
    String q;

    @QueryParam("language")
    @Parameter(
            description =
                    "The language of the statement: a basic language range (RFC 4647), so that `en` finds `en-GB` too.")
    String language;

    @QueryParam("order")
    @Parameter(
            description =
                    "In which order: the newest recorded first, the oldest recorded first, or the latest stated first. "
                            + "Without it, the newest first, but those that have the words of `q` side by side before the others. "
                            + "Of an imprecise date the earliest day counts; what has no date comes last.")
    Order order;

    private boolean isBegun;

    /** The orders that a list of claims can have. */
    @Schema(name = "ClaimOrder")
    public enum Order {
        NEWEST,
        OLDEST,
        STATED
    }

    public ClaimStatus status() {
        return status;
    }

    public EvidenceLevel evidenceLevel() {
        return evidenceLevel;
    }

    public String topic() {
        return orNull(topic);
    }

    public UUID claimantId() {
        return claimantId;
    }

    public UUID deniedById() {
        return deniedById;
    }

    boolean withParts() {
        return Boolean.TRUE.equals(parts);
    }

    public boolean isUnreleased() {
        return Boolean.TRUE.equals(unreleased);
    }

    public String q() {
        return orNull(q);
    }

    public String language() {
        return orNull(language) == null ? null : LanguageTags.range("language", language);
    }

    public Order order() {
        return order == null ? Order.NEWEST : order;
    }

    @Nullable
    String foldedTopic() {
        return topic() == null ? null : Folded.of(topic);
    }

    /** What is looked for, in what was known or was let out. */
    Sought sought(Finder finder, boolean released, Moment moment) {
        return isBegun
                ? finder.begun(q, Finder.Among.CLAIM, moment)
                : finder.sought(q, Finder.Among.CLAIM, released, moment);
    }

    /** Whether what has the words side by side comes first: nobody asked for another order. */
    boolean isBestFirst() {
        return order == null;
    }

    /** This filter, for these sources: null for any. */
    public ClaimFilter by(UUID claimantId, UUID deniedById) {
        this.claimantId = claimantId;
        this.deniedById = deniedById;
        return this;
    }

    /** This filter, for claims of whose words somebody typed so much already. */
    public ClaimFilter begun(String typed) {
        q = typed;
        isBegun = true;
        return this;
    }

    /** What waits for its release is known of the present alone: a release, or what ends one, clears it. */
    void refuseOfThePast(When when) {
        if (isUnreleased() && when.knownAt() != null) {
            throw Problem.malformed("knownAt", Refusal.UNRELEASED_NOW);
        }
    }

    /** Whether it leaves any claim out. */
    public boolean isNarrow() {
        return isUnreleased()
                || Stream.of(status, evidenceLevel, topic(), claimantId, deniedById, q(), language())
                        .anyMatch(Objects::nonNull);
    }

    /** An empty field of a form asks for nothing. */
    private static String orNull(String text) {
        return text == null || Folded.isBlank(text) ? null : text;
    }

    @Override
    public String toString() {
        return "claims\0%s\0%s\0%s\0%s\0%s\0%s\0%s\0%s\0%s\0%s"
                .formatted(
                        status,
                        evidenceLevel,
                        topic(),
                        claimantId,
                        deniedById,
                        withParts(),
                        isUnreleased(),
                        q(),
                        language(),
                        order);
    }
}
