package org.claimtrail.web.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.web.kit.Refusal;

/** The fields of a form, as they were typed. */
final class Typed {
    /** The ending of the hidden field that says of what the fields below a field tell: of what was typed there when they were asked. */
    private static final String FOR = ".for";

    private static final String DIVIDER = "[,;\uFF0C\uFF1B\u3001\uFF64\u060C\u061B]|\\R";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> repeated = new LinkedHashMap<>();
    private final Set<String> offered = new HashSet<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    /** What was sent; browsers end lines with CRLF, people don't. */
    static Typed of(MultivaluedMap<String, String> sent) {
        Typed typed = new Typed();
        sent.forEach((field, values) -> {
            typed.put(field, values.get(0).replace("\r\n", "\n"));
            if (values.size() > 1) {
                typed.repeated.put(field, values.size());
            }
        });
        sent.keySet().stream().filter(field -> field.endsWith(FOR)).forEach(typed::dropIfOfAnother);
        return typed;
    }

    /** A title and publisher that were typed for one address are not those of the next one that is typed in its place. */
    private void dropIfOfAnother(String asked) {
        String field = asked.substring(0, asked.length() - FOR.length());
        if (!value(asked).strip().equals(value(field).strip())) {
            values.keySet().removeIf(other -> other.startsWith(field + "."));
        }
    }

    /** Empty where nothing was. */
    String value(String field) {
        return values.getOrDefault(field, "");
    }

    boolean has(String field) {
        return !Folded.isBlank(value(field));
    }

    void put(String field, String value) {
        values.put(field, value);
    }

    Set<String> fields() {
        return values.keySet();
    }

    /** The parts of a field that are divided by what divides a list on anybody's keyboard: commas, semicolons, line ends. */
    List<String> texts(String field) {
        return Stream.of(value(field).split(DIVIDER))
                .filter(part -> !Folded.isBlank(part))
                .map(Folded::trim)
                .toList();
    }

    /**
     * What was typed below a field, here or below another one of the same name: what is asked about one thing is asked once.
     *
     * @param below the ending, such as {@code .country}
     */
    List<String> saidOf(String field, String below) {
        String name = Folded.of(value(field));
        return values.keySet().stream()
                .filter(other -> other.endsWith(below))
                .filter(other -> Folded.of(value(other.substring(0, other.length() - below.length())))
                        .equals(name))
                .filter(this::has)
                .map(other -> Folded.strip(value(other)))
                .distinct()
                .toList();
    }

    /** The endings of the names of a field that stands there more than once: none, then 2, 3. */
    List<String> endings(String field) {
        return IntStream.iterate(0, i -> i == 0 || values.containsKey(field + Form.ending(i)), i -> i + 1)
                .mapToObj(Form::ending)
                .toList();
    }

    void place(String path, String field) {
        places.put(path, field);
    }

    boolean isPlaced(String path) {
        return places.containsKey(path);
    }

    /** {@code claimantId} is what a person finds by typing as {@code claimant}, {@code sameAs[1]} a line of {@code sameAs}. */
    String shown(String path) {
        String field = places.getOrDefault(path, path.replaceFirst("\\[.*", ""));
        String name = field.replaceFirst("Id$", "");
        return isThere(field) ? field : isThere(name) ? name : "";
    }

    private boolean isThere(String field) {
        return values.containsKey(field) || offered.contains(field);
    }

    /** Says that a person can choose there: of buttons of which none is chosen a browser sends nothing. */
    void offer(String field) {
        offered.add(field);
    }

    /** Of what is there twice, the first would be recorded, and what else was said lost without a word. */
    void requireEachFieldOnce() {
        repeated.forEach((field, times) -> {
            throw Problem.of(400, Refusal.FIELD_AGAIN, field, times);
        });
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
