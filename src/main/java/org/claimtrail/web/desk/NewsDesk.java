package org.claimtrail.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.claimtrail.account.notice.Mark;
import org.claimtrail.account.notice.NoticeGroup;
import org.claimtrail.account.notice.Notices;
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
        Page<NoticeGroup> page = notices.grouped(true, ON_DESK, null);
        return news(page, page.next() == null ? null : "/notices", upTo, submissions.empty("notices-read"));
    }

    News all(Paging paging, Form form) {
        Mark upTo = notices.present();
        Page<NoticeGroup> page = notices.grouped(false, paging.limit(), paging.after());
        return news(page, page.next() == null ? null : viewer.here("after", page.next()), upTo, form);
    }

    private static News news(Page<NoticeGroup> page, String next, Mark upTo, Form form) {
        return new News(page.items().stream().map(NoticeRow::of).toList(), next, upTo, form);
    }
}
