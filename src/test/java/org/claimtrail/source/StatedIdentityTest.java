package org.claimtrail.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.claimtrail.platform.WebAddresses;
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
        "https://x.com/bellingcat, https://x.com/bellingcat/status/1",
        "https://x.com/search?q=a, https://x.com/search?q=b",
        "https://www.facebook.com/profile.php?id=100064, https://www.facebook.com/profile.php?id=100065",
        "https://www.facebook.com/photo?fbid=1, https://www.facebook.com/photo?fbid=2",
        "https://www.facebook.com/groups/1, https://www.facebook.com/groups/2",
        "https://www.youtube.com/watch?v=aB, https://www.youtube.com/watch?v=ab",
        "https://wikidata.example/wiki/Q1, https://www.wikidata.org/wiki/Q1",
    })
    void another(String one, String other) {
        assertNotEquals(of(other), of(one));
    }
}
