package org.claimtrail.web.account;

import static io.restassured.RestAssured.given;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.approveAs;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.with;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.AsTheScheduler;
import org.claimtrail.Gate.Way;
import org.claimtrail.LogLines;
import org.claimtrail.TestClock;
import org.claimtrail.Tokens;
import org.claimtrail.account.mail.Letters;
import org.claimtrail.web.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Notices as they arrive by mail, over the wire: to whom they are for, once, and to nobody else. */
@QuarkusTest
class NoticeLettersTest {
    @RegisterExtension
    static final LogLines LOG = new LogLines();

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    @Inject
    NoticeLetters mailing;

    @Inject
    Letters letters;

    @Inject
    TestClock clock;

    /** One for all: each test looks at the mails of its own readers. */
    private static GreenMail server;

    /** To it: it is never started anew, after which it does not always answer. */
    private static Way way;

    @Inject
    Session database;

    private String reader;
    private String claim;
    /** The subject of one to whom nothing can be delivered. */
    private String refused;
    /** How many that were not answered were sent once more. */
    private int again;

    @BeforeEach
    void somebodyWatchesAClaim() {
        if (server == null) {
            server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            way = way(Way.OPEN);
        }
        reader = aReader();
        claim = watched(reader, "It was a drone.");
        send();
        assertEquals(List.of(), mailsTo(reader));
    }

    /** The tests' mail server does not always answer after it refused: what it did not take is sent once more, as it is a minute later. */
    private void send() {
        int before = told().size();
        mailing.send();
        if (told().size() > before) {
            int unanswered = QuarkusTransaction.requiringNew()
                    .call(() -> database.createNativeMutationQuery("update notice_mail set not_before = null"
                                    + " where sending_position is not null and person <> :refused")
                            .setParameter("refused", refused == null ? "" : refused)
                            .executeUpdate());
            again += unanswered;
            mailing.send();
        }
    }

    @AfterEach
    void setRight() {
        clock.setRight();
    }

    @AfterAll
    static void stop() {
        way.close();
        server.stop();
        server = null;
    }

    private Way way(String how) {
        return new Way(URI.create("smtp://127.0.0.1:" + server.getSmtp().getPort()), port, how);
    }

    private static String aReader() {
        String name = "reader-" + UUID.randomUUID();
        Tokens.ofNew(name, "fact-checker");
        Tokens.changeUser(name, "{\"emailVerified\": true}");
        choose(name, "mail", "AT_ONCE");
        return name;
    }

    private static String watched(String who, String statement) {
        String id = record("fleur", "/claims", with(claim(aSource()), "statement", statement))
                .getString("id");
        by(who).put("/claims/" + id + "/watch").then().statusCode(200);
        return id;
    }

    private static RequestSpecification by(String who) {
        return as("anonymous").auth().oauth2(Tokens.ofNew(who, "fact-checker"));
    }

    private static void choose(String who, Object... choices) {
        by(who).header("If-Match", "*")
                .body(with(json("keys", true, "mail", "AT_ONCE"), choices))
                .put("/me/settings")
                .then()
                .statusCode(200);
    }

