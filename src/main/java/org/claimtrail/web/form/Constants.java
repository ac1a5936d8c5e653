package org.claimtrail.web.form;

import io.quarkus.qute.TemplateData;
import org.claimtrail.account.client.ApiClientRole;
import org.claimtrail.account.notice.Why;
import org.claimtrail.account.settings.Language;
import org.claimtrail.account.settings.Mail;
import org.claimtrail.claim.ClaimStatus;
import org.claimtrail.claim.EvidenceLevel;
import org.claimtrail.claim.relation.RelationKind;
import org.claimtrail.evidence.Access;
import org.claimtrail.evidence.Credibility;
import org.claimtrail.evidence.Direction;
import org.claimtrail.evidence.EvidenceKind;
import org.claimtrail.evidence.Stake;
import org.claimtrail.evidence.searchlog.SearchOutcome;
import org.claimtrail.publication.PublicationGap;
import org.claimtrail.publication.lineage.DerivationKind;
import org.claimtrail.reply.ReplyKind;
import org.claimtrail.reply.comment.Outcome;
import org.claimtrail.source.SourceKind;
import org.claimtrail.thing.ThingKind;

/** What templates offer to choose from: all values of these, by the name of their type. */
@TemplateData(target = SourceKind.class, namespace = "SourceKind")
@TemplateData(target = PublicationGap.class, namespace = "PublicationGap")
@TemplateData(target = ThingKind.class, namespace = "ThingKind")
@TemplateData(target = ClaimStatus.class, namespace = "ClaimStatus")
@TemplateData(target = EvidenceLevel.class, namespace = "EvidenceLevel")
@TemplateData(target = Direction.class, namespace = "Direction")
@TemplateData(target = Credibility.class, namespace = "Credibility")
@TemplateData(target = Stake.class, namespace = "Stake")
@TemplateData(target = Access.class, namespace = "Access")
@TemplateData(target = EvidenceKind.class, namespace = "EvidenceKind")
@TemplateData(target = SearchOutcome.class, namespace = "SearchOutcome")
@TemplateData(target = ReplyKind.class, namespace = "ReplyKind")
@TemplateData(target = Outcome.class, namespace = "Outcome")
@TemplateData(target = RelationKind.class, namespace = "RelationKind")
@TemplateData(target = DerivationKind.class, namespace = "DerivationKind")
@TemplateData(target = ApiClientRole.class, namespace = "ApiClientRole")
@TemplateData(target = Language.class, namespace = "Language")
@TemplateData(target = Mail.class, namespace = "Mail")
@TemplateData(target = Why.class, namespace = "Why")
final class Constants {
    private Constants() {}
}
