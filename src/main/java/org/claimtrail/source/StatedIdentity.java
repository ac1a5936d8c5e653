package org.claimtrail.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which identity an address elsewhere states, whichever of its pages it leads to. */
final class StatedIdentity {
    /** Wikidata has its items at a page for people, one for programs, one for phones, and as data. */
    private static final Pattern WIKIDATA_ITEM =
            Pattern.compile("(?i)https?://(?:www\\.|m\\.)*wikidata\\.org/(?:.*[/=:])?(Q[1-9]\\d*)(?:[/.?&#].*)?");

    private StatedIdentity() {}

    /** @param address in its normal form */
    static String of(String address) {
        Matcher item = WIKIDATA_ITEM.matcher(address);
        if (item.matches()) {
            return "https://www.wikidata.org/wiki/" + item.group(1).toUpperCase(Locale.ROOT);
        }
        return address.replaceFirst("^https?://(?:www\\.|m\\.|mobile\\.)*", "https://")
                .replaceFirst("^(https://[a-z-]+)\\.m\\.(?=wiki)", "$1.")
                .replaceFirst("/$", "");
    }
}
