package org.claimtrail.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say as it is: a build can't tell that a word is missing, or that no template says it any more. And how templates read. */
class PageWordsTest {
    private static final String ENGLISH = "pages.properties";
    private static final String DUTCH = "pages_nl.properties";

    private static final Pattern SAID = Pattern.compile("\\bsay:([\\w.]+)");

    private static final Pattern KEY = Pattern.compile("\\b(?:data-key=\"|key=')([^{])['\"]");
    private static final Pattern SHOWN = Pattern.compile("<kbd>(.+?)</kbd>");

    /** What fits beside a window of the page, and in a review. */
    private static final int LONGEST_LINE = 160;

    @Test
    void everyWordThatTemplatesSayIsThere() throws IOException {
        assertEquals(Set.of(), without(said(), words()));
    }

    @Test
    void everyWordIsSaidByATemplate() throws IOException {
        assertFalse(words().isEmpty());
        assertEquals(Set.of(), without(words(), said()));
    }

    /** On the same line: who changes one has the other before him. */
    @Test
    void dutchStandsBesideEnglish() throws IOException {
        List<String> english = keys(ENGLISH);
        List<String> dutch = keys(DUTCH);
        for (int line = 0; line < Math.min(english.size(), dutch.size()); line++) {
            assertEquals(english.get(line), dutch.get(line), "line " + (line + 1));
        }
        assertEquals(english.size(), dutch.size());
    }

    @Test
    void noWordIsThereTwice() throws IOException {
        assertEquals(
                List.copyOf(new TreeSet<>(words())), words().stream().sorted().toList());
    }

    /** What takes something is a message: here its braces would be shown. */
    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, DUTCH})
    void everyWordSaysSomethingAndTakesNothing(String file) throws IOException {
        for (String line : lines(file)) {
            assertFalse(!key(line).isEmpty() && (line.endsWith("=") || line.contains("{")), line);
        }
    }

    @Test
    void eachLanguageHasItsOwn() {
        assertEquals("Look for", said("lookFor", Locale.ENGLISH));
        assertEquals("Zoek naar", said("lookFor", Locale.forLanguageTag("nl")));
    }

    @Test
    void whatIsNotThereIsNotLeftBlank() {
        assertThrows(MissingResourceException.class, () -> said("nowhere", Locale.ENGLISH));
    }

    @Test
    void noLineOfATemplateIsTooLongToRead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path template : templates()) {
            Files.readAllLines(template).stream()
                    .filter(line -> line.length() > LONGEST_LINE)
                    .forEach(line -> tooLong.add(template.getFileName() + ": " + line));
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void helpNamesEachKey() throws IOException {
        Set<String> keys = new TreeSet<>();
        Set<String> explained = new TreeSet<>();
        for (Path template : templates()) {
            String text = Files.readString(template);
            KEY.matcher(text).results().forEach(it -> keys.add(it.group(1)));
            if (template.endsWith("ReaderPages/help.html")) {
                SHOWN.matcher(text).results().forEach(it -> explained.add(it.group(1)));
            }
        }
        assertFalse(keys.isEmpty());
        assertEquals(Set.of(), without(keys, explained));
    }

    private static String said(String word, Locale language) {
        return PageWords.word(PageWords.of("claim", language), word);
    }

    private static Set<String> said() throws IOException {
        Set<String> said = new TreeSet<>();
        for (Path template : templates()) {
            SAID.matcher(Files.readString(template)).results().forEach(it -> said.add(it.group(1)));
        }
        return said;
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Set<String> without(Collection<String> some, Collection<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static List<String> words() throws IOException {
        return keys(ENGLISH).stream().filter(key -> !key.isEmpty()).toList();
    }

    /** One for each line, empty where it has none. */
    private static List<String> keys(String file) throws IOException {
        return lines(file).stream().map(PageWordsTest::key).toList();
    }

    private static String key(String line) {
        return line.startsWith("#") ? "" : line.replaceFirst("=.*", "");
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/messages", file));
    }
}
