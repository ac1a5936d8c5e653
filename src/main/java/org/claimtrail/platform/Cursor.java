package org.claimtrail.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * Where the next page of a list begins, and the instant at which the whole list is read, so that a page turned an hour
 * later fits the one before. The digest binds it to its list and filters: a cursor that was edited, or handed to another
 * list, is refused. It guards nothing secret, so it has no key.
 *
 * @param knownAt the instant at which the first page was read
 * @param last the id of the last item of the page before
 */
public record Cursor(Instant knownAt, UUID last) {
    private static final int DIGEST_BYTES = 6;

    /** The cursor as text, for a list told apart by {@code list}: its address and filters. */
    public String encode(String list) {
        String body = knownAt + " " + last;
        return base64(digest(list, body)) + base64(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #encode} wrote; null stays null. */
    public static Cursor decode(String text, String list) {
        if (text == null) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String body = new String(bytes, DIGEST_BYTES, bytes.length - DIGEST_BYTES, StandardCharsets.UTF_8);
            String[] parts = body.split(" ");
            Cursor cursor = new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            if (cursor.encode(list).equals(text)) {
                return cursor;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException e) {
            // Refused below, like one whose digest does not fit.
        }
        throw Problem.malformed("after", Refusal.CURSOR);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] digest(String list, String body) {
        try {
            byte[] sha =
                    MessageDigest.getInstance("SHA-256").digest((list + "\n" + body).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(sha, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
