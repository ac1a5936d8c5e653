package org.claimtrail.web.kit;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** Rows, of which no more are shown than a person can take in; one more than that tells that there are more. */
@TemplateData
public record Column<T>(List<T> found) {
    public static final int MOST = 30;

    public List<T> rows() {
        return hasMore() ? found.subList(0, MOST) : found;
    }

    public boolean hasMore() {
        return found.size() > MOST;
    }

    /** {@code 4}, or {@code 30+}. */
    public String count() {
        return rows().size() + (hasMore() ? "+" : "");
    }
}
