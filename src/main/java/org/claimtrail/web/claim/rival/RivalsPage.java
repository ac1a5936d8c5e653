package org.claimtrail.web.claim.rival;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.claimtrail.assessment.core.rival.RivalLine;
import org.claimtrail.assessment.core.rival.Stance;
import org.claimtrail.assessment.rival.RivalView;
import org.claimtrail.assessment.rival.RivalsView;
import org.claimtrail.web.kit.AsOf;

/** A claim beside those that contradict it, as a table. */
@TemplateData
@TemplateData(target = RivalsView.class)
@TemplateData(target = RivalView.class)
@TemplateData(target = RivalLine.class)
public record RivalsPage(RivalsView rivals, AsOf asked) {
    public List<RivalView> claims() {
        return rivals.claims();
    }

    public String home() {
        return "/claims/" + claims().get(0).id();
    }

    public boolean isAlone() {
        return claims().size() == 1;
    }

    public boolean isNext(RivalLine line) {
        return line.originId().equals(rivals.lookNext());
    }

    /** Its own evidence tells most apart; null where nobody's does. */
    public String next() {
        return rivals.lines().stream()
                .filter(this::isNext)
                // Between marks that keep the direction of its writing to itself.
                .map(line -> "\u2068" + line.originName() + "\u2069")
                .findFirst()
                .orElse(null);
    }

    /** In one sign; what it means is told beside it. */
    public String mark(Stance stance) {
        return switch (stance) {
            case FOR -> "✓";
            case AGAINST -> "✗";
            case BOTH -> "✓✗";
            case NOTHING -> "·";
        };
    }
}
