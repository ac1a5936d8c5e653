package org.claimtrail.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.security.Role.ADMIN;
import static org.claimtrail.security.Role.EDITOR;
import static org.claimtrail.security.Role.FACT_CHECKER;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.oidc.Tenant;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.claimtrail.account.Addressee;
import org.claimtrail.account.People;
import org.claimtrail.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Mails that would have gone out, if there were a mail server: a person's own, or all of them to an administrator. */
@Path("/mail")
@Tenant("web")
@IfBuildProfile("dev")
@RolesAllowed({FACT_CHECKER, EDITOR, ADMIN})
class MailPage {
    @Inject
    MockMailbox mailbox;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Engine engine;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String mails() throws IOException {
        Collection<String> readers = caller.manages() ? people.names().keySet() : List.of(caller.subject());
        List<Map<String, Object>> mails = new ArrayList<>(readers.stream()
                .map(people::addressee)
                .filter(Addressee::isReached)
                .flatMap(reader -> mailbox.getMailsSentTo(reader.address()).stream())
                .map(MailPage::shown)
                .toList());
        Collections.reverse(mails);
        return engine.parse(template(), Variant.forContentType(MediaType.TEXT_HTML))
                .data("mails", mails)
                .render();
    }

    private static Map<String, Object> shown(Mail mail) {
        return Map.of(
                "subject", mail.getSubject(),
                "to", mail.getTo().get(0),
                "lines", mail.getText().lines().toList());
    }

    /** Not among those that are checked in the build: the package has neither this page nor a trace of it. */
    private static String template() throws IOException {
        try (var template = MailPage.class.getResourceAsStream("/demo/mail.html")) {
            return new String(template.readAllBytes(), UTF_8);
        }
    }
}
