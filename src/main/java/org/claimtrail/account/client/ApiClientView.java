package org.claimtrail.account.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.history.Fact;
import org.claimtrail.ledger.ShownOnce;
import org.claimtrail.platform.http.Tagged;
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
 * @param correction what was last put right of it; null where nothing was
 * @param disabling null while it is not
 * @param changedAt when anything of this was last recorded: what it is used for meanwhile is nobody's recording
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
        @Nullable Correction correction,
        @Nullable Disabling disabling,
        Instant changedAt,
        Instant recordedAt,
        String recordedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret)
        implements ShownOnce<ApiClientView>, Tagged {
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

    /** That what was said of it was put right. */
    @Schema(name = "ApiClientCorrection")
    public record Correction(String reason, Instant recordedAt, String recordedBy) {
        Correction(ApiClientCorrection it) {
            this(it.reason(), it.recorded().at(), it.recorded().by().name());
        }
    }

    /** That it was disabled. */
    @Schema(name = "ApiClientDisabling")
    public record Disabling(String reason, Instant recordedAt, String recordedBy) {
        Disabling(ApiClientDisabling it) {
            this(it.reason(), it.recorded().at(), it.recorded().by().name());
        }
    }

    /**
     * @param credentials the newest first
     * @param correction the newest
     */
    static ApiClientView of(
            ApiClient client,
            List<ApiClientCredential> credentials,
            @Nullable ApiClientCorrection correction,
            @Nullable ApiClientDisabling disabling,
            Map<String, Instant> lastUses,
            Instant now) {
        Instant expiresAt = correction == null ? client.expiresAt() : correction.expiresAt();
        Instant end = disabling == null ? expiresAt : disabling.recorded().at();
        List<Credential> told = told(credentials, lastUses, end);
        return new ApiClientView(
                client.id(),
                correction == null ? client.name() : correction.name(),
                correction == null ? client.purpose() : correction.purpose(),
                correction == null ? client.contact() : correction.contact(),
                client.role(),
                disabling != null ? State.DISABLED : now.isBefore(expiresAt) ? State.ACTIVE : State.EXPIRED,
                credentials.get(0).clientId(),
                told,
                client.owner().subject(),
                client.owner().name(),
                expiresAt,
                lastUse(told),
                correction == null ? null : new Correction(correction),
                disabling == null ? null : new Disabling(disabling),
                Fact.latest(client, credentials.get(0), correction, disabling),
                client.recorded().at(),
                client.recorded().by().name(),
                null);
    }

    /** Each goes on until the next one says that it ends, and none longer than the client. */
    private static List<Credential> told(
            List<ApiClientCredential> credentials, Map<String, Instant> lastUses, Instant end) {
        List<Credential> told = new ArrayList<>();
        Instant until = end;
        for (ApiClientCredential credential : credentials) {
            told.add(new Credential(
                    credential.clientId(),
                    until,
                    lastUses.get(credential.clientId()),
                    credential.recorded().at(),
                    credential.recorded().by().name()));
            Instant previousUntil = credential.previousUntil();
            until = previousUntil != null && previousUntil.isBefore(until) ? previousUntil : until;
        }
        return told;
    }

    private static @Nullable Instant lastUse(List<Credential> credentials) {
        return credentials.stream()
                .map(Credential::lastUsedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** By all names that it has or had at the login server. */
    List<String> clientIds() {
        return credentials.stream().map(Credential::clientId).toList();
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
                correction,
                disabling,
                changedAt,
                recordedAt,
                recordedBy,
                secret);
    }

    /** Also of what nobody records, so that whoever asks again is told that it was used, or that it has ended. */
    @Override
    public String etag() {
        return '"' + changedAt.toString() + ';' + state + ';' + lastUsedAt + '"';
    }

    /** That stands in nobody's way who corrects it. */
    @Override
    public void requireMatch(String ifMatch) {
        String recorded = Pattern.quote('"' + changedAt.toString() + ';') + "[^\"]*\"";
        Tagged.super.requireMatch(
                ifMatch == null ? null : ifMatch.replaceAll(recorded, Matcher.quoteReplacement(etag())));
    }

    @Override
    public ApiClientView kept() {
        return with(null);
    }
}
