package org.claimtrail.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What it takes to log a dossier of 32 recordings through the pages: see docs/logging.md. All of it is invented. */
@QuarkusTest
class LargeDossierTest {
    private static final int MOST_SENDS = 35;
    private static final int MOST_CLICKS = 200;
    private static final int MOST_KEYSTROKES = 1_200;

    private static final String RUDDER = "The ferry Amalia left Lindehaven with a broken rudder";
    private static final String KNEW = "Noordlijn knew of the broken rudder since February";
    private static final String FAST = "The Amalia crossed the Sand at fourteen knots";
    private static final String UNSEEN = "Nobody inspected the Amalia in three years";
    private static final String UNHURT = "Nobody on board the Amalia was hurt";

    private static final String REPORT = "De laatste vaart van de Amalia";
    private static final String ACCOUNT = "How a ferry ran aground";
    private static final String FINDINGS = "Voorlopige bevindingen Amalia";
    private static final String LETTER = "Brief aan de reders";
    private static final String RELEASE = "Verklaring Noordlijn";
    private static final String TRACK = "Track of the Amalia, 9 March 2025";

    private Visitor fleur;
    private Hands hands;

    @BeforeEach
    void sitDown() {
        fleur = Visitor.as("fleur");
        hands = new Hands(fleur.page);
        fleur.open("/claims");
    }

    @AfterEach
    void leave() {
        fleur.close();
    }

    @Test
    void aDossierOf32RecordingsIsSoonLogged() {
        theRudder();
        theOwner();
        theSpeed();
        theInspection();
        thePassengers();
        System.out.println(String.join(System.lineSeparator(), hands.parts()));
        System.out.printf(
                "LargeDossier: %d sends, %d clicks, %,d keystrokes%n",
                hands.sends(), hands.clicks(), hands.keystrokes());
        assertAll(
                () -> atMost(MOST_SENDS, hands.sends(), "sends"),
                () -> atMost(MOST_CLICKS, hands.clicks(), "clicks"),
                () -> atMost(MOST_KEYSTROKES, hands.keystrokes(), "keystrokes"));
    }

    private static void atMost(int most, int counted, String what) {
        assertTrue(counted <= most, counted + " " + what);
    }

    private void theRudder() {
        claim(RUDDER);
        hands.whenAsked("firstAppearance.publisher.kind", "OUTLET");
        work("firstAppearance", "https://courant.example/amalia", REPORT, "Noordkust Courant", "12 mrt 2025", "nl");
        hands.introduce("claimant", "Lena Visser", "PERSON").record();

        hands.open("e").find("publication", REPORT).find("source", "Lena Visser");
        hands.choose("kind", "ON_RECORD_STATEMENT").pick("direction", "SUPPORTS");
        hands.paste("quote", "Het roer deed het al dagen niet.").type("language", "nl");
        hands.choose("lineage", "QUOTES").find("fromSource", "Lena Visser").record();

        hands.open("e");
        work("publication", "https://harbour.example/aground", ACCOUNT, "Daily Harbour", "13 March 2025", "en");
        hands.whenAsked("publication.publisher.kind", "OUTLET").find("source", "Lena Visser");
        hands.choose("kind", "ON_RECORD_STATEMENT").pick("direction", "SUPPORTS");
        hands.paste("quote", "The rudder had not answered for days, the captain said.")
                .type("language", "en");
        hands.choose("lineage", "CITES").find("fromPublication", REPORT).record();

        hands.open("e");
        work("publication", "https://inspectie.example/amalia", FINDINGS, "Scheepvaartinspectie", "2 april 2025", "nl");
        hands.whenAsked("publication.publisher.kind", "GOVERNMENT").find("source", "Scheepvaartinspectie");
        hands.choose("kind", "DOCUMENT").pick("direction", "SUPPORTS");
        hands.paste("quote", "De stuurmachine vertoont een oude breuk.")
                .type("language", "nl")
                .type("locator", "p. 4");
        hands.choose("lineage", "OWN_WORK").record();

        hands.open("r").introduce("respondent", "Noordlijn", "ORGANIZATION").pick("kind", "CATEGORICAL_DENIAL");
        work("publication", "https://noordlijn.example/amalia", RELEASE, "Noordlijn", "14 mrt 2025", "nl");
        hands.paste("quote", "Het schip was in orde.").record();

        asks("Gemeente Lindehaven", "GOVERNMENT", "20 mrt 2025");
        hands.click(fleur.link("Record what came of it"));
        hands.pick("outcome", "NO_RESPONSE").record();

        proposesAReview("The inspection found an old fracture, and the captain speaks of days.");
    }

    private void theOwner() {
        claim(KNEW);
        hands.whenAsked("firstAppearance.publisher.kind", "ORGANIZATION");
        work("firstAppearance", "https://zeevaartbond.example/brief", LETTER, "Zeevaartbond", "18 mrt 2025", "nl");
        hands.whenAsked("claimant.kind", "ORGANIZATION")
                .find("claimant", "Zeevaartbond")
                .record();

        hands.open("e").find("publication", LETTER).find("source", "Zeevaartbond");
        hands.choose("kind", "DOCUMENT").pick("direction", "SUPPORTS");
        hands.paste("quote", "Op 3 februari is de breuk gemeld.").type("language", "nl");
        hands.choose("lineage", "OWN_WORK").record();

        hands.open("e");
        work("publication", "https://kust.example/matroos", "Iedereen wist het", "Radio Kust", "19 mrt 2025", "nl");
        hands.whenAsked("publication.publisher.kind", "OUTLET").introduce("source", "een matroos", "UNNAMED");
        hands.choose("kind", "UNNAMED_STATEMENT").pick("direction", "SUPPORTS");
        hands.paste("quote", "Iedereen wist het.").type("language", "nl");
        hands.choose("lineage", "BRIEFED_BY").find("fromSource", "een matroos").record();

        hands.open("e").find("publication", FINDINGS).find("source", "Scheepvaartinspectie");
        hands.choose("kind", "DOCUMENT").pick("direction", "NEUTRAL");
        hands.paste("quote", "Wanneer de breuk ontstond, is niet vast te stellen.")
                .type("language", "nl");
        hands.type("locator", "p. 6").choose("lineage", "OWN_WORK").record();

        hands.open("r").find("respondent", "Noordlijn").pick("kind", "NON_DENIAL");
        hands.find("publication", RELEASE)
                .paste("quote", "Wij wachten het onderzoek af.")
                .record();

        relates("DEPENDS_ON", RUDDER);
        proposesAReview("The union's letter names the day, and the owner does not deny it.");
    }

