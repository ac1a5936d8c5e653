package org.claimtrail.web.kit;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;
import org.claimtrail.account.Occurrence;
import org.claimtrail.account.notice.NoticeGroup;

/** Where what happened is read on. */
@TemplateExtension
public final class OccurrenceAddress {
    private OccurrenceAddress() {}

    /** Of the very thing that it happened to. */
    public static String address(Occurrence what) {
        UUID id = what.subject().id();
        return switch (what.subject().kind()) {
            case JUDGEMENT, SOURCE, PUBLICATION, THING -> what.subject().address();
            case EVIDENCE -> claim(what) + "#evidence-" + id;
            case SEARCH -> claim(what) + "#search-" + id;
            case REPLY -> claim(what) + "#reply-" + id;
            case COMMENT_REQUEST -> claim(what) + "#comment-request-" + id;
            default -> claim(what);
        };
    }

    /** Of what several are about; of one, its own. */
    public static String address(NoticeGroup group) {
        return group.size() == 1 || group.newest().claimId() == null ? address(group.newest()) : claim(group.newest());
    }

    /** Of all that reached them about it. */
    public static String all(NoticeGroup group) {
        return "/notices/about/" + group.about();
    }

    private static String claim(Occurrence what) {
        return what.claimId() == null ? "/notices" : "/claims/" + what.claimId();
    }
}
