package org.claimtrail.web.account;

import static org.claimtrail.security.Role.ADMIN;

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
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.claimtrail.account.People;
import org.claimtrail.account.PersonRole;
import org.claimtrail.account.PersonView;
import org.claimtrail.account.client.ApiClientRole;
import org.claimtrail.account.client.ApiClientView;
import org.claimtrail.account.client.ApiClients;
import org.claimtrail.account.client.NewApiClient;
import org.claimtrail.account.client.NewApiClientCorrection;
import org.claimtrail.account.client.NewDisabling;
import org.claimtrail.account.client.NewRotation;
import org.claimtrail.platform.value.PartialDate;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Dates;

/** The forms that make an API client, put it right, give it another secret, and disable it. */
@Path("/api-clients")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(ADMIN)
class ApiClientForms {
    private static final Map<String, Integer> OVERLAPS = Map.of("0", 0, "1", 1, "24", 24, "168", 168);

    /** The field with the tag of the client when the form was opened. */
    private static final String SEEN = "seen";

    @Inject
    ApiClients clients;

    @Inject
    People people;

    @Inject
    Submissions submissions;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance making(Form form, List<PersonView> owners);

        static native TemplateInstance made(ApiClientView client);

        static native TemplateInstance rotating(ApiClientView client, Form form);

        static native TemplateInstance correcting(ApiClientView client, Form form);

        static native TemplateInstance disabling(ApiClientView client, Form form);
    }

    @GET
    @Path("/new")
    public TemplateInstance making() {
        return making(submissions.empty("api-client"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> sent) {
        return taken("api-client", sent, this::make, this::making);
    }

    private ApiClientView make(Form form) {
        NewApiClient said = new NewApiClient(
                form.text("name"),
                form.text("purpose"),
                form.text("contact"),
                form.choice("role", ApiClientRole.class),
                Dates.endOf(form.date("expiresAt")),
                form.text("ownerId"));
        return clients.add(submissions.valid(form, said));
    }

    private TemplateInstance making(Form form) {
        return Templates.making(form, people.having(EnumSet.allOf(PersonRole.class)));
    }

    @GET
    @Path("/{id}/rotation")
    public TemplateInstance rotating(UUID id) {
        ApiClientView client = clients.standing(id);
        return Templates.rotating(
                client,
                submissions
                        .empty("rotation")
                        .with("clientId", client.clientId())
                        .with("overlapHours", "24"));
    }

    @POST
    @Path("/{id}/rotation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rotate(UUID id, MultivaluedMap<String, String> sent) {
        return taken("rotation", sent, form -> rotate(id, form), again -> Templates.rotating(clients.get(id), again));
    }

    private ApiClientView rotate(UUID id, Form form) {
        NewRotation said = new NewRotation(form.text("clientId"), OVERLAPS.get(form.value("overlapHours")));
        return clients.rotate(id, submissions.valid(form, said));
    }

    @GET
    @Path("/{id}/correction")
    public TemplateInstance correcting(UUID id) {
        ApiClientView client = clients.standing(id);
        Form form = submissions
                .empty("correction")
                .with("name", client.name())
                .with("purpose", client.purpose())
                .with("contact", client.contact())
                .with("expiresAt", lastDay(client));
        return correcting(client, form);
    }

    private static TemplateInstance correcting(ApiClientView client, Form form) {
        return Templates.correcting(client, form.with(SEEN, client.etag()));
    }

    @POST
    @Path("/{id}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take(
                "correction", sent, form -> correct(id, form), again -> correcting(clients.get(id), again));
    }

    private String correct(UUID id, Form form) {
        NewApiClientCorrection said = new NewApiClientCorrection(
                form.text("name"),
                form.text("purpose"),
                form.text("contact"),
                end(clients.get(id), form.date("expiresAt")),
                form.text("reason"));
        clients.correct(id, form.text(SEEN), submissions.valid(form, said));
        return "/api-clients/" + id;
    }

    /** The very instant that it has, where the day is left as it was. */
    private static Instant end(ApiClientView client, PartialDate day) {
        boolean isLeft =
                client.state() == ApiClientView.State.ACTIVE && lastDay(client).equals(day);
        return isLeft ? client.expiresAt() : Dates.endOf(day);
    }

    private static PartialDate lastDay(ApiClientView client) {
        return PartialDate.of(
                client.expiresAt().minusNanos(1).atZone(Dates.HERE).toLocalDate());
    }

    @GET
    @Path("/{id}/disabling")
    public TemplateInstance disabling(UUID id) {
        return Templates.disabling(clients.standing(id), submissions.empty("disabling"));
    }

    @POST
    @Path("/{id}/disabling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response disable(UUID id, MultivaluedMap<String, String> sent) {
        return submissions.take(
                "disabling", sent, form -> disable(id, form), again -> Templates.disabling(clients.get(id), again));
    }

    private String disable(UUID id, Form form) {
        clients.disable(id, submissions.valid(form, new NewDisabling(form.text("reason"))));
        return "/api-clients/" + id;
    }

    /** The one answer that has the secret: it leads nowhere, since no other page could show it. Sent again, the form leads to the client. */
    private Response taken(
            String id,
            MultivaluedMap<String, String> sent,
            Function<Form, ApiClientView> recording,
            Function<Form, TemplateInstance> again) {
        AtomicReference<ApiClientView> made = new AtomicReference<>();
        Response answer = submissions.take(
                id,
                sent,
                form -> {
                    made.set(recording.apply(form));
                    return "/api-clients/" + made.get().id();
                },
                again);
        boolean isRecorded = answer.getStatus() == Response.Status.SEE_OTHER.getStatusCode();
        return isRecorded && made.get() != null ? shown(made.get()) : answer;
    }

    private static Response shown(ApiClientView client) {
        return Response.ok(Templates.made(client))
                .header("HX-Push-Url", "/api-clients/" + client.id())
                .build();
    }
}
