package org.claimtrail.judgement;

import jakarta.validation.constraints.NotNull;
import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a proposer says to whoever asked for changes, where the proposal is to stand.
 *
 * @param answer why it stands
 */
@Schema(examples = "{\"answer\": \"It denies something else: see the second sentence.\"}")
public record NewChangeAnswer(@NotNull @Text(max = 10_000) String answer) {}
