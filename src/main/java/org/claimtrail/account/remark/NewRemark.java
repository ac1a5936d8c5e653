package org.claimtrail.account.remark;

import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to say about a claim, an item of evidence or a proposal.
 *
 * @param text what is said; whom it names as {@code @name} finds it among their notices
 */
@Schema(examples = "{\"text\": \"@eva, the ministry's page gives another date.\"}")
public record NewRemark(@NotNull @Text(max = 2000) String text) {}
