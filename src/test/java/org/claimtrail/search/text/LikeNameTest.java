package org.claimtrail.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.claimtrail.search.word.WordBreaks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two names may be a slip, a shorter form or another spelling of the other; and which is simply another's. */
class LikeNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dmitri Peskov | Dmitry Peskov",
                "Dmitry Pskov | Dmitry Peskov",
                "Dmitrij Peskow | Dmitry Peskow",
                "Peskov, Dmitry | Dmitry Peskov",
                "D. Peskov | Dmitry Peskov",
                "Peskov | Dmitry Peskov",
                "Peskov | Dmitry Sergeyevich Peskov",
                "Dmitry Sergeyevich Peskov | Dmitry Peskov",
                "Песков | Dmitry Peskov",
                "Дмитри Песков | Dmitry Peskov",
                "Peskov | Дмитрий Песков",
                "Min. of Foreign Affairs | Ministry of Foreign Affairs",
                "Min. of Foreign Affairs | Ministry of Foreign Affairs of the Russian Federation",
                "Ministry of Foreign Affiars | Ministry of Foreign Affairs",
                "Zelenskiy | Volodymyr Zelensky",
                "Defence Ministry | Ministry of Defence",
            })
    void mayBeMeant(String typed, String other) {
        assertMayBe(true, typed, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vladimir Peskov | Dmitry Peskov",
                "Ministry of Internal Affairs | Ministry of Foreign Affairs",
                "Ministry of Internal Affairs of Ukraine | Ministry of Foreign Affairs of Ukraine",
                "Ministry of Defence | Ministry of Health",
                "China | Ministry of Foreign Affairs of China",
                "Li | Lu",
                "BBC | CBC",
                "A US official | A Chinese official",
            })
    void isAnother(String typed, String other) {
        assertMayBe(false, typed, other);
    }

    private static void assertMayBe(boolean expected, String typed, String other) {
        assertEquals(expected, LikeName.of(typed).mayBe(WordBreaks.of(other)));
    }
}
