package org.claimtrail.web.desk;

import static org.claimtrail.security.Role.ADMIN;
import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.claimtrail.account.notice.NewRead;
import org.claimtrail.account.notice.Notices;
import org.claimtrail.account.work.WatchedView;
import org.claimtrail.account.work.Watching;
import org.claimtrail.history.Today;
import org.claimtrail.platform.paging.Page;
import org.claimtrail.platform.paging.Paging;
import org.claimtrail.web.form.Form;
import org.claimtrail.web.form.Submissions;
import org.claimtrail.web.kit.Viewer;

/** All that reached the reader, and all that they watch. */
@Path("/notices")
@Tenant("web")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN})
class NoticePages {
    /** The form that says how far they have read, and the page that it goes back to. */
    private static final String READ = "notices-read";

    private static final String DESK = "desk";

    @Inject
    NewsDesk newsDesk;

    @Inject
    Notices notices;

    @Inject
    Watching watching;

    @Inject
    Today today;

    @Inject
    Submissions submissions;

    @Inject
    Viewer viewer;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance notices(News news, boolean read, LocalDate today);

        static native TemplateInstance about(News news, LocalDate today);

        static native TemplateInstance watched(List<WatchedView> rows, String next, Form form);
    }

    @GET
    public TemplateInstance notices(@BeanParam Paging paging, @QueryParam("read") boolean read) {
        return show(paging, read, submissions.empty(READ));
    }

    private TemplateInstance show(Paging paging, boolean read, Form form) {
        return Templates.notices(newsDesk.all(paging, form), read, today.day());
    }

    /** All about one claim, source or publication, one by one. */
    @GET
    @Path("/about/{id}")
    public TemplateInstance about(UUID id, @BeanParam Paging paging) {
        return Templates.about(newsDesk.about(id, paging), today.day());
    }

    @POST
    @Path("/read")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(MultivaluedMap<String, String> sent) {
        return submissions.take(READ, sent, this::read, again -> show(new Paging(), false, again));
    }

    private String read(Form form) {
        notices.read(submissions.valid(form, new NewRead(position(form), day(form))));
        return form.value("back").equals(DESK) ? "/" : "/notices?read=true";
    }

    /** What no page of ours sends is nothing. */
    private static Long position(Form form) {
        return form.value("upTo").matches("[0-9]{1,18}") ? Long.valueOf(form.value("upTo")) : null;
    }

    private static LocalDate day(Form form) {
        try {
            return form.has("remindedOn") ? LocalDate.parse(form.value("remindedOn")) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @GET
    @Path("/watched")
    public TemplateInstance watched(@BeanParam Paging paging) {
        return watched(paging, submissions.empty("unwatch"));
    }

    private TemplateInstance watched(Paging paging, Form form) {
        Page<WatchedView> page = watching.mine(paging);
        String next = page.next() == null ? null : viewer.here("after", page.next());
        return Templates.watched(page.items(), next, form);
    }

    /** Stops watching a claim, on the list of all of them. */
    @POST
    @Path("/watched")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unwatch(MultivaluedMap<String, String> sent) {
        return submissions.take(
                "unwatch",
                sent,
                form -> {
                    watching.unwatch(form.id("claimId"));
                    return "/notices/watched";
                },
                again -> watched(new Paging(), again));
    }
}
