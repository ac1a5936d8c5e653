package org.claimtrail.platform;

import crawlercommons.filters.basic.BasicURLNormalizer;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The one form that all ways of writing a web address have (RFC 3986, 6.2.2 and 6.2.3, and the URL Standard): case, escapes,
 * default port, dot segments, an international host, the order of a query's parameters. What only follows a reader around,
 * and what only scrolls the page, is not part of it.
 * <p>By these standards {@code http} and {@code https}, {@code www.} and no {@code www.}, {@code /a} and {@code /a/} are different
 * addresses: they can lead to different works, and so they are.
 */
@Singleton
public class WebAddresses {
    private static final int LONGEST = 2000;
    private static final BasicURLNormalizer LIBRARY = new BasicURLNormalizer();
    /** The library mends whatever it gets; a link must say by itself which host it leads to. */
    private static final Pattern TYPED = Pattern.compile("(?i)https?://([^/?#@\\\\\\p{Cntrl}]*@)?"
            + "(\\[[^\\]/?#\\\\\\p{Cntrl}]*]|[^/?#@:\\[\\]\\\\\\p{Cntrl}]+)(:[0-9]{0,5})?([/?#]\\P{Cntrl}*)?");

    private static final Pattern HOST = Pattern.compile(
            "https?://(\\[[0-9a-f:.]+]|[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*)(:(?<port>\\d{1,5}))?/.*");
    private static final Pattern PARTS = Pattern.compile("(?<place>[^?#]*)(\\?(?<query>[^#]*))?(#(?<fragment>.*))?");

    private final Pattern tracking;

    /** @param tracking names of query parameters; {@code *} stands for any ending */
    public WebAddresses(@ConfigProperty(name = "claimtrail.tracking-parameters") List<String> tracking) {
        this.tracking = Pattern.compile(
                tracking.stream()
                        .map(name -> Pattern.quote(name.strip()).replace("*", "\\E.*\\Q"))
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE);
    }

    /** The normal form of an address; null of what is none. */
    public @Nullable String normal(@Nullable String typed) {
        if (typed == null || !isAddress(typed)) {
            return null;
        }
        Matcher parts = PARTS.matcher(typed);
        parts.matches();
        String query = parts.group("query") == null ? "" : withoutTracking(parts.group("query"));
        return LIBRARY.filter(parts.group("place") + (query.isEmpty() ? "" : "?" + query))
                + route(parts.group("fragment"));
    }

    private String withoutTracking(String query) {
        return Stream.of(query.split("&"))
                .filter(parameter -> !tracking.matcher(name(parameter)).matches())
                .collect(Collectors.joining("&"));
    }

    private static String name(String parameter) {
        String name = parameter.replaceFirst("=.*", "");
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    /** A page that is a program tells its works apart behind the #. */
    private static String route(String fragment) {
        return fragment != null && fragment.matches("[!/].+") ? "#" + fragment : "";
    }

    static boolean isAddress(String typed) {
        if (typed.length() > LONGEST
                || !Text.Validator.isKeepable(typed)
                || !TYPED.matcher(typed).matches()) {
            return false;
        }
        String normal = LIBRARY.filter(typed);
        if (normal == null || normal.length() > LONGEST) {
            return false;
        }
        Matcher host = HOST.matcher(normal);
        return host.matches() && (host.group("port") == null || Integer.parseInt(host.group("port")) <= 65535);
    }
}
