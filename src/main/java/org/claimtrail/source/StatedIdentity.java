package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which identity an address elsewhere states, whichever of its pages it leads to. */
final class StatedIdentity {
    /** Wikidata has its items at a page for people, one for programs, one for phones, and as data. */
    private static final Pattern WIKIDATA_ITEM =
            Pattern.compile("(?i)https?://(?:www\\.|m\\.)*wikidata\\.org/(?:.*[/=:])?(Q[1-9]\\d*)(?:[/.?&#].*)?");

    private static final String WIKI = "(?i)https?://(?<wiki>[a-z-]+)\\.(?:m\\.)?"
            + "(?<project>wiki(?:pedia|data|media|news|quote|source|voyage|versity|books))\\.org/";
    /** By its short address, for phones or not, or in one of two scripts. */
    private static final Pattern WIKI_PAGE = Pattern.compile(
            WIKI + "(?:wiki|w/index\\.php|zh(?:-[a-z]+)?|sr-e[cl])/(?!index\\.php\\?)(?<title>[^?#]+).*");
    /** By its long address. */
    private static final Pattern WIKI_QUERY =
            Pattern.compile(WIKI + "(?:(?:w|wiki)/)?(?:index\\.php)?\\?(?:.*&)?title=(?<title>[^&#]+).*");

    private static final Pattern WIKI_SEARCH =
            Pattern.compile(WIKI + "(?:(?:w|wiki)/)?(?:index\\.php)?\\?(?:.*&)?search=.*");
    /** In the languages of the largest; the English name works in all. */
    private static final Pattern SPECIAL =
            Pattern.compile("(?iu)(?:special|speciaal|spezial|spécial|especial|speciale|specjalna|служебная|спеціальна"
                    + "|خاص|ویژه|特別|特殊):.*");
    /** As MediaWiki reads titles (MediaWikiTitleCodec): what turns the direction of writing is nothing, each blank a low line. */
    private static final String UNREAD = "[\\u200E\\u200F\\u202A-\\u202E]+";

    private static final String BLANKS = "[_ \\u00A0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+";

    /** Mastodon and its like, Medium, Truth Social: an account at its own server, or one elsewhere as seen from there. */
    private static final Pattern HANDLE = Pattern.compile("(?i)https?://(?:www\\.)?(?<host>[^/?#]+)/(?:web/|deck/)?"
            + "@(?<handle>[^/?&#@]+)(?:@(?<home>[a-z0-9.-]+\\.[a-z0-9-]+))?(?:[/?&#].*)?");
    /** The same, as servers tell each other (ActivityPub). */
    private static final Pattern ACTOR =
            Pattern.compile("(?i)https?://(?:www\\.)?(?<host>[^/?#]+)/users/(?<handle>[^/?&#]+)/"
                    + "(?:statuses|followers|following|outbox)(?:[/?&#].*)?");

    private StatedIdentity() {}

    /**
     * Null where it is nobody's: the address of a post, a video or a search that does not say whose it is.
     *
     * @param address in its normal form
     */
    static @Nullable String of(String address) {
        Matcher item = WIKIDATA_ITEM.matcher(address);
        if (item.matches()) {
            return "https://www.wikidata.org/wiki/" + item.group(1).toUpperCase(Locale.ROOT);
        }
        Matcher page = WIKI_PAGE.matcher(address);
        if (page.matches()) {
            return entry(page, page.group("title"));
        }
        Matcher query = WIKI_QUERY.matcher(address);
        if (query.matches()) {
            return entry(query, query.group("title").replace('+', ' '));
        }
        return WIKI_SEARCH.matcher(address).matches() ? null : account(address);
    }

    /** A title begins with a capital there, and is composed (NFC). */
    private static @Nullable String entry(Matcher page, String escaped) {
        String title =
                read(escaped).replaceAll(UNREAD, "").replaceAll(BLANKS, "_").replaceAll("^[_:]+|_$", "");
        if (title.isEmpty() || SPECIAL.matcher(title).matches()) {
            return null;
        }
        int first = title.codePointAt(0);
        return "https://" + page.group("wiki").toLowerCase(Locale.ROOT) + "."
                + page.group("project").toLowerCase(Locale.ROOT) + ".org/wiki/"
                + Character.toString(Character.toUpperCase(first))
                + title.substring(Character.charCount(first));
    }

    private static @Nullable String account(String address) {
        String account = Network.ALL.stream()
                .map(network -> network.accountAt(address))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (account != null) {
            return account;
        }
        return Network.ALL.stream().anyMatch(network -> network.isNobodys(address)) ? null : elsewhere(address);
    }

    private static String elsewhere(String address) {
        Matcher handle = HANDLE.matcher(address);
        if (handle.matches()) {
            String home = handle.group("home");
            return handle(home == null ? handle.group("host") : home, handle.group("handle"));
        }
        Matcher actor = ACTOR.matcher(address);
        return actor.matches() ? handle(actor.group("host"), actor.group("handle")) : page(address);
    }

    private static String handle(String host, String handle) {
        return "https://" + host.toLowerCase(Locale.ROOT) + "/@" + read(handle).toLowerCase(Locale.ROOT);
    }

    private static String page(String address) {
        return address.replaceFirst("^https?://(?:www\\.|m\\.|mobile\\.)*", "https://")
                .replaceFirst("^(https://[a-z-]+)\\.m\\.(?=wiki)", "$1.")
                .replaceFirst("/$", "");
    }

    /** Without its escapes, and composed: {@code e} with an accent beside it is {@code é}. */
    static String read(String escaped) {
        try {
            return Normalizer.normalize(URLDecoder.decode(escaped.replace("+", "%2B"), UTF_8), Normalizer.Form.NFC);
        } catch (IllegalArgumentException e) {
            return escaped;
        }
    }
}
