package org.claimtrail.source;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.platform.value.Text;
import org.claimtrail.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A source to record, or the corrected whole of one.
 *
 * @param country ISO 3166-1 alpha-2
 * @param sameAs addresses of the same source elsewhere: Wikidata, an account, a company register; a page of an account, also
 *     one post, states the account, and one that does not say whose it is is refused; no other source states the same; of
 *     two that state one identity, the first is kept
 * @param partOf the source that this one belongs to or is owned by
 * @param reason why it is corrected; with {@code PUT} only
 */
@Schema(examples = """
                {"name": "Conflict Armament Research", "kind": "ORGANIZATION", "country": "GB",
                 "homepage": "https://www.conflictarm.com", "sameAs": ["https://www.wikidata.org/wiki/Q5160322"]}""")
public record NewSource(
        @NotNull @Text(max = 300) String name,
        @NotNull SourceKind kind,
        @Country String country,
        @WebAddress String homepage,
        @Size(max = 50) List<@NotNull @WebAddress String> sameAs,
        UUID partOf,
        @Text(max = 2000) String reason) {
    public NewSource {
        name = Folded.trim(name);
        homepage = Folded.strip(homepage);
        sameAs = sameAs == null ? List.of() : sameAs.stream().map(Folded::strip).toList();
    }

    /** With these addresses elsewhere. */
    NewSource with(Collection<String> sameAs) {
        return new NewSource(name, kind, country, homepage, List.copyOf(sameAs), partOf, reason);
    }
}
