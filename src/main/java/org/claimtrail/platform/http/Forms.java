package org.claimtrail.platform.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** What the readers of bodies would stumble over, or read as something else than was sent. */
final class Forms {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MOST_FIELDS = 500;
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9a-fA-F]{2})|(?:^|&)=");
    /** RFC 6838, 4.2. */
    private static final String NAME = "[0-9A-Za-z][!#$&^_.+0-9A-Za-z-]*";

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    /** RFC 9110, 8.3.1 and 5.6.6. */
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            NAME + "/" + NAME + "(?:[ \t]*;[ \t]*(?:" + TOKEN + "=(?:" + TOKEN + "|" + QUOTED + "))?)*+[ \t]*");

    /** RFC 6839, 3.1: in the syntax of JSON, but something else, such as a patch; Jakarta REST would take it for plain JSON. */
    private static final Pattern OTHER_JSON = Pattern.compile("[^; \t]*\\+json(?:[; \t]|$)");

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";]*)");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\p{ASCII}]|%[89a-fA-F]");
    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9a-fA-F]{2})++");

    private Forms() {}

    /** As what a body is to be sent there. */
    static String wantedAt(RoutingContext call) {
        return HttpProblems.isApi(call) ? JSON : FORM;
    }

    /** Why this body can't be read; null where it can. */
    static @Nullable Problem faultOf(RoutingContext call, Buffer body) {
        MultiMap headers = call.request().headers();
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && !MEDIA_TYPE.matcher(type.strip()).matches()) {
            return Problem.of(415, Refusal.MEDIA_TYPE, wantedAt(call));
        }
        // Some clients name a charset of what they don't send.
        if (body.length() == 0) {
            return null;
        }
        String coding = headers.get(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.strip().equalsIgnoreCase("identity")) {
            return Problem.encoded(coding);
        }
        String kind = type == null ? JSON : type.toLowerCase(Locale.ROOT);
        return OTHER_JSON.matcher(kind).lookingAt()
                ? Problem.of(415, Refusal.CONTENT_TYPE, wantedAt(call))
                : faultOf(kind, body);
    }

    /** Why what is sent as this kind is no text of it. */
    private static @Nullable Problem faultOf(String kind, Buffer body) {
        if (!kind.startsWith(JSON) && !kind.startsWith(FORM)) {
            // Nothing reads it.
            return null;
        }
        if (!isInUtf8(kind) && !(kind.startsWith(FORM) && isAscii(kind, body.toString()))) {
            return Problem.of(415, Refusal.CHARSET);
        }
        if (!isText(body.getBytes())) {
            return Problem.of(400, Refusal.NO_UTF8);
        }
        return kind.startsWith(FORM) ? faultOf(body.toString()) : null;
    }

    private static @Nullable Problem faultOf(String form) {
        if (BROKEN.matcher(form).find()) {
            return Problem.of(400, Refusal.NO_FORM);
        }
        if (!areEscapesUtf8(form)) {
            return Problem.of(400, Refusal.NO_UTF8);
        }
        boolean isLong = form.chars().filter(c -> c == '&').count() >= MOST_FIELDS;
        return isLong ? Problem.of(400, Refusal.MANY_FIELDS, MOST_FIELDS) : null;
    }

    private static boolean isInUtf8(String type) {
        return CHARSET.matcher(type)
                .results()
                .allMatch(charset -> charset.group(1).strip().matches("utf-?8"));
    }

    /** Some clients name the charset that forms once had; as long as nothing differs in it, that is no fault. */
    private static boolean isAscii(String kind, String form) {
        Matcher charset = CHARSET.matcher(kind);
        return charset.find()
                && charset.group(1).strip().matches("iso-8859-1|us-ascii|windows-1252")
                && !BEYOND_ASCII.matcher(form).find();
    }

    /** JSON's reader takes overlong sequences and halves of surrogate pairs for text, and UTF-16, which is full of zeros. */
    private static boolean isText(byte[] bytes) {
        return isUtf8(bytes) && IntStream.range(0, bytes.length).noneMatch(i -> bytes[i] == 0);
    }

    /** Whether what is escaped in a form or an address is UTF-8: its readers would put a question mark where it is not. */
    static boolean areEscapesUtf8(String text) {
        return ESCAPES.matcher(text)
                .results()
                .allMatch(run -> isUtf8(HexFormat.of().parseHex(run.group().replace("%", ""))));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
