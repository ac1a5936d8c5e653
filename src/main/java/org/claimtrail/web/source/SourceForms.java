package org.claimtrail.web.source;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.platform.value.Folded;
import org.claimtrail.source.NewSource;
import org.claimtrail.source.SourceKind;
import org.claimtrail.source.SourceView;
import org.claimtrail.source.Sources;
import org.claimtrail.source.pair.NewSourcePair;
import org.claimtrail.source.pair.SourcePairs;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Names;
import org.claimtrail.web.form.Submissions;

/** The forms for a source, for correcting one, and for asking whether two are one. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class SourceForms {
    /** One on each line, or one after another: an address begins so, and can hold a comma. */
    private static final String BETWEEN_ADDRESSES = "\\R|[,;]?\\s+(?=(?i:https?://))";

    @Inject
    Sources sources;

    @Inject
    SourcePairs pairs;

    @Inject
    Ledger ledger;

    @Inject
    Names names;

    @Inject
    Submissions submissions;

    @Inject
    CorrectionForms corrections;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance adding(Form form);

        static native TemplateInstance correcting(SourceView source, Form form);

        static native TemplateInstance pairing(SourceView source, Form form);
    }

    @GET
    @Path("/sources/{id}/pairs/new")
    public TemplateInstance pairing(UUID id) {
        return pairing(id, submissions.empty("pair"));
    }

    /** Asks whether two sources are one, and leads on to what the answer may be. */
    @POST
    @Path("/sources/{id}/pairs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pair(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take(
                "pair",
                sent,
                form -> "/source-pairs/" + pair(id, form) + "/judgements/new",
                again -> pairing(id, again));
    }

    private UUID pair(UUID id, Form form) {
        NewSourcePair said = new NewSourcePair(names.sourceBeside(id, form, "other"));
        return pairs.ask(id, submissions.valid(form, said)).id();
    }

    private TemplateInstance pairing(UUID id, Form form) {
        SourceView source = sources.get(id, ledger.present());
        return Templates.pairing(source, form);
    }

    @GET
    @Path("/sources/new")
    public TemplateInstance adding() {
        return Templates.adding(submissions.empty("source"));
    }

    @POST
    @Path("/sources")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        return submissions.take("source", sent, form -> "/sources/" + add(form), Templates::adding);
    }

    private UUID add(Form form) {
        return sources.add(said(form)).id();
    }

    private NewSource said(Form form) {
        NewSource said = new NewSource(
                form.text("name"),
                form.choice("kind", SourceKind.class),
                form.has("country") ? Folded.strip(form.value("country")).toUpperCase(Locale.ROOT) : null,
                form.text("homepage"),
                Stream.of(form.value("sameAs").split(BETWEEN_ADDRESSES))
                        .filter(address -> !Folded.isBlank(address))
                        .toList(),
                names.source(form, "partOf"),
                form.text("reason"));
        return submissions.valid(form, said);
    }

    @GET
    @Path("/sources/{id}/correction")
    public TemplateInstance correcting(UUID id) {
        return corrections.open(subject(id));
    }

    @POST
    @Path("/sources/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(subject(id), sent, (seen, form) -> correct(id, seen, form));
    }

    private String correct(UUID id, String seen, Form form) {
        sources.correct(id, seen, present -> said(form));
        return "/sources/" + id;
    }

    private CorrectionForms.Subject<SourceView> subject(UUID id) {
        return new CorrectionForms.Subject<>(
                id, moment -> sources.get(id, moment), SourceForms::fill, Templates::correcting);
    }

    private static void fill(SourceView source, Form form) {
        form.with("name", source.name())
                .with("kind", source.kind())
                .with("country", source.country())
                .with("homepage", source.homepage())
                .with("sameAs", String.join("\n", source.sameAs()))
                .with("partOf", source.partOfName(), source.partOf());
    }
}
