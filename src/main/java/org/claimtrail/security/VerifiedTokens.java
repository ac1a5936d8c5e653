package org.claimtrail.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose the API's tokens are that were verified a moment ago: a client at work sends the same one again and again. Known by their
 * digest, so that nobody finds a token here; for ten seconds, after which a session that was ended is out; and not past their expiry.
 */
@Singleton
class VerifiedTokens {
    private static final Duration MEMORY = Duration.ofSeconds(10);
    private static final int MOST = 10_000;
    private static final String SCHEME = "Bearer ";

    private final Cache<String, SecurityIdentity> verified =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(MOST).build();

    /** The caller, where their token is one of them; else null. */
    SecurityIdentity of(RoutingContext call) {
        String digest = digest(call);
        SecurityIdentity identity = digest == null ? null : verified.getIfPresent(digest);
        return identity == null || isOver(identity) ? null : of(call, identity);
    }

    void add(RoutingContext call, SecurityIdentity identity) {
        String digest = digest(call);
        if (digest != null) {
            verified.put(digest, of(null, identity));
        }
    }

    void forget() {
        verified.invalidateAll();
    }

    private static boolean isOver(SecurityIdentity identity) {
        long end = ((JsonWebToken) identity.getPrincipal()).getExpirationTime();
        return !Instant.now().isBefore(Instant.ofEpochSecond(end));
    }

    /** Who calls is the same, the call another. */
    private static SecurityIdentity of(RoutingContext call, SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(RoutingContext.class.getName(), call)
                .build();
    }

    private static String digest(RoutingContext call) {
        String authorization = call.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        if (authorization == null
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                || !call.normalizedPath().startsWith("/api/")) {
            return null;
        }
        try {
            byte[] token = authorization.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
