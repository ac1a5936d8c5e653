package org.claimtrail.web.account;

import static org.claimtrail.security.Role.ADMIN;
import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.account.Addressee;
import org.claimtrail.account.People;
import org.claimtrail.account.notice.Why;
import org.claimtrail.account.settings.Language;
import org.claimtrail.account.settings.Mail;
import org.claimtrail.account.settings.NewSettings;
import org.claimtrail.account.settings.Settings;
import org.claimtrail.account.settings.SettingsView;
import org.claimtrail.account.settings.TimeZones;
import org.claimtrail.platform.refusal.Problem;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Dates;
import org.claimtrail.web.kit.Viewer;
import org.jspecify.annotations.Nullable;

/** The page on which everybody chooses for themselves, and the switch of the keys. */
@Path(SettingsForms.PATH)
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN})
class SettingsForms {
    static final String PATH = "/me/settings";

    private static final String FORM = "settings";
    /** The field with the tag of what was chosen when the form was opened. */
    private static final String SEEN = "seen";
    /** What the fields begin with that say whether notices of a kind reach the person. */
    private static final String REACHES = "reaches.";

    @Inject
    Settings settings;

    @Inject
    Submissions submissions;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(
                Form form, List<String> zones, String newsroom, @Nullable Addressee addressee, boolean saved);
    }

    @GET
    public TemplateInstance settings(@QueryParam("saved") boolean saved) {
        SettingsView present = viewer.own();
        return show(filled(present), present, saved);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> sent) {
        Response answer = submissions.take(FORM, sent, this::choose, again -> show(again, settings.mine(), false));
        boolean isChosen = answer.getStatus() == Response.Status.SEE_OTHER.getStatusCode();
        // The browser's own choice would go on where there is none for all of them.
        return isChosen
                ? Response.fromResponse(answer)
                        .cookie(Viewer.spoken(settings.mine().language()))
                        .build()
                : answer;
    }

    private String choose(Form form) {
        NewSettings said = new NewSettings(
                form.choice("language", Language.class),
                form.text("timeZone"),
                form.has("keys"),
                form.choice("mail", Mail.class),
                Stream.of(Why.values()).filter(why -> !form.has(REACHES + why)).toList());
        settings.choose(form.text(SEEN), submissions.valid(form, said));
        return PATH + "?saved=true";
    }

    /** From the list of the keys, on whatever page that is open. */
    @POST
    @Path("/keys")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void switchKeys(@FormParam("on") boolean on) {
        settings.switchKeys(on);
    }

    private Form filled(SettingsView chosen) {
        Form form = submissions
                .empty(FORM)
                .with("language", chosen.language())
                .with("timeZone", chosen.timeZone())
                .with("keys", chosen.keys() ? "true" : null)
                .with("mail", chosen.mail());
        Stream.of(Why.values())
                .filter(why -> !chosen.muted().contains(why))
                .forEach(why -> form.with(REACHES + why, "true"));
        return form;
    }

    private TemplateInstance show(Form form, SettingsView present, boolean saved) {
        // One that was chosen by another name of it stays to be chosen.
        List<String> zones = Stream.concat(Stream.ofNullable(present.timeZone()), TimeZones.all().stream())
                .distinct()
                .sorted()
                .toList();
        return Templates.settings(form.with(SEEN, present.etag()), zones, Dates.HERE.getId(), addressee(), saved);
    }

    /** Null where that can't be said now. */
    private @Nullable Addressee addressee() {
        try {
            return people.addressee(viewer.person());
        } catch (Problem away) {
            return null;
        }
    }
}
