package org.claimtrail.web.source;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.text.NumberFormat;
import java.util.Locale;
import org.claimtrail.assessment.core.trackrecord.Calibration;
import org.claimtrail.assessment.core.trackrecord.Interval;

/** What the sources' and publications' templates read in texts. */
@TemplateExtension
public final class SourceReadings {
    private static final int ENOUGH_TO_COMPARE = 12;

    private SourceReadings() {}

    /** A language tag as a person calls it: {@code nl} is Dutch. */
    static String languageName(String tag, @TemplateAttribute Object locale) {
        return Locale.forLanguageTag(tag).getDisplayName((Locale) locale);
    }

    public static int lowerPercent(Interval share) {
        return percent(share.lower());
    }

    public static int upperPercent(Interval share) {
        return percent(share.upper());
    }

    static int meanPercent(Calibration.Bin bin) {
        return percent(bin.mean());
    }

    static int cameTruePercent(Calibration.Bin bin) {
        return percent(bin.cameTrue());
    }

    /** Of a mark whose area says how many there are. */
    static double radius(Calibration.Bin bin) {
        return Math.min(8, Math.round(14 * Math.sqrt(bin.count())) / 10.0);
    }

    /** {@code 0,083} in Dutch. */
    static String inDecimals(Double number, @TemplateAttribute Object locale) {
        return NumberFormat.getNumberInstance((Locale) locale).format(number);
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    /** The beginning of a hash, which is enough to compare by eye. */
    static String shortened(String hash) {
        return hash.substring(0, Math.min(hash.length(), ENOUGH_TO_COMPARE)) + "…";
    }
}
