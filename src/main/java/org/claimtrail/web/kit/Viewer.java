package org.claimtrail.web.kit;

import io.quarkus.qute.RawString;
import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.account.notice.Notices;
import org.claimtrail.account.settings.Language;
import org.claimtrail.account.settings.Settings;
import org.claimtrail.account.settings.SettingsView;
import org.claimtrail.account.settings.TimeZones;
import org.claimtrail.platform.http.OwnLinks;
import org.claimtrail.security.Caller;
import org.claimtrail.security.OwnHost;
import org.claimtrail.web.words.Done;
import org.jspecify.annotations.Nullable;

/** Who looks at a page, and in which language; templates know it as {@code cdi:viewer}. */
@Named
@RequestScoped
public class Viewer {
    /** For how long a browser keeps what we give it to keep. */
    public static final Duration KEPT = Duration.ofDays(365);

    /** Pages that belong to a part of the house and don't live below its address. */
    private static final Map<String, List<String>> BELOW = Map.of(
            "/claims", List.of("/evidence", "/search-log", "/replies", "/comment-requests"),
            "/review", List.of("/judgements"));

    /** Asked for by every word of a page. */
    private Locale locale;

    private SettingsView own;

    private Integer unread;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    Notices notices;

    @Inject
    OwnHost host;

    @Inject
    RoutingContext call;

    public boolean isSignedIn() {
        return caller.isKnown();
    }

    public boolean readsInternal() {
        return caller.readsInternal();
    }

    public boolean records() {
        return caller.records();
    }

    public boolean decides() {
        return caller.decides();
    }

    public boolean manages() {
        return caller.manages();
    }

    public String name() {
        return caller.name();
    }

    /** What tells them from others for good; empty for a reader without a login. */
    public String person() {
        return isSignedIn() ? caller.subject() : "";
    }

    public boolean isNamed(String name) {
        return isSignedIn() && name().equals(name);
    }

    /** The language that the address names, or that they chose, here or in this browser, or the first of their browser's that there is. */
    public Locale locale() {
        if (locale == null) {
            Locale chosen = chosen();
            locale = chosen == null ? InterfaceLanguage.of(call.request()) : chosen;
        }
        return locale;
    }

    /** The languages in which they read what was said, dearest first: also those of their browser that the pages don't speak. */
    public List<Locale> reads() {
        return Stream.of(Stream.ofNullable(chosen()), InterfaceLanguage.accepted(call.request()), Stream.of(locale()))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private @Nullable Locale chosen() {
        Locale named = InterfaceLanguage.named(call.request());
        if (named != null) {
            return named;
        }
        Language own = own().language();
        return own == null ? InterfaceLanguage.kept(call.request()) : own.locale();
    }

    /** Whether single letters are keys here; whoever is not signed in says so to their browser. */
    public boolean hasKeys() {
        return own().keys();
    }

    /** What they chose for themselves: read once for a page, and never for whoever is not signed in. */
    public SettingsView own() {
        if (own == null) {
            // An event loop, which refuses addresses that nothing is at, can't look who is signed in.
            boolean isPerson = BlockingOperationControl.isBlockingAllowed() && isSignedIn();
            own = isPerson ? read() : SettingsView.UNLESS_CHOSEN;
        }
        return own;
    }

    /** That the database is away is told, too. */
    private SettingsView read() {
        try {
            return settings.of(person());
        } catch (PersistenceException e) {
            return SettingsView.UNLESS_CHOSEN;
        }
    }

    /** How many things reached them that they have not read, such as {@code 3} or {@code 99+}; null where none did. */
    public @Nullable String unread() {
        if (unread == null) {
            boolean mayHave = BlockingOperationControl.isBlockingAllowed() && readsInternal();
            unread = mayHave ? count() : 0;
        }
        return unread == 0
                ? null
                : unread < Notices.MOST_COUNTED ? String.valueOf(unread) : Notices.MOST_COUNTED - 1 + "+";
    }

    private int count() {
        try {
            return notices.unread();
        } catch (PersistenceException e) {
            return 0;
        }
    }

    /** What the browser kept for us under a name; null where it didn't. JAX-RS would refuse a call for another cookie that it can't read. */
    public String kept(String cookie) {
        var kept = call.request().getCookie(cookie);
        return kept == null ? null : kept.getValue();
    }

    /** The language of the page as link previews name it (Open Graph): with a country. */
    public String region() {
        return locale().getLanguage().equals("nl") ? "nl_NL" : "en_GB";
    }

    /** The whole address of the page, for where it can't be followed: on paper. */
    public String address() {
        return host.origin(call.request()) + here();
    }

    public Instant now() {
        return Instant.now();
    }

    /** The time zone in which they are told instants, and tell them. */
    public ZoneId zone() {
        return own().zoneOr(Dates.HERE);
    }

    /** The zone that a form was opened in, whatever they chose since; theirs where that is none. */
    public ZoneId zone(String opened) {
        return TimeZones.isKnown(opened) ? ZoneId.of(opened) : zone();
    }

    public List<Locale> languages() {
        return InterfaceLanguage.ALL;
    }

    /** Marks the link of the part of the house that this page belongs to. */
    public RawString at(String part) {
        String path = call.request().path();
        boolean here = Stream.concat(Stream.of(part), BELOW.getOrDefault(part, List.of()).stream())
                .anyMatch(address -> path.equals(address) || address.length() > 1 && path.startsWith(address + "/"));
        return new RawString(here ? "aria-current=\"page\"" : "");
    }

    /** The same page, for coming back to it after login or a change of language. */
    public String here() {
        String query = call.request().query();
        return OwnLinks.ours(call.request().path() + (query == null ? "" : "?" + query));
    }

    /** The same page, but for one of its parameters. */
    public String here(String parameter, String value) {
        return UriBuilder.fromUri(here())
                .replaceQueryParam(parameter, value)
                .build()
                .toString();
    }

    /** What they did just now, by which they came here; null where they did nothing. */
    public @Nullable Done done() {
        return DoneOnce.named(kept(DoneOnce.COOKIE));
    }

    /** Lets a browser keep a language, for where nobody is signed in; or forget it. */
    public static NewCookie spoken(@Nullable Language language) {
        return language == null
                ? cookie(InterfaceLanguage.CHOSEN, "", Duration.ZERO)
                : cookie(InterfaceLanguage.CHOSEN, language.locale().toLanguageTag());
    }

    /** What a browser keeps for a year about whoever sits at it; no script and no other site gets it. */
    public static NewCookie cookie(String name, String value) {
        return cookie(name, value, KEPT);
    }

    static NewCookie cookie(String name, String value, Duration kept) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) kept.toSeconds())
                .httpOnly(true)
                .secure(true)
                .sameSite(SameSite.LAX)
                .build();
    }
}
