package org.claimtrail.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a list begins, and the instant at which the whole list is read, so that a page turned an hour
 * later fits the one before. It is sealed (HMAC, RFC 2104) together with its list and filters: one that was made up or
 * edited would tell, by where the page begins, of things that its sender may not see.
 *
 * @param knownAt the instant at which the first page was read
 * @param last the id of the last item of the page before
 * @param asked the instant that was asked for, which may lie between two recordings or after the last; null where none was
 */
public record Cursor(Instant knownAt, UUID last, @Nullable Instant asked) {
    private static final String HMAC = "HmacSHA256";
    private static final int SEAL_BYTES = 16;

    /** Of a key of its own, so that nothing here is of use against the browsers' cookies; the same in each instance. */
    private static final byte[] KEY = hmac(
            ConfigProvider.getConfig()
                    .getValue("CLAIMTRAIL_COOKIE_SECRET", String.class)
                    .getBytes(UTF_8),
            "claimtrail cursor");

    /** The cursor as text, for a list told apart by {@code list}: its name and filters, and who reads it. */
    public String encode(String list) {
        // Whoever asks for the instant that an earlier answer named gets that answer again, to the byte.
        boolean isNamed = asked == null || asked.equals(knownAt);
        return seal(knownAt + " " + last + (isNamed ? "" : " " + asked), list);
    }

    /** Reads what {@link #encode} wrote; null stays null. */
    public static Cursor decode(String text, String list) {
        if (text == null) {
            return null;
        }
        String[] parts = open(text, list).split(" ");
        try {
            Instant asked = parts.length > 2 ? Instant.parse(parts[2]) : null;
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]), asked);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Problem.malformed("after", Refusal.CURSOR);
        }
    }

    /** Whether the list that it goes on with is the one of this instant. */
    public boolean isReadAt(Instant other) {
        return other.equals(asked) || other.equals(knownAt);
    }

    /** Any other text by which a list goes on. */
    public static String seal(String body, String list) {
        byte[] seal = Arrays.copyOf(hmac(KEY, list + "\n" + body), SEAL_BYTES);
        return base64(seal) + base64(body.getBytes(UTF_8));
    }

    /** Reads what {@link #seal} wrote for this very list. */
    public static String open(String text, String list) {
        try {
            int seal = base64(new byte[SEAL_BYTES]).length();
            String body = new String(Base64.getUrlDecoder().decode(text.substring(seal)), UTF_8);
            if (MessageDigest.isEqual(seal(body, list).getBytes(UTF_8), text.getBytes(UTF_8))) {
                return body;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // Refused below, like one whose seal does not fit.
        }
        throw Problem.malformed("after", Refusal.CURSOR);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
