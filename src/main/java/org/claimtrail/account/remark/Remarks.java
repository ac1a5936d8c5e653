package org.claimtrail.account.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.history.Moment;
import org.claimtrail.history.Recorded;
import org.claimtrail.history.list.Window;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.ledger.EntryKind;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.ledger.Subject;
import org.claimtrail.platform.paging.Page;

/** The door to remarks. They are facts of which nothing follows: no proposal becomes stale by one, and no release shows one. */
@ApplicationScoped
public class Remarks {
    private static final String VIEW =
            "select new org.claimtrail.account.remark.RemarkView(r) from Remark r join r.recorded.by"
                    + " where among(:subjects, r.subjectId) and r.recorded.at <= :knownAt";

    @Inject
    EntityManager database;

    @Inject
    Ledger ledger;

    @Inject
    Claims claims;

    @Inject
    Evidence evidence;

    @Inject
    Judgements judgements;

    @Transactional
    public RemarkView add(Subject subject, NewRemark said) {
        require(subject, ledger.present());
        Recorded recorded = ledger.place();
        Remark remark = new Remark(subject, said.text(), recorded);
        database.persist(remark);
        ledger.record(kind(subject), subject.id(), said);
        return new RemarkView(remark);
    }

    private void require(Subject subject, Moment moment) {
        switch (subject.kind()) {
            case JUDGEMENT -> judgements.get(subject.id(), moment);
            case EVIDENCE -> evidence.get(subject.id(), moment);
            default -> claims.get(subject.id(), moment);
        }
    }

    private static EntryKind kind(Subject subject) {
        return switch (subject.kind()) {
            case JUDGEMENT -> EntryKind.JUDGEMENT_REMARKED;
            case EVIDENCE -> EntryKind.EVIDENCE_REMARKED;
            default -> EntryKind.CLAIM_REMARKED;
        };
    }

    /** What was said about something, the first first. */
    public Page<RemarkView> on(Subject subject, Window window) {
        require(subject, window.moment());
        String hql = VIEW + window.newerThan("r.id") + " order by r.id";
        var query = window.bind(database.createQuery(hql, RemarkView.class))
                .setParameter("subjects", new UUID[] {subject.id()});
        return window.page(query.getResultList(), RemarkView::id);
    }

    /** What was said about any of these, the first first. */
    public List<RemarkView> on(Collection<UUID> subjectIds, Moment moment) {
        return moment.bind(database.createQuery(VIEW + " order by r.id", RemarkView.class))
                .setParameter("subjects", subjectIds.toArray(UUID[]::new))
                .getResultList();
    }
}
