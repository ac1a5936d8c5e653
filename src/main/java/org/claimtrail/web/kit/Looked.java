package org.claimtrail.web.kit;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.platform.refusal.Words;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What was found for what stands in a list's form. Where that can't be looked for, that is no page of its own: the form stands there still,
 * with what was typed and why beside it.
 *
 * @param found nothing where it is refused
 * @param refusal why it is; null where it is not
 */
public record Looked<T>(T found, @Nullable Problem refusal) {
    /**
     * A page of a list.
     *
     * @param typed the fields of its form that a person types into
     */
    public static <T> Looked<Page<T>> in(Supplier<Page<T>> looking, String... typed) {
        return of(looking, new Page<>(List.of(), null), typed);
    }

    public static <T> Looked<T> of(Supplier<T> looking, T nothing, String... typed) {
        try {
            return new Looked<>(looking.get(), null);
        } catch (Problem refusal) {
            if (Stream.of(typed).allMatch(field -> refusal.said(field) == null)) {
                throw refusal;
            }
            return new Looked<>(nothing, refusal);
        }
    }

    /** Why what was typed there can't be looked for; null where it can. */
    public @Nullable Words fault(String field) {
        return refusal == null ? null : refusal.said(field);
    }

    /** The list's page; a request that is refused is one, however helpful its page is. */
    public RestResponse<TemplateInstance> shown(TemplateInstance page) {
        return refusal == null
                ? RestResponse.ok(page)
                : ResponseBuilder.<TemplateInstance>create(refusal.body().status())
                        .entity(page)
                        .build();
    }
}
