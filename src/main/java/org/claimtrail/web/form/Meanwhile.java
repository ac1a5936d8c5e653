package org.claimtrail.web.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.claimtrail.history.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded after a form was opened that corrects.
 *
 * @param values of the fields that are not what they were
 * @param correctedBy the correction that somebody recorded; null where only something beside it changed
 */
record Meanwhile(Map<String, String> values, @Nullable Versioned correctedBy) {
    static final Meanwhile NOTHING = new Meanwhile(Map.of(), null);

    /**
     * What the person typed stays, what they left as it was becomes what it is now.
     *
     * @param typed what they sent
     * @param then what the form was filled in with
     * @param now what it would be filled in with now
     */
    static Meanwhile meet(Typed typed, Typed then, Typed now, @Nullable Versioned correctedBy) {
        Set<String> fields = new LinkedHashSet<>(then.fields());
        fields.addAll(now.fields());
        fields.remove(Form.KEY);
        fields.remove(Form.PERSON);
        fields.removeIf(field -> now.value(field).equals(then.value(field)));
        Map<String, String> changed = new LinkedHashMap<>();
        for (String field : fields) {
            changed.put(field, now.value(field));
            if (typed.value(field).equals(then.value(field))) {
                typed.put(field, now.value(field));
            }
        }
        return new Meanwhile(changed, correctedBy);
    }
}
