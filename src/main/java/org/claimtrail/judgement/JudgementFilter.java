package org.claimtrail.judgement;

import jakarta.ws.rs.QueryParam;
import org.claimtrail.history.list.Where;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.platform.value.Folded;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which judgements a list holds; what is left out doesn't matter. */
public class JudgementFilter {
    /** All of them. */
    public static final JudgementFilter ANY = new JudgementFilter();

    @QueryParam("aspect")
    @Parameter(description = "What of its subject was judged.")
    Aspect aspect;

    @QueryParam("proposerId")
    @Parameter(
            description =
                    "Who proposed it, by the `sub` of their tokens, which is a person's `id` among those who can be assigned something.")
    String proposerId;

    @QueryParam("topic")
    @Parameter(description = "One of the topics of the claim that it is about, whatever its case and accents.")
    String topic;

    public @Nullable Aspect aspect() {
        return aspect;
    }

    public @Nullable String proposerId() {
        return orNull(proposerId);
    }

    public @Nullable String topic() {
        return orNull(topic);
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || Folded.isBlank(value) ? null : value;
    }

    public boolean isEmpty() {
        return aspect == null && proposerId() == null && topic() == null;
    }

    /** @param ofTopic HQL: whether {@code j} is about a claim that has {@code :topic} */
    public Where in(Where where, String ofTopic) {
        return where.and("j.aspect = :aspect", "aspect", aspect)
                .and("j.recorded.by.subject = :proposer", "proposer", proposerId())
                .and(ofTopic, "topic", topic() == null ? null : Folded.of(topic));
    }

    /** Tells a list that is so filtered from others. */
    @Override
    public String toString() {
        return "%s\0%s\0%s".formatted(aspect, proposerId(), topic());
    }
}
