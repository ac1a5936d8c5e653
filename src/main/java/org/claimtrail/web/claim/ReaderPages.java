package org.claimtrail.web.claim;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.claim.PublicChanges;
import org.claimtrail.claim.PublicClaims;
import org.claimtrail.claim.ReleaseChange;
import org.claimtrail.claim.TakenDown;
import org.claimtrail.web.kit.PageAddress;

/** What readers can look up beside the claims: how it is decided, what was corrected, and whose pages these are; and what search engines ask for. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
class ReaderPages {
    /** As many addresses as one sitemap may have (sitemaps.org). */
    private static final int MOST = 50_000;

    private static final int MOST_CHANGES = 100;

    @Inject
    PublicClaims claims;

    @Inject
    PageAddress address;

    @Inject
    PublicChanges changes;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance how();

        static native TemplateInstance help();

        static native TemplateInstance imprint();

        static native TemplateInstance corrections(List<ReleaseChange> changes, List<TakenDown> down);
    }

    @GET
    @Path("/how-we-decide")
    @PermitAll
    public TemplateInstance how() {
        return Templates.how();
    }

    /** What the words mean, and the keys. */
    @GET
    @Path("/help")
    @PermitAll
    public TemplateInstance help() {
        return Templates.help();
    }

    @GET
    @Path("/imprint")
    @PermitAll
    public TemplateInstance imprint() {
        return Templates.imprint();
    }

    /** What was let out anew, and how it differs from what was read before; and what can't be read for now. */
    @GET
    @Path("/corrections")
    @PermitAll
    public TemplateInstance corrections() {
        return Templates.corrections(changes.latest(MOST_CHANGES), changes.down(MOST_CHANGES));
    }

    @GET
    @Path("/sitemap.xml")
    @PermitAll
    @Produces(MediaType.APPLICATION_XML)
    public String sitemap() {
        String origin = address.origin();
        return Stream.concat(
                        Stream.of("/claims", "/corrections", "/how-we-decide", "/help")
                                .map(path -> url(origin + path, "")),
                        claims.released(MOST).entrySet().stream()
                                .map(claim -> url(
                                        origin + "/claims/" + claim.getKey(),
                                        "<lastmod>" + claim.getValue() + "</lastmod>")))
                .collect(Collectors.joining("\n", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """, "\n</urlset>\n"));
    }

    private static String url(String address, String lastChanged) {
        return "<url><loc>" + address + "</loc>" + lastChanged + "</url>";
    }

    /** What is not public asks for a login anyway; here stands what a search engine would look for in vain. */
    @GET
    @Path("/robots.txt")
    @PermitAll
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return """
                User-agent: *
                Disallow: /login
                Disallow: /api/
                Allow: /

                Sitemap: %s/sitemap.xml
                """.formatted(address.origin());
    }
}
