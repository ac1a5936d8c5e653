package org.claimtrail.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.claimtrail.account.notice.Mark;
import org.claimtrail.account.notice.NoticeGroup;
import org.claimtrail.account.notice.Notices;
import org.claimtrail.account.notice.Unread;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Viewer;

/** Reads what reached the reader, for their desk and for the page of all of it. */
@ApplicationScoped
class NewsDesk {
    /** What is to be decided stands below it. */
    private static final int ON_DESK = 6;

    @Inject
    Notices notices;

    @Inject
    Submissions submissions;

    @Inject
    Viewer viewer;

    /** What they have not read. */
    News unread() {
        // First how far there is anything: what comes while it is read is not read.
        Mark upTo = notices.present();
        Unread unread = notices.unread(upTo, ON_DESK, ON_DESK);
        List<NoticeGroup> rows = unread.rows().stream().limit(ON_DESK).toList();
        boolean hasMore = unread.more() > 0 || unread.rows().size() > rows.size();
        return new News(rows, hasMore ? "/notices" : null, upTo, submissions.empty("notices-read"));
    }

    News all(Paging paging, Form form) {
        Mark upTo = notices.present();
        return news(notices.grouped(paging), upTo, form);
    }

    /** All about one thing, one by one. */
    News about(UUID id, Paging paging) {
        return news(notices.about(id, paging), notices.present(), submissions.empty("notices-read"));
    }

    private News news(Page<NoticeGroup> page, Mark upTo, Form form) {
        return new News(page.items(), page.next() == null ? null : viewer.here("after", page.next()), upTo, form);
    }
}
