package org.claimtrail.bench;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What pgbench sends in one go.
 *
 * @param constants parameters that are the same in every request, under their variables' names
 * @param batch how many requests it holds
 * @param statements how many statements each of them has
 */
record Script(String text, Map<String, String> constants, int batch, long statements) {
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

    /** A statement with something else in the place of each parameter, which are counted from 0. */
    static String with(String sql, Function<Integer, String> parameters) {
        return PARAMETER
                .matcher(sql.replace('\n', ' '))
                .replaceAll(it -> Matcher.quoteReplacement(parameters.apply(Integer.parseInt(it.group(1)) - 1)));
    }

    static String each(int batch, Function<Integer, String> part, String between) {
        return IntStream.rangeClosed(1, batch).mapToObj(part::apply).collect(Collectors.joining(between));
    }
}