    private List<MimeMessage> mailsTo(String name) {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> to(mail).equals(name + "@demo.invalid"))
                .toList();
    }

    private static String to(MimeMessage mail) {
        return unchecked(() -> {
            Address[] recipients = mail.getRecipients(Message.RecipientType.TO);
            assertEquals(1, mail.getAllRecipients().length);
            return recipients[0].toString();
        });
    }

    private static String header(MimeMessage mail, String name) {
        return unchecked(() -> {
            String[] values = mail.getHeader(name);
            assertTrue(values == null || values.length == 1, name);
            return values == null ? null : values[0];
        });
    }

    private static String text(MimeMessage mail) {
        return unchecked(() -> mail.getContent().toString().replace("\r\n", "\n"));
    }

    private static String subject(MimeMessage mail) {
        return unchecked(mail::getSubject);
    }

    private interface Reading<T> {
        T read() throws Exception;
    }

    private static <T> T unchecked(Reading<T> reading) {
        try {
            return reading.read();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private MimeMessage onlyMail() {
        List<MimeMessage> mails = mailsTo(reader);
        assertEquals(1, mails.size());
        return mails.get(0);
    }

    @Test
    void oneMailTellsWhatHappenedWhereAndWhoToAskForLess() {
        String item = evidenceOn(claim, "SUPPORTS");
        send();
        send();
        MimeMessage mail = onlyMail();
        assertEquals("Claimtrail: Evidence added by fleur: “It was a drone.”", subject(mail));
        assertThat(text(mail), containsString("“It was a drone.”"));
        assertThat(text(mail), containsString(" UTC\nhttp://localhost/claims/" + claim + "#evidence-" + item + "\n"));
        assertThat(text(mail), endsWith("-- \nThis comes as soon as something is new.\nhttp://localhost/me/settings"));
        assertEquals("<http://localhost/me/settings>", header(mail, "List-Unsubscribe"));
        assertEquals("auto-generated", header(mail, "Auto-Submitted"));
        assertTrue(header(mail, "Message-ID").matches("<notices-\\d+-[\\d-]+-[0-9a-f-]{36}@localhost>"));
        assertThat(header(mail, "Content-Type"), containsString("text/plain"));
        assertEquals("Claimtrail <desk@newsroom.example>", header(mail, "From"));
    }

    @Test
    void itSpeaksTheLanguageAndTheTimeOfWhomItIsFor() {
        choose(reader, "language", "nl", "timeZone", "Asia/Tokyo");
        evidenceOn(claim, "SUPPORTS");
        send();
        MimeMessage mail = onlyMail();
        assertEquals("Claimtrail: Bewijsstuk toegevoegd door fleur: “It was a drone.”", subject(mail));
        assertThat(text(mail), containsString(" JST\n"));
        assertEquals("nl", header(mail, "Content-Language"));
    }

    /** What people wrote is text: no header, no markup, no other recipient. */
    @Test
    void aStatementWithLineEndsIsNoHeader() {
        claim = watched(reader, "Yes.\r\nBcc: everybody@evil.example\nX-Other: 1\n\n<b>No.</b>\u2028\u202eAnd\tno.");
        evidenceOn(claim, "SUPPORTS");
        send();
        MimeMessage mail = onlyMail();
        assertNull(header(mail, "Bcc"));
        assertNull(header(mail, "X-Other"));
        assertThat(subject(mail), containsString("“Yes. Bcc: everybody@evil.example X-Other: 1 <b>No.</b>"));
        assertFalse(subject(mail).matches("(?s).*[\\r\\n\\u2028].*"));
        assertThat(text(mail), containsString("<b>No.</b>"));
        assertEquals(List.of(), mailsTo("everybody"));
    }

    @Test
    void theSameAboutOneClaimIsOneLineThatSaysHowOften() {
        for (int i = 0; i < 40; i++) {
            evidenceOn(claim, "SUPPORTS");
        }
        send();
        send();
        MimeMessage mail = onlyMail();
        assertEquals("Claimtrail: 40 notices", subject(mail));
        assertThat(text(mail), containsString("Evidence added by fleur, 40 times\n“It was a drone.”\n"));
        assertEquals(1, text(mail).split("/claims/", -1).length - 1);
    }

    @Test
    void ofManyClaimsItTellsTheNewestAndHowManyMore() {
        List<String> claims = IntStream.range(0, 33)
                .mapToObj(i -> watched(reader, "It was drone " + i + "."))
                .toList();
        claims.forEach(it -> evidenceOn(it, "SUPPORTS"));
        send();
        assertThat(text(onlyMail()), containsString("\nAnd 3 more: http://localhost/notices\n"));
        assertEquals(30, text(onlyMail()).split("/claims/", -1).length - 1);
        assertThat(text(onlyMail()), containsString("“It was drone 32.”"));
    }

    /** Whatever else there is, and however late it came. */
    @Test
    void whatIsSaidToThemComesFirstAndAllOfIt() {
        List<String> claims = IntStream.range(0, 33)
                .mapToObj(i -> watched(reader, "It was drone " + i + "."))
                .toList();
        claims.forEach(it -> evidenceOn(it, "SUPPORTS"));
        assign("/claims/" + claim);
        IntStream.range(0, 31)
                .forEach(i -> record(
                        "fleur",
                        "/claims/" + claims.get(i) + "/evidence",
                        with(evidence("SUPPORTS"), "note", "Look, @" + reader + ", at number " + i + ".")));
        send();
        String text = text(onlyMail());
        assertThat(text, startsWith("fleur named you: Evidence added\n“Look, @" + reader + ", at number 30.”\n"));
        IntStream.range(0, 31)
                .forEach(i -> assertThat(text, containsString("“Look, @" + reader + ", at number " + i + ".”\n")));
        assertThat(text, containsString("fleur made this yours to do: Claim\n"));
        assertTrue(text.indexOf("made this yours") < text.indexOf("Evidence added by fleur"));
        assertThat(text, containsString("\nAnd 3 more: "));
    }

    @Test
    void itSaysWhatWasProposedAndDecidedInTheReadersLanguage() {
        Tokens.giveRole(reader, "editor");
        choose(reader, "language", "nl");
        String proposal = by(reader)
                .body(judgement("CLAIM", claim, "STATUS", "UNDER_REVIEW"))
                .post("/judgements")
                .path("id");
        approveAs("eva", proposal);
        String other = propose("CLAIM", claim, "STATUS", "DISPUTED");
        assign("/judgements/" + other);
        approveAs("eva", other);
        send();
        String text = text(onlyMail());
        assertThat(text, containsString("eva keurde goed wat u voorstelde: In onderzoek\n"));
        assertThat(text, containsString("Uw werk: Goedgekeurd door eva: Betwist\n"));
        assertThat(text, containsString("fleur gaf u dit te doen, wat het niet meer is: Oordeel: Betwist\n"));
        assertThat(text, containsString("http://localhost/judgements/" + other + "\n"));
        assertThat(text, not(containsString("zegt")));
    }

    @Test
    void whatWasDecidedAtOnceIsOneSentence() {
        Tokens.giveRole(reader, "editor");
        List<String> sheet = by(reader)
                .body(json("status", "UNDER_REVIEW", "release", true, "reason", "Both."))
                .post("/claims/" + claim + "/judgements")
                .path("items.id");
        record("eva", "/claims/" + claim + "/judgements/approval", json("judgementIds", sheet, "reason", "Yes."));
        send();
        String told = "eva approved what you proposed: Under review, Published";
        assertThat(text(onlyMail()), startsWith(told + "\n"));
        assertEquals("Claimtrail: " + told + ": “It was a drone.”", subject(onlyMail()));
    }

    private void assign(String path) {
        as("fleur")
                .header("If-Match", "*")
                .body(json("personId", Tokens.subjectOf(Tokens.ofNew(reader, "fact-checker"))))
                .put(path + "/assignment")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsReadOnTheDeskIsNotMailed() {
        evidenceOn(claim, "SUPPORTS");
        readAll();
        send();
        assertEquals(List.of(), mailsTo(reader));
        evidenceOn(claim, "DISPUTES");
        send();
        onlyMail();
    }

    private void readAll() {
        long position = by(reader).get("/me/notices").jsonPath().getLong("items[0].position");
        by(reader).body(json("upTo", position)).post("/me/notices/read").then().statusCode(201);
    }

    @Test
    void onceADayWaitsForTheHourAndTellsAll() {
        choose(reader, "mail", "DAILY");
        evidenceOn(claim, "SUPPORTS");
        evidenceOn(claim, "DISPUTES");
        send();
        assertEquals(List.of(), mailsTo(reader));
        clock.setForward(Duration.ofHours(25));
        send();
        send();
        assertEquals("Claimtrail: 2 notices", subject(onlyMail()));
        assertThat(text(onlyMail()), containsString("once a day"));
    }

    @Test
    void whoWantsNoneGetsNoneAndLaterNothingOfBefore() {
        choose(reader, "mail", "NEVER");
        evidenceOn(claim, "SUPPORTS");
        send();
        choose(reader, "mail", "AT_ONCE");
        send();
        assertEquals(List.of(), mailsTo(reader));
        evidenceOn(claim, "DISPUTES");
        send();
        assertThat(subject(onlyMail()), containsString("Evidence added"));
    }

    @Test
    void whatIsMutedReachesNeitherMailNorDesk() {
        choose(reader, "muted", List.of("WATCHED"));
        evidenceOn(claim, "SUPPORTS");
        String reason = "@" + reader + " should look.";
        record("fleur", "/claims/" + claim + "/judgements", json("status", "UNDER_REVIEW", "reason", reason));
        send();
        assertThat(subject(onlyMail()), containsString("fleur named you: Proposed"));
        assertEquals(
                1, by(reader).get("/me/notices").jsonPath().getList("items").size());
    }

    @Test
    void whoMayReadNothingAnyLongerGetsNothing() {
        String disabled = aReader();
        String leaver = aReader();
        String demoted = aReader();
        Stream.of(disabled, leaver, demoted)
                .forEach(it -> by(it).put("/claims/" + claim + "/watch").then().statusCode(200));
        evidenceOn(claim, "SUPPORTS");
        Tokens.changeUser(disabled, "{\"enabled\": false}");
        Tokens.takeRole(demoted, "fact-checker");
        Tokens.removeUser(leaver);
        send();
        onlyMail();
        Stream.of(disabled, leaver, demoted).forEach(it -> assertEquals(List.of(), mailsTo(it)));
    }

    @Test
    void onlyAVerifiedAddressIsWrittenToAndThePageSaysSo() {
        Tokens.changeUser(reader, "{\"emailVerified\": false}");
        evidenceOn(claim, "SUPPORTS");
        send();
        assertEquals(List.of(), mailsTo(reader));
        try (var visitor = Visitor.as(reader)) {
            var session = visitor.cookies();
            assertThat(page(session), containsString("Nobody gets mail at an address that is not verified yet"));
            Tokens.changeUser(reader, "{\"email\": \"\"}");
            assertThat(page(session), containsString("The login server has no address of yours"));
            Tokens.changeUser(reader, "{\"email\": \"%s@demo.invalid\", \"emailVerified\": true}".formatted(reader));
            assertThat(page(session), containsString("<bdi>" + reader + "@demo.invalid</bdi>"));
        }
    }

    private static String page(Map<String, String> session) {
        return given().cookies(session).get("/me/settings").asString();
    }

    @Test
    void ofInstancesThatSendAtOnceOneDoes() {
        evidenceOn(claim, "SUPPORTS");
        Stream.generate(() -> AsTheScheduler.begin(() -> {
                    mailing.send();
                    return true;
                }))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        onlyMail();
    }

    /** Killed after the mail was on its way and before that was noted: nobody knows, so it is sent once more, and is the same mail. */
    @Test
    void whatIsSentOnceMoreIsTheSameMail() {
        evidenceOn(claim, "SUPPORTS");
        String subject = Tokens.subjectOf(Tokens.ofNew(reader, "fact-checker"));
        letters.prepare(subject);
        assertThrows(
                Killed.class,
                () -> letters.send(subject, letter -> {
                    mailing.post(letter);
                    throw new Killed();
                }));
        evidenceOn(claim, "DISPUTES");
        send();
        List<MimeMessage> mails = mailsTo(reader);
        assertEquals(2, mails.size());
        assertEquals(header(mails.get(0), "Message-ID"), header(mails.get(1), "Message-ID"));
        assertEquals(text(mails.get(0)), text(mails.get(1)));
        send();
        mails = mailsTo(reader);
        assertEquals(3, mails.size());
        assertThat(header(mails.get(2), "Message-ID"), not(header(mails.get(0), "Message-ID")));
    }

    private static final class Killed extends Error {}

    @Test
    void whereOneIsRefusedTheOthersGetTheirsAndItIsTriedAgainAfterLongerAndLongerPauses() {
        String other = aReader();
        by(other).put("/claims/" + claim + "/watch").then().statusCode(200);
        String address = reader + "@demo.invalid";
        refused = Tokens.subjectOf(Tokens.ofNew(reader, "fact-checker"));
        MessageDeliveryHandler delivering = server.getUserManager().getMessageDeliveryHandler();
        server.getUserManager().setMessageDeliveryHandler((mail, to) -> {
            if (to.getEmail().equals(address)) {
                throw new UserException("No such reader, says the server of " + address);
            }
            return delivering.handle(mail, to);
        });
        evidenceOn(claim, "SUPPORTS");
        LOG.clear();
        send();
        assertEquals(List.of(), mailsTo(reader));
        assertEquals(1, mailsTo(other).size());
        assertEquals(1, tries(), told()::toString);
        List<String> ours = LOG.all().stream()
                .filter(line -> !line.contains("com.icegreen"))
                .toList();
        assertFalse(ours.toString().contains(reader), "no address in the log");
        assertFalse(ours.toString().contains("drone"), "no text in the log");
        send();
        assertEquals(1, tries(), "not before the pause is over");
        clock.setForward(Duration.ofSeconds(61));
        send();
        assertEquals(2, tries());
        clock.setForward(Duration.ofSeconds(121));
        send();
        assertEquals(2, tries(), "the second pause is longer");
        server.getUserManager().setMessageDeliveryHandler(delivering);
        clock.setForward(Duration.ofSeconds(200));
        send();
        send();
        onlyMail();
        assertEquals(1, mailsTo(other).size());
    }

    private int tries() {
        return told().size() - again;
    }

    private static List<String> told() {
        return LOG.warnings().stream()
                .filter(line -> line.contains("A mail of notices"))
                .toList();
    }

    @Test
    void aServerThatIsAwayIsTriedLater() {
        way.close();
        isTriedOnceMore();
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() {
        way.close();
        way = way(Way.HELD);
        isTriedOnceMore();
    }

    private void isTriedOnceMore() {
        evidenceOn(claim, "SUPPORTS");
        LOG.clear();
        mailing.send();
        assertEquals(1, told().size());
        way.close();
        way = way(Way.OPEN);
        send();
        assertEquals(List.of(), mailsTo(reader), "Not before the pause is over");
        clock.setForward(Duration.ofMinutes(2));
        send();
        onlyMail();
    }
}
