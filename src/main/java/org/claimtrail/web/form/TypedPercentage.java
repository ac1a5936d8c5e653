package org.claimtrail.web.form;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.platform.refusal.Unreadable;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.web.kit.Refusal;

/** A whole number of per cent, whether or not that is said behind it. */
final class TypedPercentage {
    private static final Pattern PERCENTAGE =
            Pattern.compile("(?iU)(\\d{1,9})\\s*(?:[%\u066A]|per ?cent|procent|pct)?\\.?");

    private TypedPercentage() {}

    /** @throws Unreadable with words for the person */
    static Integer read(String typed) {
        Matcher parts = PERCENTAGE.matcher(Folded.strip(Normalizer.normalize(typed, Normalizer.Form.NFKC)));
        if (!parts.matches()) {
            throw new Unreadable(Refusal.NO_PERCENTAGE);
        }
        return Integer.valueOf(parts.group(1));
    }
}
