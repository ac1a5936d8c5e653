package org.claimtrail.web.kit;

import java.util.List;
import java.util.function.Supplier;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was found for the words in a list's form. Where these can't be looked for, that is no page of its own: the form stands there still,
 * with what was typed and why beside it.
 *
 * @param found nothing where they are refused
 * @param fault why they are; null where they are not
 */
public record Looked<T>(T found, @Nullable Words fault) {
    /** The field with the words. */
    private static final String WORDS = "q";

    /** A page of a list. */
    public static <T> Looked<Page<T>> in(Supplier<Page<T>> looking) {
        return of(looking, new Page<>(List.of(), null));
    }

    public static <T> Looked<T> of(Supplier<T> looking, T nothing) {
        try {
            return new Looked<>(looking.get(), null);
        } catch (Problem refusal) {
            Words fault = refusal.said(WORDS);
            if (fault == null) {
                throw refusal;
            }
            return new Looked<>(nothing, fault);
        }
    }
}
