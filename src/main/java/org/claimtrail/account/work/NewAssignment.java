package org.claimtrail.account.work;

import org.claimtrail.platform.value.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whose something is to do.
 *
 * @param personId as {@code GET /assignees} has it; null for nobody
 */
@Schema(examples = "{\"personId\": \"7f3c1f0e-2a7d-4c58-9a3b-5f0c6a2e6f0c\"}")
public record NewAssignment(@Nullable @Text(max = 255) String personId) {}
