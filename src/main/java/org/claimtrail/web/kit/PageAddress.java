package org.claimtrail.web.kit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.claimtrail.platform.http.OwnLinks;
import org.claimtrail.platform.http.QueryRules;
import org.claimtrail.security.OwnHost;

/** By which addresses others shall know a page: whole, since a search engine and a preview ask for no other; templates say {@code cdi:pageAddress}. */
@Named
@RequestScoped
public class PageAddress {
    @Inject
    OwnHost host;

    @Inject
    Viewer viewer;

    @Inject
    RoutingContext call;

    /** What the addresses of our pages begin with. */
    public String origin() {
        return host.origin(call.request());
    }

    /** The page itself, whatever of it is looked at. */
    public String canonical() {
        Locale named = InterfaceLanguage.named(call.request());
        return named == null ? anyLanguage() : in(named);
    }

    /** The same, in whichever language who opens it reads. */
    public String anyLanguage() {
        return origin() + OwnLinks.ours(call.request().path());
    }

    public String in(Locale language) {
        return anyLanguage() + query(language);
    }

    /** The picture of a page, in the language that the page is looked at in: whoever fetches it for a preview says none. */
    public String picture(String page) {
        return origin() + page + "/preview.png" + query(viewer.locale());
    }

    private static String query(Locale language) {
        return "?" + QueryRules.LANGUAGE + "=" + language.toLanguageTag();
    }
}
