package org.claimtrail;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * JSON, read as RestAssured reads it. To that, each path is a Groovy script, and takes ten milliseconds to compile, which was a third
 * of what the tests took of the processors: a path of names and positions needs no script.
 */
final class PlainPaths extends JsonPath {
    private static final String POSITION = "\\[-?\\d+]";
    private static final Pattern PLAIN = Pattern.compile("(?:\\w+|" + POSITION + ")(?:\\.\\w+|" + POSITION + ")*");
    private static final Pattern STEP = Pattern.compile("\\w+|" + POSITION);

    private Object root;

    PlainPaths(String json) {
        super(json);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(String path) {
        if (!PLAIN.matcher(path).matches()) {
            return super.get(path);
        }
        if (root == null) {
            root = super.get("");
        }
        Object found = root;
        for (var steps = STEP.matcher(path).results().iterator(); steps.hasNext(); ) {
            String step = steps.next().group();
            found = step.startsWith("[") ? at(found, step) : of(found, step);
        }
        return (T) found;
    }

    private static Object at(Object list, String step) {
        int position = Integer.parseInt(step.substring(1, step.length() - 1));
        if (!(list instanceof List<?> items)) {
            return null;
        }
        int index = position < 0 ? items.size() + position : position;
        return index >= 0 && index < items.size() ? items.get(index) : null;
    }

    /** Of a list, what each of its objects has of that name; as Groovy does, which passes over what is null. */
    private static Object of(Object thing, String name) {
        if (!(thing instanceof List<?> items)) {
            return thing instanceof Map<?, ?> object ? object.get(name) : null;
        }
        List<Object> all = new ArrayList<>();
        items.stream().filter(item -> item != null).forEach(item -> all.add(of(item, name)));
        return all;
    }
}
