package org.claimtrail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the interface is there in each language: a missing one would be shown in English without a sign. */
class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[a-z][A-Za-z.]*}");

    static Stream<Class<?>> bundles() {
        return new com.tngtech.archunit.core.importer.ClassFileImporter()
                .importPackages("org.claimtrail.web").stream()
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
        String path = "/messages/" + (name.equals(MessageBundle.DEFAULTED_NAME) ? MessageBundle.DEFAULT_NAME : name)
                + language + ".properties";
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
