package org.claimtrail.web.review;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.claimtrail.judgement.JudgementFilter;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.judgement.queue.Proposer;

/**
 * What a person looks for in the queue.
 *
 * @param proposers who has something in it
 */
@TemplateData
@TemplateData(target = JudgementFilter.class)
public record QueueSearch(JudgementFilter filter, List<Proposer> proposers) {
    public List<Aspect> aspects() {
        return List.of(Aspect.values());
    }
}
