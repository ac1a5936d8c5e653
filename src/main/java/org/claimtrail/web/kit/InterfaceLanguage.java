package org.claimtrail.web.kit;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;
import org.claimtrail.account.settings.Language;
import org.claimtrail.platform.http.QueryRules;
import org.jspecify.annotations.Nullable;

/**
 * The languages of the interface, and which of them somebody reads. Whatever a browser sends, there is one: RFC 9110, 12.5.4 leaves it
 * to us what to show whoever reads none of ours, and nobody gets to see their header refused who only wanted to see a page.
 */
public final class InterfaceLanguage {
    /** The first is for everybody who reads none of them. */
    static final List<Locale> ALL =
            Stream.of(Language.values()).map(Language::locale).toList();

    /** The cookie in which a browser keeps what somebody chose on our pages. */
    static final String CHOSEN = "language";

    /** Who reads more languages than these has said enough. */
    private static final int MOST = 50;

    private InterfaceLanguage() {}

    /** The language that an address names; null where it names none of ours. */
    static @Nullable Locale named(HttpServerRequest request) {
        String named = request.getParam(QueryRules.LANGUAGE);
        return ALL.stream()
                .filter(language -> language.toLanguageTag().equals(named))
                .findFirst()
                .orElse(null);
    }

    /** The language somebody chose, or the first of their browser's that there is. */
    static Locale of(HttpServerRequest request) {
        return of(cookie(request), header(request));
    }

    /**
     * @param chosen what the browser kept of a choice on our pages, as it came; null where nothing was chosen
     * @param accepted the values of {@code Accept-Language}, as they came
     */
    public static Locale of(@Nullable String chosen, String accepted) {
        Locale kept = kept(chosen);
        return kept != null ? kept : preferred(ranges(accepted));
    }

    /** What the browser kept of a choice on our pages; null where nothing was chosen, or none of ours. */
    static @Nullable Locale kept(HttpServerRequest request) {
        return kept(cookie(request));
    }

    private static @Nullable Locale kept(@Nullable String chosen) {
        return chosen == null ? null : find(ranges(chosen), ALL);
    }

    /** All languages that their browser says they read, ours or not, dearest first. */
    static Stream<Locale> accepted(HttpServerRequest request) {
        return ranges(header(request)).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()));
    }

    private static @Nullable String cookie(HttpServerRequest request) {
        Cookie chosen = request.getCookie(CHOSEN);
        return chosen == null ? null : chosen.getValue();
    }

    private static String header(HttpServerRequest request) {
        return String.join(",", request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Locale preferred(List<LanguageRange> ranges) {
        List<Locale> welcome = ALL.stream()
                .filter(language -> ranges.stream().noneMatch(range -> refuses(range, language)))
                .toList();
        Locale found = find(ranges, welcome);
        return found != null ? found : welcome.isEmpty() ? ALL.get(0) : welcome.get(0);
    }

    private static Locale find(List<LanguageRange> ranges, List<Locale> languages) {
        return Locale.lookup(ranges, languages);
    }

    private static boolean refuses(LanguageRange range, Locale language) {
        return range.getWeight() == 0 && range.getRange().equals(language.toLanguageTag());
    }

    /** Dearest first; what is no range is passed over, and the others stand. */
    private static List<LanguageRange> ranges(String header) {
        return Stream.of(header.split(","))
                .limit(MOST)
                .flatMap(InterfaceLanguage::range)
                .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                .toList();
    }

    private static Stream<LanguageRange> range(String part) {
        try {
            return LanguageRange.parse(part.strip()).stream();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The JDK's reader takes the parts of "-" without looking whether there are any.
            return Stream.of();
        }
    }
}
