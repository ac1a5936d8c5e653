package org.claimtrail.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where a page finds our styles and scripts; templates know it as {@code cdi:assets}. What they hold is in the address, so that
 * browsers may keep them, and have the new ones at once.
 */
@Named
@ApplicationScoped
public class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public String at(String name) {
        return addresses.computeIfAbsent(name, Assets::address);
    }

    private static String address(String name) {
        String path = "/app/" + name;
        try (var asset = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(asset.readAllBytes());
            return path + "?" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
