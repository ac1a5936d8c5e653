package org.claimtrail.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.claimtrail.platform.value.WebAddresses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An identity is the same whichever of its pages states it. */
class StatedIdentityTest {
    private static String of(String address) {
        return StatedIdentity.of(new WebAddresses(List.of("utm_*")).normal(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.wikidata.org/wiki/Q1",
                "http://www.wikidata.org/wiki/Q1",
                "http://www.wikidata.org/entity/Q1",
                "https://wikidata.org/wiki/q1",
                "https://m.wikidata.org/wiki/Q1",
                "https://www.m.wikidata.org/wiki/Q1/",
                "https://WWW.WIKIDATA.ORG/wiki/Q1#P31",
                "https://www.wikidata.org/wiki/Special:EntityPage/Q1",
                "https://www.wikidata.org/wiki/Special:EntityData/Q1.json",
                "https://www.wikidata.org/wiki/Q1?uselang=nl",
                "https://www.wikidata.org/w/index.php?title=Q1&action=history",
                "https://www.wikidata.org/wiki/%51%31",
            })
    void anItemOfWikidata(String address) {
        assertEquals("https://www.wikidata.org/wiki/Q1", of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.com/bellingcat",
                "https://twitter.com/Bellingcat",
                "http://www.twitter.com/bellingcat/",
                "https://mobile.twitter.com/bellingcat?lang=nl",
                "https://m.twitter.com/@BELLINGCAT",
                "https://twitter.com/#!/bellingcat",
                "https://X.com/bellingcat?s=20&t=abc",
            })
    void anAccountThatChangedItsHost(String address) {
        assertEquals("https://x.com/bellingcat", of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.facebook.com/bellingcat",
                "https://facebook.com/Bellingcat/",
                "http://m.facebook.com/bellingcat?ref=bookmarks",
                "https://nl-nl.facebook.com/belling.cat",
                "https://fb.com/bellingcat",
            })
    void anAccountHoweverItsHandleIsWritten(String address) {
        assertEquals("https://www.facebook.com/bellingcat", of(address));
    }

    /** Below it and of it: its videos, what it answered, one post. */
    @ParameterizedTest
    @CsvSource({
        "https://x.com/acc, https://x.com/acc/status/1",
        "https://x.com/acc, https://x.com/acc/status/1/photo/2?s=20",
        "https://x.com/acc, https://x.com/acc/with_replies",
        "https://x.com/acc, https://x.com/acc/media",
        "https://x.com/acc, https://twitter.com/Acc/likes/",
        "https://x.com/acc, https://x.com/intent/user?screen_name=acc",
        "https://x.com/people, https://x.com/people/status/1",
        "https://www.youtube.com/@Chan, https://www.youtube.com/@Chan/videos",
        "https://www.youtube.com/@Chan, https://www.youtube.com/@chan/shorts",
        "https://www.youtube.com/@Chan, https://www.youtube.com/@Chan/about?view=1",
        "https://www.youtube.com/@Chan, https://m.youtube.com/@Chan/featured",
        "https://www.youtube.com/@Chan, https://youtu.be/@Chan",
        "https://www.youtube.com/@J%C3%B6rg, https://www.youtube.com/@jo%CC%88rg/streams",
        "https://www.youtube.com/channel/UCaB, https://www.youtube.com/channel/UCaB/videos",
        "https://www.youtube.com/c/Chan, https://www.youtube.com/c/Chan/videos",
        "https://www.instagram.com/acc, https://www.instagram.com/acc/reels/",
        "https://www.instagram.com/acc, https://www.instagram.com/acc/p/Cabc/",
        "https://www.instagram.com/acc, https://www.instagram.com/stories/acc/123",
        "https://www.facebook.com/account, https://www.facebook.com/account/about",
        "https://www.facebook.com/account, https://www.facebook.com/account/posts/123",
        "https://www.facebook.com/account, https://www.facebook.com/pg/account/photos/",
        "https://www.facebook.com/100064, https://www.facebook.com/permalink.php?story_fbid=1&id=100064",
        "https://www.facebook.com/100064, https://www.facebook.com/people/Jan-Jansen/100064/",
        "https://www.facebook.com/100064, https://www.facebook.com/p/Jan-Jansen-100064/",
        "https://www.facebook.com/groups/123, https://www.facebook.com/groups/123/posts/456",
        "https://www.tiktok.com/@acc, https://www.tiktok.com/@acc/video/123",
        "https://www.threads.com/@acc, https://www.threads.net/@acc/post/abc",
        "https://bsky.app/profile/x.bsky.social, https://bsky.app/profile/X.bsky.social/post/3k",
        "https://mastodon.example/@User, https://mastodon.example/@user/123",
        "https://mastodon.example/@user, https://mastodon.example/@user/with_replies",
        "https://mastodon.example/@user, https://mastodon.example/web/@user/123",
        "https://mastodon.example/@user, https://mastodon.example/users/user/statuses/123",
        "https://mastodon.example/@user, https://other.example/@user@mastodon.example/123",
        "https://medium.com/@user, https://medium.com/@user/a-story-1a2b",
        "https://www.linkedin.com/company/x, https://www.linkedin.com/company/x/about/",
        "https://www.linkedin.com/in/x, https://nl.linkedin.com/in/x/recent-activity/all",
        "https://t.me/chan, https://t.me/s/chan",
        "https://t.me/chan, https://t.me/chan/123?single",
        "https://t.me/chan, https://t.me/s/chan/123",
        "https://www.reddit.com/user/x, https://old.reddit.com/u/X/comments",
        "https://www.twitch.tv/chan, https://www.twitch.tv/chan/videos",
        "https://vk.com/account, https://vk.com/account?w=wall-1_2",
    })
    void aPageOfAnAccountStatesTheAccount(String account, String page) {
        assertEquals(of(account), of(page));
        assertNotNull(of(account));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.com/search?q=a",
                "https://x.com/i/status/1",
                "https://x.com/hashtag/a",
                "https://x.com/intent/tweet?text=a",
                "https://www.facebook.com/photo?fbid=1",
                "https://www.facebook.com/watch?v=1",
                "https://www.facebook.com/sharer/sharer.php?u=a",
                "https://www.facebook.com/reel/1",
                "https://www.instagram.com/p/Cabc/",
                "https://www.instagram.com/reel/Cabc/",
                "https://www.instagram.com/stories/highlights/1/",
                "https://www.instagram.com/explore/tags/a/",
                "https://www.threads.net/t/abc",
                "https://www.tiktok.com/tag/a",
                "https://www.youtube.com/watch?v=ab",
                "https://www.youtube.com/shorts/ab",
                "https://www.youtube.com/results?search_query=a",
                "https://www.youtube.com/playlist?list=ab",
                "https://youtu.be/ab",
                "https://www.linkedin.com/feed/update/urn:li:activity:1",
                "https://www.linkedin.com/posts/x_y-activity-1",
                "https://bsky.app/search?q=a",
                "https://t.me/share/url?url=a",
                "https://t.me/c/123/4",
                "https://www.reddit.com/r/news/comments/1abc/a/",
                "https://vk.com/wall-1_2",
                "https://en.wikipedia.org/wiki/Special:Search",
                "https://en.wikipedia.org/wiki/special:Search?search=a",
                "https://nl.m.wikipedia.org/wiki/Speciaal:Zoeken/a",
                "https://de.wikipedia.org/wiki/Spezial%3ASuche",
                "https://fr.wikipedia.org/wiki/Sp%C3%A9cial:Recherche",
                "https://en.wikipedia.org/w/index.php?title=Special:Search&search=a",
                "https://en.wikipedia.org/w/index.php?search=a",
                "https://www.wikidata.org/wiki/Special:Search",
                "https://commons.wikimedia.org/wiki/Special:Random",
            })
    void whatDoesNotSayWhoseItIsStatesNothing(String address) {
        assertNull(of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://de.wikipedia.org/wiki/Zo%C3%AB_Br%C3%BCcke",
                "https://de.wikipedia.org/wiki/Zo\u00eb_Br\u00fccke",
                "https://de.wikipedia.org/wiki/Zoe\u0308_Bru\u0308cke",
                "https://de.wikipedia.org/wiki/Zoe%CC%88_Bru%CC%88cke",
                "https://de.wikipedia.org/wiki/zoe%cc%88%20Br%c3%bccke",
                "https://de.m.wikipedia.org/wiki/Zo\u00eb Br\u00fccke",
                "https://DE.M.WIKIPEDIA.ORG/wiki/Zo%C3%AB__Br%C3%BCcke_",
                "https://de.wikipedia.org/wiki/_Zo%C3%AB_Br%C3%BCcke#Leben",
                "https://de.wikipedia.org/wiki/Zo%C3%AB%C2%A0Br%C3%BCcke",
                "https://de.wikipedia.org/wiki/Zo%C3%AB_Br%C3%BCcke%E2%80%8E",
                "https://de.wikipedia.org/w/index.php?title=zoe%CC%88+Br%C3%BCcke&oldid=7",
                "https://de.wikipedia.org/w/index.php/Zo%C3%AB_Br%C3%BCcke",
                "https://de.wikipedia.org/?title=Zo%C3%AB_Br%C3%BCcke",
                "http://de.wikipedia.org/wiki/Zo%C3%AB_Br%C3%BCcke?veaction=edit",
            })
    void anEntryHoweverItsTitleIsWritten(String address) {
        assertEquals("https://de.wikipedia.org/wiki/Zo\u00eb_Br\u00fccke", of(address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://fr.wikipedia.org/wiki/%C3%A9lan, https://fr.wikipedia.org/wiki/%C3%89lan",
        "https://fr.wikipedia.org/wiki/e%CC%81lan, https://fr.wikipedia.org/wiki/%C3%89lan",
        "https://ru.wikipedia.org/wiki/%D0%B9%D0%BE%D0%B4, https://ru.wikipedia.org/wiki/%D0%98%CC%86%D0%BE%D0%B4",
        "https://zh.wikipedia.org/zh-tw/%E5%8F%B0, https://zh.m.wikipedia.org/wiki/%E5%8F%B0",
        "https://en.wikipedia.org/wiki/C%2B%2B, https://en.wikipedia.org/wiki/C++",
        "https://en.wikipedia.org/wiki/AT%26T, https://en.wikipedia.org/wiki/AT&T",
        "https://en.wikipedia.org/wiki/Who%3F, https://en.wikipedia.org/w/index.php?title=Who%3F",
        "https://en.wikiquote.org/wiki/jan, https://en.m.wikiquote.org/wiki/Jan",
        "https://commons.m.wikimedia.org/wiki/Jan, https://commons.wikimedia.org/wiki/jan",
    })
    void aTitleBeginsWithACapital(String one, String other) {
        assertEquals(of(other), of(one));
        assertNotNull(of(one));
    }

    @ParameterizedTest
    @CsvSource({
        "http://orcid.org/0000-0002-1825-0097, https://orcid.org/0000-0002-1825-0097/",
        "https://en.m.wikipedia.org/wiki/Bellingcat, https://en.wikipedia.org/wiki/Bellingcat",
        "https://nl.m.wikipedia.org/wiki/jan_Jansen?action=history, https://nl.wikipedia.org/wiki/Jan%20Jansen",
        "https://en.wikipedia.org/w/index.php?oldid=7&title=Bellingcat, http://en.wikipedia.org/wiki/Bellingcat#Work",
        "https://www.register.example/7?utm_source=x, http://register.example/7",
        "https://www.facebook.com/profile.php?id=100064, https://facebook.com/100064",
        "https://www.instagram.com/Bellingcat/?hl=nl, https://instagram.com/bellingcat",
        "https://www.youtube.com/@Bellingcat, https://m.youtube.com/@bellingcat",
        "https://nl.linkedin.com/company/Bellingcat/, https://www.linkedin.com/company/bellingcat",
        "https://telegram.me/bellingcat, https://t.me/s/Bellingcat",
    })
    void theSameElsewhere(String one, String other) {
        assertEquals(of(other), of(one));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.wikidata.org/wiki/Q1, https://www.wikidata.org/wiki/Q12",
        "https://en.wikipedia.org/wiki/Aa, https://en.wikipedia.org/wiki/AA",
        "https://en.wikipedia.org/wiki/A, https://nl.wikipedia.org/wiki/A",
        "https://register.example/company?id=7, https://register.example/company?id=8",
        "https://x.com/bellingcat, https://x.com/bellingcat_nl",
        "https://x.com/bellingcat, https://x.example/bellingcat",
        "https://x.com/bellingcat, https://netflix.com/bellingcat",
        "https://x.com/bellingcat, https://x.com/people/status/1",
        "https://www.facebook.com/profile.php?id=100064, https://www.facebook.com/profile.php?id=100065",
        "https://www.facebook.com/groups/1, https://www.facebook.com/groups/2",
        "https://www.youtube.com/channel/UCaB, https://www.youtube.com/channel/UCab",
        "https://www.youtube.com/c/bellingcat, https://www.youtube.com/user/bellingcat",
        "https://www.linkedin.com/in/bellingcat, https://www.linkedin.com/company/bellingcat",
        "https://mastodon.example/@jan, https://mastodon.example/@jan@other.example",
        "https://mastodon.example/@jan, https://other.example/@jan",
        "https://register.example/users/7, https://register.example/@7",
        "https://www.reddit.com/r/news, https://www.reddit.com/user/news",
        "https://t.me/joinchat/aaaa, https://t.me/joinchat/bbbb",
        "https://en.wikipedia.org/wiki/C, https://en.wikipedia.org/wiki/C++",
        "https://en.wikipedia.org/wiki/Stra%C3%9Fe, https://en.wikipedia.org/wiki/Strasse",
        "https://en.wikipedia.org/wiki/AT&T, https://en.wikipedia.org/wiki/AT",
        "https://wikidata.example/wiki/Q1, https://www.wikidata.org/wiki/Q1",
    })
    void another(String one, String other) {
        assertNotEquals(of(other), of(one));
    }
}
