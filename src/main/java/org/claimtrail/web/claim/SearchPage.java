package org.claimtrail.web.claim;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.platform.refusal.Words;
import org.claimtrail.search.text.SearchAnswer;
import org.claimtrail.search.text.SearchFilter;
import org.claimtrail.search.text.SearchHit;
import org.claimtrail.search.text.SearchHits;
import org.claimtrail.search.text.written.SearchKind;
import org.claimtrail.web.kit.Looked;
import org.claimtrail.web.kit.Viewer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where the one search box of all pages leads. */
@Path("/search")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
class SearchPage {
    private static final List<SearchKind> SHOWN = List.of(SearchKind.values());

    private static final SearchAnswer NOTHING = new SearchAnswer(new Page<>(List.of(), null), false);

    @Inject
    SearchHits hits;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        /**
         * @param page null where nothing was asked
         * @param lenient whether nothing has all of the words, and this has nearly these
         * @param fault why it is refused; null where it is not
         */
        static native TemplateInstance search(
                SearchFilter filter,
                List<SearchKind> kinds,
                @Nullable Page<SearchHit> page,
                boolean lenient,
                @Nullable String next,
                @Nullable Words fault);
    }

    /** Where it is read: what is in a claim's dossier, there. */
    @TemplateExtension
    static String path(SearchHit hit) {
        return switch (hit.kind()) {
            case CLAIM -> "/claims/" + hit.id();
            case EVIDENCE -> "/claims/" + hit.claim().id() + "#evidence-" + hit.id();
            case REPLY -> "/claims/" + hit.claim().id() + "#reply-" + hit.id();
            case SOURCE ->
                hit.claim() == null
                        ? "/sources/" + hit.id()
                        : "/claims/" + hit.claim().id();
            case PUBLICATION ->
                hit.claim() == null
                        ? "/publications/" + hit.id()
                        : "/claims/" + hit.claim().id();
            case THING ->
                hit.claim() == null
                        ? "/things/" + hit.id()
                        : "/claims/" + hit.claim().id();
        };
    }

    @GET
    @PermitAll
    public RestResponse<TemplateInstance> search(@BeanParam SearchFilter filter, @BeanParam Paging paging) {
        if (filter.isBlank()) {
            return RestResponse.ok(Templates.search(filter, SHOWN, null, false, null, null));
        }
        var found = Looked.of(() -> hits.answer(filter, !viewer.readsInternal(), paging), NOTHING, "q");
        Page<SearchHit> page = found.found().page();
        String next = page.next() == null ? null : viewer.here("after", page.next());
        return found.shown(Templates.search(filter, SHOWN, page, found.found().isLenient(), next, found.fault("q")));
    }
}
