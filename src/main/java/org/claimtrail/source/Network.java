package org.claimtrail.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A network on which many have an account, each at one address, however the handle is written and whichever of its pages an address
 * leads to: its videos, what it answered, one post.
 *
 * @param name where its accounts are, as they are kept here
 * @param account what names an account, up to the end of the handle
 * @param nobodysPage the address of a page that names no account: a post, a search
 * @param nobodys what comes first in the address of such a page, where an account would
 * @param unread what makes no difference in a handle
 */
record Network(String name, Pattern account, Pattern nobodysPage, Pattern nobodys, String unread) {
    private static final String BEFORE =
            "(?i)https?://(?:(?:www|m|mobile|web|touch|mbasic|music|old|new|[a-z]{2}(?:-[a-z]{2})?)\\.)*";
    private static final String REST = "(?:[/?&#].*)?";

    static final List<Network> ALL = List.of(
            new Network(
                    "x.com",
                    "(?:twitter|x)\\.com",
                    "(?:#!/)?(?:intent/(?:user|follow)\\?(?:.*&)?screen_name=)?@?(?<handle>\\w{2,15})",
                    "i|search|home|intent|share|hashtag|login|explore|settings|messages|notifications|compose",
                    ""),
            // A dot more or less is the same account there; some pages have it as a number only.
            new Network(
                    "www.facebook.com",
                    "(?:facebook|fb)\\.com",
                    "(?:(?:profile|permalink|story)\\.php\\?(?:.*&)?id=|people/[^/]+/|pages/(?:category/)?[^/]+/|pg/|p/(?:[^/?]*-)?)?"
                            + "(?<handle>groups/[\\w.-]+|[\\w.-]{5,})",
                    "sharer|share|search|hashtag|login|watch|photos?|videos?|reels?|live|marketplace|help|messages|notifications"
                            + "|stories|events|groups|pages|people|media|gaming|dialog|settings|\\w+\\.php",
                    "."),
            new Network(
                    "www.instagram.com",
                    "instagram\\.com",
                    "(?:stories/(?!highlights\\b))?@?(?<handle>[\\w.]{2,})",
                    "p|reels?|tv|stories|explore|accounts|direct|share",
                    ""),
            new Network(
                    "www.threads.com",
                    "threads\\.(?:com|net)",
                    "@(?<handle>[\\w.]+)",
                    "t|search|login|intent|tag|activity",
                    ""),
            new Network(
                    "www.tiktok.com",
                    "tiktok\\.com",
                    "@(?<handle>[\\w.]+)",
                    "t|v|tag|music|discover|explore|foryou|following|live|search|share|embed|video",
                    ""),
            new Network(
                    "www.youtube.com",
                    "youtube\\.com",
                    "(?<handle>(?:@|c/|user/|channel/)[^/?&#]+)",
                    "watch|shorts|playlist|results|feed|live|embed|hashtag|v|clip|post|gaming|redirect|attribution_link",
                    "@"),
            new Network("www.youtube.com", "youtu\\.be", "(?<handle>@[^/?&#]+)", "(?!@)[^/?&#]+", "@"),
            new Network(
                    "t.me",
                    "(?:t|telegram)\\.me",
                    "(?:s/)?(?!joinchat\\b)(?<handle>\\w{4,})",
                    "c|share|iv|proxy|socks|login|add(?:stickers|emoji|theme|list)|setlanguage|contact|boost|invoice",
                    ""),
            new Network(
                    "www.linkedin.com",
                    "linkedin\\.com",
                    "(?<handle>(?:in|company|school|showcase|groups)/[^/?&#]+)",
                    "feed|posts|pulse|jobs|search|login|sharing|events|video",
                    ""),
            new Network(
                    "bsky.app/profile",
                    "bsky\\.app",
                    "profile/@?(?<handle>[^/?&#]+)",
                    "search|hashtag|intent|feeds|messages|notifications|settings",
                    ""),
            new Network(
                    "www.reddit.com/user",
                    "reddit\\.com",
                    "(?:user|u)/(?<handle>[\\w-]+)",
                    "search|comments|gallery|r/[^/?&#]+/(?:comments|s)",
                    ""),
            new Network(
                    "www.twitch.tv",
                    "twitch\\.tv",
                    "(?<handle>\\w{3,25})",
                    "videos|clip|directory|search|collections|downloads|settings",
                    ""),
            new Network(
                    "vk.com",
                    "vk\\.(?:com|ru)",
                    "(?<handle>[\\w.]{3,})",
                    "(?:wall|photo|video|clip|album|topic|doc|story)-?\\d+(?:_\\d+)?|feed|search|im|away\\.php|share\\.php",
                    ""));

    private Network(String name, String host, String account, String nobodys, String unread) {
        this(
                name,
                Pattern.compile(BEFORE + host + "/" + account + REST),
                Pattern.compile(BEFORE + host + "/(?:#!/)?(?:" + nobodys + ")" + REST),
                Pattern.compile("(?i)" + nobodys),
                unread);
    }

    /** The account that an address of this network names; null where it names none. */
    @Nullable
    String accountAt(String address) {
        Matcher page = account.matcher(address);
        if (!page.matches() || nobodys.matcher(page.group("handle")).matches()) {
            return null;
        }
        String handle = StatedIdentity.read(page.group("handle"));
        boolean isNumber = handle.startsWith("channel/");
        return "https://" + name + "/"
                + (isNumber ? handle : handle.toLowerCase(Locale.ROOT).replace(unread, ""));
    }

    /** Whether it is an address of this network that names no account. */
    boolean isNobodys(String address) {
        return nobodysPage.matcher(address).matches();
    }
}
