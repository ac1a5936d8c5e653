package org.claimtrail.web.review;

import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.claimtrail.assessment.TrackRecords;
import org.claimtrail.assessment.core.trackrecord.Tally;
import org.claimtrail.assessment.core.trackrecord.TrackRecord;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.Evidence;
import org.claimtrail.evidence.EvidenceView;
import org.claimtrail.history.Moment;
import org.claimtrail.judgement.JudgementView;
import org.claimtrail.judgement.Judgements;
import org.claimtrail.judgement.NewJudgement;
import org.claimtrail.judgement.NewJudgement.On;
import org.claimtrail.judgement.aspect.Aspect;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.source.Sources;
import org.claimtrail.source.pair.SourcePairs;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Viewer;
import org.claimtrail.web.source.SourceReadings;
import org.claimtrail.web.words.SourceMessages;
import org.claimtrail.web.words.Verdict;

/** The form that proposes a judgement on an item of evidence, a source or a pair of sources. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class JudgementForms {
    @Inject
    Judgements judgements;

    @Inject
    Claims claims;

    @Inject
    Evidence evidence;

    @Inject
    Sources sources;

    @Inject
    SourcePairs sourcePairs;

    @Inject
    TrackRecords trackRecords;

    @Inject
    Replacing replacing;

    @Inject
    Ledger ledger;

    @Inject
    Viewer viewer;

    @Inject
    Submissions submissions;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance proposing(ProposalPage page);
    }

    /** @param again an earlier proposal, to propose the same once more */
    @GET
    @Path("/evidence/{id}/judgements/new")
    public TemplateInstance proposingOnEvidence(UUID id, @QueryParam("again") UUID again) {
        return show(On.Kind.EVIDENCE, id, empty(On.Kind.EVIDENCE, id, again));
    }

    @POST
    @Path("/evidence/{id}/judgements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response proposeOnEvidence(UUID id, MultivaluedMap<String, String> sent) {
        return propose(On.Kind.EVIDENCE, id, sent);
    }

    /** @param suggested whether to fill in what the source's track record suggests; it is proposed by whoever sends it */
    @GET
    @Path("/sources/{id}/judgements/new")
    public TemplateInstance proposingOnSource(
            UUID id, @QueryParam("again") UUID again, @QueryParam("suggested") boolean suggested) {
        return show(On.Kind.SOURCE, id, suggested ? suggested(id) : empty(On.Kind.SOURCE, id, again));
    }

    private Form suggested(UUID id) {
        Form form = empty(On.Kind.SOURCE, id, null);
        TrackRecord record = trackRecords.of(id, ledger.present());
        if (record.suggested() == null) {
            return form;
        }
        var words = MessageBundles.get(
                SourceMessages.class, Localized.Literal.of(viewer.locale().toLanguageTag()));
        Tally all = record.all();
        int lower = SourceReadings.lowerPercent(all.interval());
        int upper = SourceReadings.upperPercent(all.interval());
        return form.with(
                        ProposalPage.VALUE,
                        new Verdict(Aspect.RELIABILITY, record.suggested().name()).code())
                .with("reason", words.byRecord(all.held(), all.fell(), lower, upper));
    }

    @POST
    @Path("/sources/{id}/judgements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response proposeOnSource(UUID id, MultivaluedMap<String, String> sent) {
        return propose(On.Kind.SOURCE, id, sent);
    }

    @GET
    @Path("/source-pairs/{id}/judgements/new")
    public TemplateInstance proposingOnPair(UUID id, @QueryParam("again") UUID again) {
        return show(On.Kind.SOURCE_PAIR, id, empty(On.Kind.SOURCE_PAIR, id, again));
    }

    @POST
    @Path("/source-pairs/{id}/judgements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response proposeOnPair(UUID id, MultivaluedMap<String, String> sent) {
        return propose(On.Kind.SOURCE_PAIR, id, sent);
    }

    /** A claim's page has such a form for each of its items too. */
    private static String form(On.Kind kind, UUID id) {
        return kind == On.Kind.EVIDENCE ? "judgement-" + id : "judgement";
    }

    private Form empty(On.Kind kind, UUID id, UUID again) {
        Form form = submissions.empty(form(kind, id));
        if (again == null) {
            return form;
        }
        JudgementView earlier = judgements.get(again, ledger.present());
        return replacing
                .mark(form, earlier)
                .with(ProposalPage.VALUE, Verdict.of(earlier).code())
                .with("reason", earlier.reason())
                .with("effectiveOn", earlier.effectiveOn());
    }

    private Response propose(On.Kind kind, UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take(
                form(kind, id), sent, form -> "/judgements/" + propose(kind, id, form), again -> show(kind, id, again));
    }

    private UUID propose(On.Kind kind, UUID id, Form form) {
        Verdict verdict = Verdict.read(form.value(ProposalPage.VALUE));
        NewJudgement said = new NewJudgement(
                new On(kind, id),
                verdict.aspect(),
                verdict.value(),
                form.text("reason"),
                null,
                null,
                form.date("effectiveOn"));
        UnaryOperator<String> nameOf = field -> field.equals("aspect") ? ProposalPage.VALUE : field;
        submissions.isValid(form, nameOf, said);
        replacing.withdraw(form);
        if (form.isFaulty() && said.aspect() != null) {
            judgements.refuseUnfounded(said);
        }
        return judgements.propose(submissions.valid(form, nameOf, said)).id();
    }

    private TemplateInstance show(On.Kind kind, UUID id, Form form) {
        Moment present = ledger.present();
        JudgementView earlier = replacing.of(form);
        ProposalPage page = switch (kind) {
            case EVIDENCE -> {
                EvidenceView item = evidence.get(id, present);
                yield new ProposalPage(claims.get(item.claimId(), present), item, null, null, earlier, form);
            }
            case SOURCE -> new ProposalPage(null, null, sources.get(id, present), null, earlier, form);
            default -> new ProposalPage(null, null, null, sourcePairs.get(id, present), earlier, form);
        };
        return Templates.proposing(page);
    }
}
