package org.claimtrail.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.claimtrail.ledger.ShownOnce;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An API client.
 *
 * @param id also the subject of its tokens, whichever secret they were got with: who recorded what it records
 * @param clientId with which, and with its secret, it asks the login server for tokens; another one after a rotation
 * @param credentials its present {@code clientId} and those before it, the newest first
 * @param owner who answers for it
 * @param lastUsedAt when a token of it was last taken, to the minute; null where none was
 * @param disabling null while it is not
 * @param secret shown once, in the answer to what made it, and kept nowhere here
 */
@Schema(name = "ApiClient")
public record ApiClientView(
        UUID id,
        String name,
        String purpose,
        String contact,
        ApiClientRole role,
        State state,
        String clientId,
        List<Credential> credentials,
        String ownerId,
        String owner,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Disabling disabling,
        Instant recordedAt,
        String recordedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret)
        implements ShownOnce<ApiClientView> {
    /** Whether its tokens are taken. */
    @Schema(name = "ApiClientState")
    public enum State {
        ACTIVE,
        EXPIRED,
        DISABLED
    }

    /**
     * One that it has or had at the login server.
     *
     * @param until from when its tokens are taken no longer
     * @param lastUsedAt when one was last taken, to the minute: whether a program goes by the one before still
     */
    @Schema(name = "ApiClientCredential")
    public record Credential(
            String clientId, Instant until, @Nullable Instant lastUsedAt, Instant recordedAt, String recordedBy) {}

    /** That it was disabled. */
    @Schema(name = "ApiClientDisabling")
    public record Disabling(String reason, Instant recordedAt, String recordedBy) {
        Disabling(ApiClientDisabling it) {
            this(it.reason(), it.recorded().at(), it.recorded().by().name());
        }
    }

    /** @param credentials the newest first */
    static ApiClientView of(
            ApiClient client,
            List<ApiClientCredential> credentials,
            @Nullable ApiClientDisabling disabling,
            Map<String, Instant> lastUses,
            Instant now) {
        Instant end =
                disabling == null ? client.expiresAt() : disabling.recorded().at();
        List<Credential> told = new ArrayList<>();
        Instant until = client.expiresAt();
        for (ApiClientCredential credential : credentials) {
            told.add(new Credential(
                    credential.clientId(),
                    until.isBefore(end) ? until : end,
                    lastUses.get(credential.clientId()),
                    credential.recorded().at(),
                    credential.recorded().by().name()));
            until = credential.previousUntil();
        }
        return new ApiClientView(
                client.id(),
                client.name(),
                client.purpose(),
                client.contact(),
                client.role(),
                disabling != null ? State.DISABLED : now.isBefore(client.expiresAt()) ? State.ACTIVE : State.EXPIRED,
                credentials.get(0).clientId(),
                told,
                client.owner().subject(),
                client.owner().name(),
                client.expiresAt(),
                told.stream()
                        .map(Credential::lastUsedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                disabling == null ? null : new Disabling(disabling),
                client.recorded().at(),
                client.recorded().by().name(),
                null);
    }

    ApiClientView with(@Nullable String secret) {
        return new ApiClientView(
                id,
                name,
                purpose,
                contact,
                role,
                state,
                clientId,
                credentials,
                ownerId,
                owner,
                expiresAt,
                lastUsedAt,
                disabling,
                recordedAt,
                recordedBy,
                secret);
    }

    @Override
    public ApiClientView kept() {
        return with(null);
    }
}
