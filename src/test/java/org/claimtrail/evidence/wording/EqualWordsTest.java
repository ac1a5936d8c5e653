package org.claimtrail.evidence.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twelve words in a row are what people call copied, in each script, however they were typed. */
class EqualWordsTest {
    private static final String TWELVE = "the part bears a number that was given out in China that";
    private static final BiPredicate<UUID, UUID> NOTHING_RECORDED = (one, other) -> false;

    private static List<SharedWords> shared(String... quotes) {
        return found(List.of(quotes), NOTHING_RECORDED).longest();
    }

    private static EqualWords found(List<String> quotes, BiPredicate<UUID, UUID> isJoined) {
        return EqualWords.among(
                IntStream.range(0, quotes.size())
                        .mapToObj(i -> new EqualWords.Quote(id(i), quotes.get(i)))
                        .toList(),
                isJoined);
    }

    private static UUID id(int quote) {
        return new UUID(0, quote);
    }

    private static List<UUID> ids(int... quotes) {
        return IntStream.of(quotes).mapToObj(EqualWordsTest::id).toList();
    }

    @Test
    void twelveAreAndElevenAreNot() {
        assertEquals(
                List.of(new SharedWords(ids(0, 1), TWELVE, 12)),
                shared("He says " + TWELVE + " year.", "We found: " + TWELVE + " month."));
        assertEquals(
                List.of(),
                shared(
                        "the part bears a number that was given out in China",
                        TWELVE.replace("in China that", "in China")));
        assertEquals(List.of(), shared(TWELVE, TWELVE.replace("number", "letter")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one two three four five six seven eight nine ten eleven twelve | ONE Two three FOUR five six seven eight nine ten eleven TWELVE",
                "Zoé a dîné à l’hôtel où son père l’a vue le soir d’été | zoe a dine a l'hotel ou son pere l´a vue le soir d`ete",
                "“It was – he said – a part; of the drive, and no more than a part” | It was: he said. A part of the drive (and no more) than a part",
                "а он сказал что ёлка стоит в лесу и её никто не трогал | А он сказал, что елка стоит в лесу, и ее никто не трогал!",
                "قال الوزير إنّ الطائرة سقطت قرب المدينة في أثناء الليل ولم يمت أحد | قال الوزير ان الطائرة سقطت قرب المدينة في اثناء الليل ولم يمت احد",
                "据报道中国向俄罗斯提供了用于制造无人机的发动机和其他零部件 | 据报道，中国向俄罗斯提供了用于制造无人机的发动机和其他零部件。",
                "警察は昨日の夜に駅の近くで古い車の中から見つかったと発表した | 警察は、昨日の夜に駅の近くで古い車の中から見つかった、と発表した。",
                "ตำรวจพบชิ้นส่วนของเครื่องยนต์ในทุ่งนาใกล้หมู่บ้านเมื่อวานนี้ตอนเช้า | “ตำรวจพบชิ้นส่วนของเครื่องยนต์ในทุ่งนาใกล้หมู่บ้านเมื่อวานนี้ตอนเช้า”"
            })
    void theyAreTheSameAsPeopleReadThem(String one, String other) {
        assertEquals(
                List.of(ids(0, 1)),
                Stream.of(shared(one, other))
                        .flatMap(List::stream)
                        .map(SharedWords::evidenceIds)
                        .toList());
    }

    @Test
    void theyAreShownAsTheFirstHasThem() {
        String quote = "“The part — it's the drive’s — bears a number: that was given out, in China.";
        assertEquals(
                "The part — it's the drive’s — bears a number: that was given out, in China",
                shared(quote, "HE SAYS THE PART ITS THE DRIVES", quote.toLowerCase())
                        .get(0)
                        .words());
    }

    @Test
    void theLongestRunIsTold() {
        String more = TWELVE + " year to a factory which makes such parts";
        assertEquals(
                List.of(new SharedWords(ids(0, 1), more, 20)),
                shared("He says " + more + " now", TWELVE + ", is it? Well, " + more));
    }

    @Test
    void copiesOfOneAreToldTogether() {
        assertEquals(
                List.of(new SharedWords(ids(0, 1, 2), TWELVE, 12)), shared(TWELVE, "So " + TWELVE, TWELVE + " one"));
    }

    @Test
    void whoHasMoreOfItStandsFirst() {
        String more = TWELVE + " year";
        assertEquals(
                List.of(ids(0, 2), ids(0, 1)),
                shared(more, TWELVE, more).stream()
                        .map(SharedWords::evidenceIds)
                        .toList());
    }

    @Test
    void aQuoteThatRepeatsItselfIsNoCopy() {
        assertEquals(List.of(), shared(TWELVE + ". And again: " + TWELVE));
    }

    @Test
    void whatIsRecordedAlreadyIsNotSaidAgain() {
        assertEquals(
                List.of(ids(0, 2)),
                found(List.of(TWELVE, TWELVE, TWELVE), (one, other) -> other.equals(id(1))).longest().stream()
                        .map(SharedWords::evidenceIds)
                        .toList());
    }

    /** Pair by pair, each of these would not end. */
    @Test
    void thousandsAreReadOnce() {
        List<String> quotes = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            quotes.add((TWELVE + " ").repeat(40) + i);
            quotes.add("ha ".repeat(500 + i % 7));
            quotes.add(("nothing" + i + " ").repeat(20));
        }
        assertEquals(
                2_000,
                found(quotes, NOTHING_RECORDED).longest().get(0).evidenceIds().size());
    }

    @Test
    void aHundredRunsAreShown() {
        List<String> quotes = new ArrayList<>();
        for (int i = 0; i < 103; i++) {
            quotes.add(("word" + i + " ").repeat(12));
            quotes.add(("word" + i + " ").repeat(12));
        }
        EqualWords found = found(quotes, NOTHING_RECORDED);
        assertEquals(100, found.longest().size());
        assertEquals(3, found.leftOff());
    }
}
