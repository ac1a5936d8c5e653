package org.claimtrail.web.kit;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;
import org.claimtrail.account.notice.Notice;
import org.claimtrail.account.notice.NoticeGroup;

/** Where what reached somebody is read on, on the desk and in a mail. */
@TemplateExtension
public final class NoticeAddress {
    private NoticeAddress() {}

    /** Of the very thing that it happened to. */
    public static String address(Notice notice) {
        UUID id = notice.subject().id();
        return switch (notice.subject().kind()) {
            case JUDGEMENT -> "/judgements/" + id;
            case SOURCE -> "/sources/" + id;
            case PUBLICATION -> "/publications/" + id;
            case EVIDENCE -> claim(notice) + "#evidence-" + id;
            case REPLY -> claim(notice) + "#reply-" + id;
            case COMMENT_REQUEST -> claim(notice) + "#comment-request-" + id;
            default -> claim(notice);
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

    private static String claim(Notice notice) {
        return notice.claimId() == null ? "/notices" : "/claims/" + notice.claimId();
    }
}
