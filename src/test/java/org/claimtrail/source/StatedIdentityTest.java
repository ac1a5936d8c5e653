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
    @CsvSource({
        "http://orcid.org/0000-0002-1825-0097, https://orcid.org/0000-0002-1825-0097/",
        "https://en.m.wikipedia.org/wiki/Bellingcat, https://en.wikipedia.org/wiki/Bellingcat",
        "https://www.register.example/7?utm_source=x, http://register.example/7",
    })
    void theSameElsewhere(String one, String other) {
        assertEquals(of(other), of(one));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.wikidata.org/wiki/Q1, https://www.wikidata.org/wiki/Q12",
        "https://en.wikipedia.org/wiki/A, https://nl.wikipedia.org/wiki/A",
        "https://register.example/company?id=7, https://register.example/company?id=8",
        "https://wikidata.example/wiki/Q1, https://www.wikidata.org/wiki/Q1",
    })
    void another(String one, String other) {
        assertNotEquals(of(other), of(one));
    }
}
