package org.claimtrail.evidence.wording;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run of words that items of evidence have in common.
 *
 * @param evidenceIds in the order of recording; whoever has the run first leads
 * @param words as the first has them, with whatever stands between them
 * @param count how many words these are: 12 or more
 */
@Schema(examples = """
                {"evidenceIds": ["019925d0-1111-7000-8000-000000000001", "019925d0-1111-7000-8000-000000000002"],
                 "words": "The part bears the number 113, which was given out in China that year", "count": 14}""")
public record SharedWords(List<UUID> evidenceIds, String words, int count) {}
