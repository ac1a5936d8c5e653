package org.claimtrail.web.desk;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.claimtrail.account.notice.Mark;
import org.claimtrail.account.notice.NoticeGroup;
import org.claimtrail.web.form.Form;

/**
 * What reached the reader.
 *
 * @param next where the list goes on; null where it ends
 * @param upTo how far they have read, once they say so
 * @param form with which they do
 */
@TemplateData
public record News(List<NoticeGroup> rows, String next, Mark upTo, Form form) {
    /** What comes later is read later: so it would stand first. */
    public boolean isUnread() {
        return !rows.isEmpty() && rows.get(0).isUnread();
    }
}
