package org.claimtrail.web.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimtrail.platform.refusal.Violation;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.web.kit.Refusal;
import org.jspecify.annotations.Nullable;

/** What is wrong with the fields of a form, or is asked of them; what is wrong with the whole stands under the empty name. */
final class Faults {
    private final Map<String, Words> faults = new LinkedHashMap<>();

    /** Null where nothing is. */
    @Nullable
    Words of(String field) {
        return faults.get(field);
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    void put(String field, Words fault) {
        faults.put(field, fault);
    }

    /** Where nothing is said of that field, or of what stands below it, yet. */
    void add(Violation fault) {
        String field = fault.field();
        if (faults.keySet().stream().noneMatch(blamed -> blamed.equals(field) || blamed.startsWith(field + "."))) {
            faults.put(field, fault.message());
        }
    }

    /** Whether what is said of a field is a question, which is a normal next step, and nothing that is wrong. */
    boolean isAsked(String field) {
        return faults.containsKey(field) && isQuestion(faults.get(field));
    }

    boolean isOnlyAsked() {
        return !isEmpty() && faults.values().stream().allMatch(Faults::isQuestion);
    }

    private static boolean isQuestion(Words fault) {
        return fault.phrase() instanceof Refusal refusal && refusal.isQuestion();
    }
}
