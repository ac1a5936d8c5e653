package org.claimtrail.platform;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Quarkus' reader of forms and texts would stumble over. */
final class Forms {
    private static final int MOST_FIELDS = 500;
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9a-fA-F]{2})|(?:^|&)=");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";]*)");

    private Forms() {}

    /** Why this body can't be read; null where it can. */
    static @Nullable Problem faultOf(@Nullable String type, Buffer body) {
        if (type == null) {
            return null;
        }
        if (!hasKnownCharset(type)) {
            return Problem.of(415, Refusal.CHARSET);
        }
        return type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded") ? faultOf(body) : null;
    }

    private static @Nullable Problem faultOf(Buffer body) {
        String form = body.toString(StandardCharsets.ISO_8859_1.name());
        if (BROKEN.matcher(form).find()) {
            return Problem.of(400, Refusal.NO_FORM);
        }
        boolean isLong = form.chars().filter(c -> c == '&').count() >= MOST_FIELDS;
        return isLong ? Problem.of(400, Refusal.MANY_FIELDS, MOST_FIELDS) : null;
    }

    private static boolean hasKnownCharset(String type) {
        Matcher charset = CHARSET.matcher(type);
        try {
            return !charset.find() || Charset.isSupported(charset.group(1).strip());
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
