package org.claimtrail.account.work;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who watches a claim.
 *
 * @param personId the {@code sub} of their tokens
 * @param person by name
 */
@Schema(name = "Watcher", examples = """
                {"personId": "7f3c1f0e-2a7d-4c58-9a3b-5f0c6a2e6f0c", "person": "fleur", "since": "2024-09-11T08:00:00.000001Z"}""")
public record WatcherView(String personId, String person, Instant since) {}
