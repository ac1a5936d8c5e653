package org.claimtrail.platform.value;

import com.ibm.icu.text.IDNA;
import crawlercommons.filters.basic.BasicURLNormalizer;
import io.netty.util.NetUtil;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private static final Pattern TYPED = Pattern.compile(
            "(?i)(?<before>https?://(?<user>[^/?#@\\\\\\p{Cntrl}]*@)?)"
                    + "(?<host>\\[[^\\]/?#\\\\\\p{Cntrl}]*]|[^/?#@:\\[\\]\\\\\\p{Cntrl}]+)(?<after>(:[0-9]{0,5})?([/?#]\\P{Cntrl}*)?)");

    /** UTS 46 as the URL Standard wants it: {@code ß} is a letter of its own, and an underscore is let pass. */
    private static final IDNA HOSTS =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);
    /** What it says of hyphens is said of new names only; how long a name is, and each of its parts, is seen below. */
    private static final Set<IDNA.Error> LET_PASS = EnumSet.of(
            IDNA.Error.LEADING_HYPHEN,
            IDNA.Error.TRAILING_HYPHEN,
            IDNA.Error.HYPHEN_3_4,
            IDNA.Error.EMPTY_LABEL,
            IDNA.Error.LABEL_TOO_LONG,
            IDNA.Error.DOMAIN_NAME_TOO_LONG);

    private static final Pattern ASCII_HOST = Pattern.compile("[a-z0-9._-]+");

    /** The URL Standard, 3.5: what ends in a number is an address in numbers, or none; each can be decimal, octal or hexadecimal. */
    private static final Pattern IPV4 = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)\\.?");

    private static final int IPV4_BITS = 32;
    private static final int IPV6_BYTES = 16;

    private static final Pattern HOST = Pattern.compile(
            "https?://(\\[[0-9a-f:.]+]|[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*)(:(?<port>\\d{1,5}))?/.*");
    private static final Pattern PARTS = Pattern.compile("(?<place>[^?#]*)(\\?(?<query>[^#]*))?(#(?<fragment>.*))?");

    private static final Pattern BEFORE_NAME = Pattern.compile("(?i)^(?:https?://)?(?:www\\.)?");

    private static final String ANYWHERE = "https://claimtrail.invalid/";

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
        Matcher parts = partsOf(withAsciiHost(typed));
        String query = parts.group("query") == null ? "" : withoutTracking(parts.group("query"));
        return mended(parts.group("place"), query) + route(parts.group("fragment"));
    }

    /**
     * The normal forms of all that may be meant by what is pasted, with or without {@code https://} and {@code www.}: for looking it up, not
     * for telling whether two are one.
     */
    public Set<String> likely(String pasted) {
        String bare = BEFORE_NAME.matcher(pasted.strip()).replaceFirst("");
        return Stream.of("https://", "https://www.", "http://", "http://www.")
                .map(before -> normal(before + bare))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Matcher partsOf(String address) {
        Matcher parts = PARTS.matcher(address);
        parts.matches();
        return parts;
    }

    /** Each by itself: the library looks for the query where it was before the path became longer or shorter. Null of what is no address. */
    private static @Nullable String mended(String place, @Nullable String query) {
        String normal = LIBRARY.filter(place);
        return normal == null || query == null || query.isEmpty()
                ? normal
                : normal + LIBRARY.filter(ANYWHERE + "?" + query).substring(ANYWHERE.length());
    }

    /** Whether a parameter says only how an address was passed on. */
    public boolean isTracking(String parameter) {
        return tracking.matcher(parameter).matches();
    }

    private String withoutTracking(String query) {
        return Stream.of(query.split("&"))
                .filter(parameter -> !isTracking(name(parameter)))
                .collect(Collectors.joining("&"));
    }

    private static String name(String parameter) {
        return unescaped(parameter.replaceFirst("=.*", ""));
    }

    private static String unescaped(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** A page that is a program tells its works apart behind the #. */
    private static String route(String fragment) {
        return fragment != null && fragment.matches("[!/].+") ? "#" + fragment : "";
    }

    /** Whoever reads an address would have the name and password in it, which RFC 3986, 3.2.1 and 7.5 warn of. */
    static boolean namesUser(String typed) {
        Matcher parts = TYPED.matcher(typed);
        return parts.matches() && parts.group("user") != null;
    }

    static boolean isAddress(String typed) {
        if (typed.length() > LONGEST || !Text.Validator.isKeepable(typed) || namesUser(typed)) {
            return false;
        }
        String ascii = withAsciiHost(typed);
        Matcher parts = partsOf(ascii == null ? "" : ascii);
        String normal = ascii == null ? null : mended(parts.group("place"), parts.group("query"));
        if (normal == null || normal.length() > LONGEST) {
            return false;
        }
        Matcher host = HOST.matcher(normal);
        return host.matches() && (host.group("port") == null || Integer.parseInt(host.group("port")) <= 65535);
    }

    /** The same address with its host as the network has it (RFC 5891, 4.4): by a newer standard than the library's. Null of what has none. */
    private static @Nullable String withAsciiHost(String typed) {
        Matcher parts = TYPED.matcher(typed);
        if (!parts.matches()) {
            return null;
        }
        String host = parts.group("host");
        String ascii = host.startsWith("[") ? ipv6(host) : ascii(host);
        return ascii == null ? null : parts.group("before") + ascii + parts.group("after");
    }

    private static @Nullable String ascii(String host) {
        IDNA.Info found = new IDNA.Info();
        String ascii =
                HOSTS.nameToASCII(unescaped(host), new StringBuilder(), found).toString();
        boolean isHost = LET_PASS.containsAll(found.getErrors())
                && ASCII_HOST.matcher(ascii).matches();
        return isHost && IPV4.matcher(ascii).matches() ? ipv4(ascii) : isHost ? ascii : null;
    }

    /** In the one way of writing it (RFC 5952). */
    private static @Nullable String ipv6(String host) {
        String text = host.substring(1, host.length() - 1);
        byte[] address = text.contains("%") ? null : NetUtil.createByteArrayFromIpAddressString(text);
        return address == null || address.length != IPV6_BYTES ? null : "[" + NetUtil.bytesToIpAddress(address) + "]";
    }

    /** Of one to four numbers, of which the last fills up what is left; null where that can't be. */
    private static @Nullable String ipv4(String host) {
        List<String> parts = List.of(host.split("\\."));
        int left = IPV4_BITS;
        BigInteger address = BigInteger.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            int bits = i == parts.size() - 1 ? left : Byte.SIZE;
            BigInteger number = number(parts.get(i));
            if (number == null || bits <= 0 || number.bitLength() > bits) {
                return null;
            }
            left -= bits;
            address = address.add(number.shiftLeft(left));
        }
        return NetUtil.intToIpAddress(address.intValue());
    }

    private static @Nullable BigInteger number(String text) {
        if (text.matches("0x[0-9a-f]*")) {
            return new BigInteger("0" + text.substring(2), 16);
        }
        return text.matches("0[0-7]*")
                ? new BigInteger(text, 8)
                : text.matches("[1-9][0-9]*") ? new BigInteger(text) : null;
    }
}