    private void theSpeed() {
        claim(FAST);
        hands.whenAsked("firstAppearance.publisher.kind", "ORGANIZATION");
        work("firstAppearance", "https://seatrack.example/amalia", TRACK, "Seatrack", "10 March 2025", "en");
        hands.whenAsked("claimant.kind", "ORGANIZATION")
                .find("claimant", "Seatrack")
                .record();

        hands.open("e").find("publication", TRACK).find("source", "Seatrack");
        hands.choose("kind", "DATA")
                .pick("direction", "SUPPORTS")
                .choose("lineage", "OWN_WORK")
                .record();

        hands.open("e").find("publication", FINDINGS).find("source", "Scheepvaartinspectie");
        hands.choose("kind", "DOCUMENT").pick("direction", "SUPPORTS");
        hands.paste("quote", "De snelheid bedroeg ruim dertien knopen.").type("language", "nl");
        hands.type("locator", "p. 9").choose("lineage", "OWN_WORK").record();

        hands.open("e");
        work("publication", "https://seeblatt.example/5512", "Kapitänin widerspricht", "Seeblatt", "15.3.2025", "de");
        hands.whenAsked("publication.publisher.kind", "OUTLET").find("source", "Lena Visser");
        hands.choose("kind", "ON_RECORD_STATEMENT").pick("direction", "DISPUTES");
        hands.paste("quote", "„Wir krochen“, sagte sie.").type("language", "de");
        hands.choose("lineage", "QUOTES").find("fromSource", "Lena Visser").record();

        hands.open("r").find("respondent", "Lena Visser").pick("kind", "PARTIAL_DENIAL");
        hands.find("publication", ACCOUNT).paste("quote", "Not over the Sand.").record();

        relates("NARROWS", RUDDER);
        proposesAReview("The track and the inspection agree; the captain denies it in part.");
    }

    private void theInspection() {
        claim(UNSEEN);
        hands.whenAsked("firstAppearance.publisher.kind", "OUTLET");
        work("firstAppearance", "https://kystposten.example/dahl", "Ingen kom", "Kystposten", "16 March 2025", "no");
        hands.introduce("claimant", "Marit Dahl", "PERSON").record();

        hands.open("e").find("publication", ACCOUNT).find("source", "Daily Harbour");
        hands.choose("kind", "INFERENCE").pick("direction", "SUPPORTS");
        hands.paste("quote", "The last visit on file dates from 2022.")
                .type("language", "en")
                .record();

        hands.open("e").find("publication", FINDINGS).find("source", "Scheepvaartinspectie");
        hands.choose("kind", "DOCUMENT").pick("direction", "DISPUTES");
        hands.paste("quote", "Laatst bezocht op 5 juni 2024.")
                .type("language", "nl")
                .type("locator", "p. 2");
        hands.choose("lineage", "OWN_WORK").record();

        hands.open("r").find("respondent", "Scheepvaartinspectie").pick("kind", "CATEGORICAL_DENIAL");
        hands.find("publication", FINDINGS)
                .paste("quote", "Er is jaarlijks geïnspecteerd.")
                .record();

        asks("Ministerie van Water", "GOVERNMENT", "9 april 2025");
        proposesAReview("The inspection's own record says otherwise.");
    }

    private void thePassengers() {
        claim(UNHURT);
        hands.find("firstAppearance", RELEASE).find("claimant", "Noordlijn").record();

        hands.open("e").find("publication", REPORT).find("source", "Noordkust Courant");
        hands.choose("kind", "EYEWITNESS").pick("direction", "SUPPORTS");
        hands.paste("quote", "Alle passagiers liepen zelf van boord.")
                .type("language", "nl")
                .record();

        relates("DEPENDS_ON", FAST);
        proposesAReview("Somebody who stood on the quay saw all of them leave the ship.");
    }

    private void claim(String statement) {
        hands.open("n").type("statement", statement).type("place", "Lindehaven").type("topics", "Amalia, ferries");
    }

    /** Where it was published by somebody else than the form says already. */
    private void work(String field, String address, String title, String publisher, String date, String language) {
        hands.whenAsked(field + ".title", title)
                .whenAsked(field + ".publisher", publisher)
                .whenAsked(field + ".publishedOn", date)
                .whenAsked(field + ".language", language)
                .introduceWork(field, address);
    }

    private void asks(String party, String kind, String deadline) {
        hands.open("c").introduce("askedOf", party, kind).find("askedBy", "Noordkust Courant");
        hands.type("askedOn", "13 mrt 2025").type("deadline", deadline).record();
    }

    private void relates(String kind, String statement) {
        hands.open("l").pick("kind", kind).find("otherClaim", statement).record();
    }

    private void proposesAReview(String reason) {
        hands.open("p").choose("status", "UNDER_REVIEW").type("reason", reason).record();
        hands.click(fleur.page.locator("main a[href^='/claims/']").first());
        fleur.page.waitForURL("**/claims/*");
    }
}
