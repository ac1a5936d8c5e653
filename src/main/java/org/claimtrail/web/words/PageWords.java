package org.claimtrail.web.words;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What pages say as it is: {@code {say:claim.locator}} is {@code claim.locator} of messages/pages.properties, in Dutch of
 * pages_nl.properties. A build can't tell whether a word is there: PageWordsTest does.
 */
public final class PageWords {
    private final String prefix;
    private final ResourceBundle texts;

    private PageWords(String prefix, ResourceBundle texts) {
        this.prefix = prefix;
        this.texts = texts;
    }

    @TemplateExtension(namespace = "say", matchName = TemplateExtension.ANY)
    static PageWords of(String part, @TemplateAttribute Object locale) {
        return new PageWords(part + ".", texts((Locale) locale));
    }

    /** The same where the page's code says it. */
    public static String text(String key, Locale locale) {
        return texts(locale).getString(key);
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "messages/pages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @TemplateExtension(matchName = TemplateExtension.ANY)
    static String word(PageWords words, String name) {
        return words.texts.getString(words.prefix + name);
    }
}
