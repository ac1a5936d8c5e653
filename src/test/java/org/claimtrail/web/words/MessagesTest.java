package org.claimtrail.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the interface is there in each language: a missing one would be shown in English without a sign. */
class MessagesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.claimtrail");

    private static final Pattern PLACE = Pattern.compile("\\{[a-z][A-Za-z.]*}");

    static Stream<Class<?>> bundles() {
        return HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                .map(type -> type.reflect());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsMissingOrLeftOverInDutch(Class<?> bundle) {
        assertFalse(english(bundle).isEmpty());
        assertEquals(english(bundle).keySet(), new TreeSet<>(file(bundle, "_nl").keySet()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesPutInTheSameThings(Class<?> bundle) {
        Map<String, String> dutch = file(bundle, "_nl");
        english(bundle).forEach((key, text) -> assertEquals(places(text), places(dutch.get(key)), key));
    }

    /** The others stand in pages.properties: English beside Dutch. */
    @ParameterizedTest
    @MethodSource("bundles")
    void whatTakesNothingIsSaidByJava(Class<?> bundle) {
        HOUSE.get(bundle).getMethods().stream()
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .forEach(method -> assertFalse(method.getAccessesToSelf().isEmpty(), method.getFullName()));
    }

    @Test
    void everyPhraseOfTheDoorsIsThereInDutchToo() {
        assertEquals(phrases().keySet(), texts("/messages/words_nl.properties").keySet());
    }

    @Test
    void noPhraseAsksForMoreThanThereIsToSay() {
        Stream.of("/messages/words.properties", "/messages/words_nl.properties")
                .flatMap(file -> texts(file).entrySet().stream())
                .forEach(it ->
                        assertTrue(asked(it.getValue()) <= asked(phrases().get(it.getKey())), it.getKey()));
    }

    /** A text that is written at the constraint itself would be said in English. */
    @Test
    void constraintsNameTheirPhrases() {
        Set<String> phrases = phrases().keySet();
        messages().forEach(it -> assertTrue(phrases.contains(it.replaceAll("[{}]", "")), it));
    }

    /** What our constraints say unless told otherwise, and what records tell them to say. */
    private static Stream<String> messages() {
        Stream<Object> ours = HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Constraint.class))
                .map(type -> type.getMethod("message").reflect().getDefaultValue());
        Stream<Object> told = HOUSE.stream()
                .filter(type -> type.reflect().isRecord())
                .flatMap(type -> type.getMembers().stream())
                .flatMap(member -> member.getAnnotations().stream())
                .flatMap(it -> it.tryGetExplicitlyDeclaredProperty("message").stream());
        return Stream.concat(ours, told).map(String::valueOf).filter(message -> !message.isEmpty());
    }

    /** What the doors say, by its key: their own phrases, and those of constraints. */
    private static Map<String, String> phrases() {
        Map<String, String> phrases = texts("/ValidationMessages.properties");
        HOUSE.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Phrase.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(Phrase.class::cast)
                .forEach(phrase -> assertNull(phrases.put(phrase.key(), phrase.english()), phrase.key()));
        return phrases;
    }

    /** How many things a phrase speaks of. */
    private static int asked(String phrase) {
        return Pattern.compile("%(?:(\\d)\\$)?s|\\{(max)}")
                .matcher(phrase)
                .results()
                .map(place -> place.group(1))
                .reduce(
                        0,
                        (most, number) -> number == null ? most + 1 : Math.max(most, Integer.parseInt(number)),
                        Math::max);
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the methods say, and for constants the file beside them. */
    private static Map<String, String> english(Class<?> bundle) {
        Map<String, String> english = file(bundle, "");
        Stream.of(bundle.getDeclaredMethods())
                .filter(method -> !method.getAnnotation(Message.class).value().equals(Message.DEFAULT_VALUE))
                .forEach(method -> english.put(
                        method.getName(), method.getAnnotation(Message.class).value()));
        return english;
    }

    private static Map<String, String> file(Class<?> bundle, String language) {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        return texts("/messages/" + (name.equals(MessageBundle.DEFAULTED_NAME) ? MessageBundle.DEFAULT_NAME : name)
                + language + ".properties");
    }

    private static Map<String, String> texts(String path) {
        Map<String, String> texts = new TreeMap<>();
        try (var stream = MessagesTest.class.getResourceAsStream(path)) {
            if (stream != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
