package org.claimtrail.source;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which identity an address elsewhere states, whichever of its pages it leads to. */
final class StatedIdentity {
    /** Wikidata has its items at a page for people, one for programs, one for phones, and as data. */
    private static final Pattern WIKIDATA_ITEM =
            Pattern.compile("(?i)https?://(?:www\\.|m\\.)*wikidata\\.org/(?:.*[/=:])?(Q[1-9]\\d*)(?:[/.?&#].*)?");

    /** For phones or not, by its short or its long address; a blank is a low line there, and the first letter a capital. */
    private static final Pattern WIKIPEDIA_PAGE = Pattern.compile("(?i)https?://([a-z-]+)\\.(?:m\\.)?wikipedia\\.org/"
            + "(?:wiki/|w/index\\.php\\?(?:.*&)?title=)([^?#&])([^?#&]*).*");

    /** A network has an account at one page, however the handle is written; other pages there are no accounts. */
    private record Network(String name, Pattern account, String unread) {
        Network(String name, String account, String unread) {
            this(
                    name,
                    Pattern.compile("(?i)https?://(?:(?:www|m|mobile|web|touch|mbasic|[a-z]{2}(?:-[a-z]{2})?)\\.)*"
                            + account + "/?(?:[?&#].*)?"),
                    unread);
        }

        /** Null where it is no account of this network. */
        @Nullable
        String of(String address) {
            Matcher page = account.matcher(address);
            if (!page.matches()) {
                return null;
            }
            String handle = page.group("handle").toLowerCase(Locale.ROOT);
            return NO_ACCOUNTS.contains(handle) ? null : "https://" + name + "/" + handle.replace(unread, "");
        }
    }

    private static final Set<String> NO_ACCOUNTS = Set.of(
            "search",
            "home",
            "intent",
            "share",
            "hashtag",
            "login",
            "explore",
            "settings",
            "watch",
            "groups",
            "pages",
            "people",
            "events",
            "stories",
            "reels",
            "sharer.php",
            "login.php",
            "profile.php",
            "permalink.php",
            "photo",
            "media",
            "live",
            "reel",
            "marketplace",
            "help",
            "messages",
            "notifications",
            "compose",
            "story.php",
            "photo.php");

    private static final List<Network> NETWORKS = List.of(
            new Network("x.com", "(?:twitter|x)\\.com/(?:#!/)?@?(?<handle>\\w{2,15})", "@"),
            // A dot more or less is the same account there.
            new Network(
                    "www.facebook.com", "(?:facebook|fb)\\.com/(?:profile\\.php\\?id=)?(?<handle>[\\w.-]{5,})", "."),
            new Network("www.instagram.com", "instagram\\.com/(?<handle>[\\w.]{2,})", "@"),
            new Network("www.threads.com", "threads\\.(?:com|net)/@(?<handle>[\\w.]+)", "@"),
            new Network("www.tiktok.com", "tiktok\\.com/@(?<handle>[\\w.]+)", "@"),
            new Network("www.youtube.com", "youtube\\.com/@(?<handle>[\\w.-]+)", "@"),
            new Network("t.me", "(?:t|telegram)\\.me/(?:s/)?(?<handle>\\w{4,})", "@"),
            new Network("www.linkedin.com", "linkedin\\.com/(?<handle>(?:in|company|school)/[^/?#]+)", "@"));

    private StatedIdentity() {}

    /** @param address in its normal form */
    static String of(String address) {
        Matcher item = WIKIDATA_ITEM.matcher(address);
        if (item.matches()) {
            return "https://www.wikidata.org/wiki/" + item.group(1).toUpperCase(Locale.ROOT);
        }
        Matcher page = WIKIPEDIA_PAGE.matcher(address);
        if (page.matches()) {
            return "https://" + page.group(1) + ".wikipedia.org/wiki/"
                    + page.group(2).toUpperCase(Locale.ROOT) + page.group(3).replaceAll("%20|[+ ]", "_");
        }
        return NETWORKS.stream()
                .map(network -> network.of(address))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> page(address));
    }

    private static String page(String address) {
        return address.replaceFirst("^https?://(?:www\\.|m\\.|mobile\\.)*", "https://")
                .replaceFirst("^(https://[a-z-]+)\\.m\\.(?=wiki)", "$1.")
                .replaceFirst("/$", "");
    }
}
