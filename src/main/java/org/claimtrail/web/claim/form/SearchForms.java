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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.claimtrail.claim.ClaimView;
import org.claimtrail.claim.Claims;
import org.claimtrail.evidence.searchlog.NewSearch;
import org.claimtrail.evidence.searchlog.SearchOutcome;
import org.claimtrail.evidence.searchlog.SearchView;
import org.claimtrail.evidence.searchlog.Searches;
import org.claimtrail.history.Today;
import org.claimtrail.ledger.Ledger;
import org.claimtrail.web.form.CorrectionForms;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Readings;

/** The forms that log a search, correct one and withdraw one: on the claim's page, or pages of their own. */
@Path("/")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR})
class SearchForms {
    @Inject
    Today today;

    @Inject
    Searches searches;

    @Inject
    Claims claims;

    @Inject
    Ledger ledger;

    @Inject
    Submissions submissions;

    @Inject
    WithdrawalForms withdrawals;

    @Inject
    CorrectionForms corrections;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance adding(ClaimView claim, Form form);

        static native TemplateInstance correcting(ClaimView claim, SearchView search, Form form);

        static native TemplateInstance withdrawing(ClaimView claim, SearchView search, Form form);
    }

    @GET
    @Path("/claims/{id}/search-log/new")
    public TemplateInstance adding(UUID id) {
        return show(id, submissions.empty("search").with("searchedOn", today.day()));
    }

    @POST
    @Path("/claims/{id}/search-log")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take(
                "search", sent, form -> Readings.home(searches.add(id, () -> said(form))), again -> show(id, again));
    }

    private NewSearch said(Form form) {
        NewSearch said = new NewSearch(
                form.text("searchedIn"),
                form.text("searchedFor"),
                form.date("searchedOn"),
                form.choice("outcome", SearchOutcome.class),
                form.text("note"),
                form.text("reason"));
        return submissions.valid(form, said);
    }

    private TemplateInstance show(UUID claimId, Form form) {
        return Templates.adding(claims.get(claimId, ledger.present()), form);
    }

    @GET
    @Path("/search-log/{id}/correction")
    public Response correcting(UUID id) {
        SearchView search = searches.get(id, ledger.present());
        return withdrawals.unless(
                search.withdrawal(), search.claimId(), Readings.home(search), () -> corrections.open(subject(id)));
    }

    @POST
    @Path("/search-log/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return corrections.take(
                subject(id), sent, (seen, form) -> Readings.home(searches.correct(id, seen, present -> said(form))));
    }

    private CorrectionForms.Subject<SearchView> subject(UUID id) {
        return new CorrectionForms.Subject<>(
                id,
                moment -> searches.get(id, moment),
                SearchForms::fill,
                (search, form) -> Templates.correcting(claimOf(search), search, form));
    }

    private static void fill(SearchView search, Form form) {
        form.with("searchedIn", search.searchedIn())
                .with("searchedFor", search.searchedFor())
                .with("searchedOn", search.searchedOn())
                .with("outcome", search.outcome())
                .with("note", search.note());
    }

    @GET
    @Path("/search-log/{id}/withdrawal")
    public Response withdrawing(UUID id) {
        SearchView search = searches.get(id, ledger.present());
        return withdrawals.open(
                id, search.withdrawal(), search.claimId(), Readings.home(search), form -> withdrawing(search, form));
    }

    @POST
    @Path("/search-log/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(UUID id, MultivaluedMap<String, String> sent) {
        return withdrawals.take(
                id,
                sent,
                said -> Readings.home(searches.withdraw(id, said)),
                again -> withdrawing(searches.get(id, ledger.present()), again));
    }

    private TemplateInstance withdrawing(SearchView search, Form form) {
        return Templates.withdrawing(claimOf(search), search, form);
    }

    private ClaimView claimOf(SearchView search) {
        return claims.get(search.claimId(), ledger.present());
    }
}
