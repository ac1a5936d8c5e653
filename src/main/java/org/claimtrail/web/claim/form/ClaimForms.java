package org.claimtrail.web.claim.form;

import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.claim.NewClaim;
import org.claimtrail.claim.Translation;
import org.claimtrail.claim.relation.NewRelation;
import org.claimtrail.claim.relation.RelationKind;
import org.claimtrail.claim.relation.Relations;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.search.Matches;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.PublicationNames;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Refusal;
import org.claimtrail.web.kit.Viewer;
import org.jspecify.annotations.Nullable;

/** The forms for a claim, and for correcting one. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class ClaimForms {
    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @Inject
    Relations relations;

    @Inject
    Matches matches;

    @Inject
    Viewer viewer;

    @Inject
    Names names;

    @Inject
    PublicationNames publicationNames;

    @Inject
    Submissions submissions;

    @Inject
    CorrectionForms corrections;

    @CheckedTemplate
    static class Templates {
        /** @param recorded the claim after which another is added; null of the first */
        static native TemplateInstance adding(@Nullable ClaimView recorded, Form form, AlikeClaims alike);

        static native TemplateInstance correcting(ClaimView claim, Form form);
    }

    /**
     * @param beside a claim of the same work: what both have in common is filled in
     * @param after the same, where it was recorded just now
     */
    @GET
    @Path("/claims/new")
    public TemplateInstance adding(@QueryParam("beside") UUID beside, @QueryParam("after") UUID after) {
        Form form = submissions.empty("claim").with("language", viewer.locale().toLanguageTag());
        UUID like = after == null ? beside : after;
        ClaimView other = like == null ? null : claims.get(like, ledger.present());
        if (other != null) {
            form.with("language", other.language())
                    .with("firstAppearance", other.firstAppearanceTitle(), other.firstAppearanceId())
                    .with("place", other.place())
                    .with("topics", String.join(", ", other.topics()));
        }
        form.with(AlikeClaims.UNCHOSEN, form.value("language"));
        return Templates.adding(after == null ? null : other, form, AlikeClaims.NONE);
    }

    /** The same form, with the claims that may say the same: while one types, or when one asks. */
    @POST
    @Path("/claims/alike")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response alike(MultivaluedMap<String, String> sent) {
        return submissions.ask(
                submissions.sent("claim", sent), form -> Templates.adding(null, form, AlikeClaims.of(form, matches)));
    }

    @POST
    @Path("/claims")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        return submissions.take(
                "claim",
                sent,
                form -> next(form, add(form)),
                form -> Templates.adding(null, form, AlikeClaims.of(form, matches)));
    }

    private static String next(Form form, UUID recorded) {
        return form.has("another") ? "/claims/new?after=" + recorded : "/claims/" + recorded;
    }

    private UUID add(Form form) {
        UUID duplicated = form.id("duplicates");
        if (duplicated != null) {
            // Before the ledger's place is taken, as whoever else records on it does.
            claims.lock(duplicated);
        }
        UUID id = claims.add(said(form, form.texts("topics"))).id();
        if (duplicated != null) {
            relations.relate(id, new NewRelation(duplicated, RelationKind.DUPLICATES));
        }
        return id;
    }

    @GET
    @Path("/claims/{id}/correction")
    public TemplateInstance correcting(UUID id) {
        return corrections.open(subject(id));
    }

    @POST
    @Path("/claims/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(subject(id), sent, (seen, form) -> correct(id, seen, form));
    }

    private String correct(UUID id, String seen, Form form) {
        claims.correct(id, seen, present -> {
            askOfTranslations(form, present);
            return said(form, topics(form, present.topics()));
        });
        return "/claims/" + id;
    }

    /** Asks, once, of each translation that was left as it was when the statement was not: nobody reads both in one language. */
    private static void askOfTranslations(Form form, ClaimView present) {
        if (Folded.of(form.value("statement")).equals(Folded.of(present.statement()))) {
            return;
        }
        for (String ending : form.endings("translation")) {
            String field = "translation" + ending;
            boolean isLeftAlone = present.translations().stream()
                    .anyMatch(it -> it.statement().equals(Folded.trim(form.value(field))));
            if (isLeftAlone && !form.has(field + Form.AS_IT_IS)) {
                form.with(field + Form.AS_IT_IS, true).blame(field, Refusal.TRANSLATION_AS_IT_WAS);
            }
        }
    }

    /** Left alone they stay what they are: one that came through the API can hold a comma. */
    private static List<String> topics(Form form, List<String> present) {
        boolean leftAlone = form.value("topics").equals(String.join(", ", present));
        return leftAlone ? present : form.texts("topics");
    }

    private CorrectionForms.Subject<ClaimView> subject(UUID id) {
        return new CorrectionForms.Subject<>(
                id, moment -> claims.get(id, moment), ClaimForms::fill, Templates::correcting);
    }

    private static void fill(ClaimView claim, Form form) {
        form.with("statement", claim.statement())
                .with("language", claim.language())
                .with("claimant", claim.claimantName(), claim.claimantId())
                .with("statedOn", claim.statedOn())
                .with("place", claim.place())
                .with("firstAppearance", claim.firstAppearanceTitle(), claim.firstAppearanceId())
                .with("topics", String.join(", ", claim.topics()))
                .with("context", claim.context());
        for (int i = 0; i < claim.translations().size(); i++) {
            Translation translation = claim.translations().get(i);
            form.with("translation" + Form.ending(i), translation.statement())
                    .with("translationLanguage" + Form.ending(i), translation.language());
        }
    }

    private NewClaim said(Form form, List<String> topics) {
        UUID claimant = names.source(form, "claimant");
        UUID firstAppearance = publicationNames.in(form, "firstAppearance");
        NewClaim said = new NewClaim(
                form.text("statement"),
                form.language("language"),
                translations(form),
                claimant,
                form.date("statedOn"),
                form.text("place"),
                firstAppearance,
                topics,
                form.text("context"),
                form.text("reason"));
        return submissions.valid(form, said);
    }

    private static List<Translation> translations(Form form) {
        List<Translation> translations = new ArrayList<>();
        for (String ending : form.endings("translation")) {
            String text = "translation" + ending;
            String language = "translationLanguage" + ending;
            if (form.has(text) || form.has(language)) {
                form.place("translations[" + translations.size() + "].statement", text);
                form.place("translations[" + translations.size() + "].language", language);
                if (!form.has(language)) {
                    form.blame(language, Refusal.TRANSLATION_LANGUAGE);
                }
                if (!form.has(text)) {
                    form.blame(text, Refusal.TRANSLATION_TEXT);
                }
                translations.add(new Translation(form.language(language), form.text(text)));
            }
        }
        return translations;
    }
}
