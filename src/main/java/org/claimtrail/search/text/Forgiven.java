package org.claimtrail.search.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Whether what this request lists has only nearly the words that were typed: whoever sees the list is told; templates say {@code cdi:forgiven}. */
@Named
@RequestScoped
public class Forgiven {
    private boolean isAny;

    void anError() {
        isAny = true;
    }

    public boolean isAny() {
        return isAny;
    }
}
