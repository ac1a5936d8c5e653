package org.claimtrail.web.desk;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.account.notice.Notice;
import org.claimtrail.account.notice.NoticeGroup;

/** What reached the reader about one thing, as one row: the same thing done by the same person stands there once, however often. */
@TemplateData
public record NoticeRow(NoticeGroup group, List<Line> lines) {
    private static final int SHOWN = 4;

    /** The same thing done by the same person, however often; what was judged, and each deadline, is told one by one. */
    @TemplateData
    public record Line(Notice notice, int count) {
        boolean isLike(Notice other) {
            return notice.kind() == other.kind()
                    && notice.why().equals(other.why())
                    && notice.recordedBy() != null
                    && notice.recordedBy().equals(other.recordedBy())
                    && notice.unread() == other.unread()
                    && other.aspect() == null;
        }
    }

    static NoticeRow of(NoticeGroup group) {
        List<Line> lines = new ArrayList<>();
        Set<UUID> ended = new HashSet<>();
        for (Notice it : group.latest()) {
            // How a proposal ended says also what was proposed.
            if (it.aspect() != null && !ended.add(it.subject().id())) {
                continue;
            }
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).isLike(it)) {
                lines.set(
                        last, new Line(lines.get(last).notice(), lines.get(last).count() + 1));
            } else {
                lines.add(new Line(it, 1));
            }
        }
        return new NoticeRow(group, lines);
    }

    public Notice newest() {
        return group.newest();
    }

    public List<Line> shown() {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }

    /** How many things more there are: those of no line, and those that are too many to be read here. */
    public int hidden() {
        return lines.size()
                - shown().size()
                + (int) (group.size() - group.latest().size());
    }

    /** Where it is read on. */
    public String home() {
        Notice newest = newest();
        if (newest.claimId() != null) {
            return "/claims/" + newest.claimId();
        }
        return switch (newest.subject().kind()) {
            case SOURCE -> "/sources/" + newest.subject().id();
            case PUBLICATION -> "/publications/" + newest.subject().id();
            default -> "/judgements/" + newest.subject().id();
        };
    }
}
