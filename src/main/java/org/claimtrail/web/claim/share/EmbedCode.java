package org.claimtrail.web.claim.share;

import io.quarkus.qute.TemplateExtension;

/** What others copy into a page of their own is shown as text: what it says in an attribute is written for theirs first, and then for ours. */
@TemplateExtension
final class EmbedCode {
    private EmbedCode() {}

    static String inAttribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;");
    }
}
