package org.claimtrail.search;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.answered;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is pasted is answered soon, or refused in words. */
@QuarkusTest
class BadTextToMatchTest {
    private static final Duration SOON = Duration.ofMillis(300);

    @TestFactory
    Stream<DynamicTest> isAnsweredSoon() {
        aClaim();
        post("fleur", "/claims/match", json("text", aPage()));
        return Stream.of(
                        "a",
                        "中",
                        "🙂",
                        "the of and to a",
                        "?!... — ,,,",
                        "a & b | !c <-> (d:*",
                        "% _ \\ %% '\"",
                        "\"unbalanced 'quotes",
                        "; drop table claim; --",
                        "-minus ".repeat(1_400),
                        "https://example.org/" + "x".repeat(5_000),
                        "x".repeat(10_000),
                        "中".repeat(10_000),
                        "@" + "aB".repeat(4_000),
                        "0".repeat(9_000) + ".5",
                        "1,".repeat(5_000),
                        "'".repeat(9_000) + "a",
                        "a'".repeat(5_000),
                        "e\u0301".repeat(5_000),
                        everyScript(),
                        aPage())
                .map(text -> DynamicTest.dynamicTest(named(text), () -> answeredSoon(text)));
    }

    @TestFactory
    Stream<DynamicTest> orIsRefusedInWords() {
        return Stream.of("", " ", "\u0000", "a\u0000b", "\ud800", "\ufffe", "a".repeat(100_000), "a b ".repeat(25_000))
                .map(text -> DynamicTest.dynamicTest(
                        named(text),
                        () -> assertEquals(
                                "text",
                                answered(422, post("fleur", "/claims/match", json("text", text)))
                                        .getString("violations[0].field"))));
    }

    @Test
    void soAreLimitsAndLanguages() {
        for (Object limit : List.of(0, -1, 51)) {
            answered(422, post("fleur", "/claims/match", json("text", "a", "limit", limit)));
        }
        answered(422, post("fleur", "/claims/match", json("text", "a", "language", "no such language")));
        answered(422, post("fleur", "/claims/match", json()));
    }

    private static String named(String text) {
        return text.length() + ": " + text.substring(0, Math.min(20, text.length()));
    }

    private static void answeredSoon(String text) {
        long begin = System.nanoTime();
        answered(200, post("anonymous", "/claims/match", json("text", text)));
        answered(200, post("fleur", "/claims/match", json("text", text)));
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue(took.compareTo(SOON.multipliedBy(2)) < 0, took::toString);
    }

    private static String everyScript() {
        return Stream.of(Character.UnicodeScript.values())
                .map(script -> IntStream.range(0x80, 0x30000)
                        .filter(it -> Character.isLetter(it) && Character.UnicodeScript.of(it) == script)
                        .limit(20)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    /** Of a newspaper: two thousand words, each of which is another. */
    private static String aPage() {
        return IntStream.range(0, 1_600)
                .mapToObj(i -> Integer.toString(i * 7_919 + 40_000, 36))
                .collect(Collectors.joining(" "));
    }
}
