package org.claimtrail.search.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever form of a word somebody writes, it is one word; and others stay others. */
@QuarkusTest
class StemsTest {
    @Inject
    Stems stems;

    @ParameterizedTest
    @CsvSource({
        "nl, huis, huizen",
        "nl, ziekenhuis, ziekenhuizen",
        "nl, bewijs, bewijzen",
        "nl, kaas, kazen",
        "nl, reus, reuzen",
        "nl, brief, brieven",
        "nl, bedrijf, bedrijven",
        "nl, slaaf, slaven",
        "nl, wolf, wolven",
        "nl, dam, dammen",
        "nl, bom, bommen",
        "nl, les, lessen",
        "nl, vis, vissen",
        "nl, adres, adressen",
        "nl, proces, processen",
        "nl, raket, raketten",
        "nl, brug, bruggen",
        "nl, aanval, aanvallen",
        "nl, prijs, prijzen",
        "nl, grens, grenzen",
        "nl, landsgrens, landsgrenzen",
        "nl, mens, mensen",
        "nl, arts, artsen",
        "nl, wapen, wapens",
        "nl, kernwapen, kernwapens",
        "nl, teken, tekens",
        "nl, laars, laarzen",
        "nl, advies, adviezen",
        "nl, commissie, commissies",
        "nl, koe, koeien",
        "nl, school, scholen",
        "nl, boot, boten",
        "nl, stad, steden",
        "nl, hoofdstad, hoofdsteden",
        "nl, schip, schepen",
        "nl, oorlogsschip, oorlogsschepen",
        "nl, lid, leden",
        "nl, kamerlid, kamerleden",
        "nl, raadslid, raadsleden",
        "nl, partijlid, partijleden",
        "nl, smid, smeden",
        "nl, kind, kinderen",
        "nl, schoolkind, schoolkinderen",
        "nl, ei, eieren",
        "nl, kalf, kalveren",
        "nl, blad, bladeren",
        "nl, blad, bladen",
        "nl, lied, liederen",
        "nl, volk, volkeren",
        "nl, museum, musea",
        "nl, datacentrum, datacentra",
        "nl, politicus, politici",
        "nl, centrale, centrales",
        "nl, kerncentrale, kerncentrales",
        "nl, gemeente, gemeentes",
        "nl, gemeente, gemeenten",
        "nl, huisje, huisjes",
        "nl, economie, economieen",
        "nl, idee, ideeen",
        "nl, bacterie, bacterien",
        "nl, overheid, overheden",
        "nl, minister, ministers",
        "ar, سد, السد",
        "ar, سد, والسد",
        "ar, سد, للسد",
        "ar, وزير, الوزير",
        "ar, وزير, والوزير",
        "ar, حي, الحي",
    })
    void oneWord(String language, String word, String form) {
        assertEquals(stem(language, word), stem(language, form));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, dam, dom",
        "nl, huis, huid",
        "nl, bezet, bestad",
        "nl, besteden, stad",
        "nl, verschepen, schip",
        "nl, overleden, lid",
        "nl, verleden, lid",
        "nl, geleden, lid",
        "nl, bekleden, lid",
        "nl, gelid, lid",
        "nl, feieren, ei",
        "en, damm, dam",
        "de, Damm, Dam",
        "ar, الله, له",
        "ar, سد, سيد",
    })
    void anotherWord(String language, String word, String other) {
        assertNotEquals(stem(language, word), stem(language, other));
    }

    private String stem(String language, String word) {
        Stems.Token token =
                new Stems.Token(Dictionaries.of(language), WordBreaks.of(word).get(0));
        return stems.of(List.of(token)).get(token);
    }
}
