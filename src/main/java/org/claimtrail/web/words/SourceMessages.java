package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimtrail.publication.DerivationKind;

/** The words of the sources' and publications' pages; Dutch in messages/source_nl.properties. */
@MessageBundle("source")
public interface SourceMessages {
    // The list

    @Message("Look for")
    String nameHas();

    @Message("words of the name")
    String partOfName();

    @Message("Kind")
    String kind();

    @Message("Any")
    String any();

    @Message("Show")
    String show();

    @Message("Show all")
    String showAll();

    @Message("Record a source")
    String add();

    @Message("Record a publication")
    String addPublication();

    @Message("No source fits. Widen what you look for, or show all.")
    String noneFit();

    @Message("No source is recorded yet. The first one you record stands here.")
    String noneYet();

    @Message("words of the title, or an address")
    String titleOrAddress();

    @Message("No publication fits. Widen what you look for, or show all.")
    String noPublicationFits();

    @Message("No publication is recorded yet. The first one you record stands here.")
    String noPublicationYet();

    // One source

    @Message("Name")
    String name();

    @Message("Part of")
    String partOf();

    @Message("The source that it belongs to, or that owns it.")
    String partOfHint();

    @Message("Homepage")
    String homepage();

    @Message("The same elsewhere")
    String sameAs();

    @Message("Addresses in Wikidata, a company register: one a line.")
    String sameAsHint();

    @Message("two letters: NL, GB")
    String countryHint();

    @Message("Recorded by {name} on {day}")
    String recordedBy(String name, String day);

    @Message("Corrected by {name} on {day}")
    String correctedBy(String name, String day);

    @Message("Changed by {name} on {day}")
    String changedBy(String name, String day);

    @Message("as it was then")
    String asItWas();

    @Message("Correct the source")
    String correctSource();

    @Message("Correct the publication")
    String correctPublication();

    @Message("This is what was known on {day}.")
    String asKnown(String day);

    @Message("To the present")
    String toPresent();

    @Message("Reliability")
    String reliability();

    @Message("What the letters mean (NATO Admiralty code)")
    String admiralty();

    @Message("Not judged is not the same as F: F says that somebody tried.")
    String notF();

    @Message("Propose a grade")
    String proposeGrade();

    @Message("grade taken back")
    String gradeTaken();

    @Message("Nobody has judged this source yet. A grade is proposed by one person and decided by another.")
    String noGrade();

    @Message("since {day}")
    String gradeSince(String day);

    @Message("Proposed by {name} on {day}")
    String proposedBy(String name, String day);

    @Message("decided by {name} on {day}")
    String decidedBy(String name, String day);

    @Message("ended by {name} on {day}")
    String endedBy(String name, String day);

    // How its word turned out

    @Message("Track record")
    String trackRecord();

    @Message("{held} held, {fell} fell")
    String tally(int held, int fell);

    @Message("{count}{#if more}+{/if} still open")
    String stillOpen(int count, boolean more);

    @Message(
            "{#if held}Held{#else}Fell{/if}: it spoke {#if against}against{#else}for{/if} “{statement}”, resolved on {day}")
    String turnedOut(boolean held, boolean against, String statement, String day);

    @Message("Still open: “{statement}”")
    String isOpen(String statement);

    @Message("{#if count == 1}One earlier one is{#else}{count} earlier ones are{/if} counted, not drawn.")
    String notDrawn(int count);

    @Message("between {lower} and {upper} %")
    String between(int lower, int upper);

    @Message("With 90 % probability, {lower} to {upper} % of what it says holds.")
    String interval(int lower, int upper);

    @Message("Fewer than {count} of what it said were resolved: too few to say more than how many.")
    String tooFew(int count);

    @Message(
            "Nothing of what it said was resolved yet. Once a claim is confirmed or refuted, what it had said by then counts here.")
    String noRecord();

    @Message("By topic")
    String byTopic();

    @Message("By year of resolution")
    String byYear();

    @Message(
            "That suggests {letter}, {meaning}. It is advice: a grade is proposed by one person and decided by another.")
    String suggests(String letter, String meaning);

    @Message("Propose {letter}")
    String proposeLetter(String letter);

    @Message(
            "Of what it said on claims that were resolved since, {held} held and {fell} fell: with 90 % probability, {lower} to {upper} % of what it says holds.")
    String byRecord(int held, int fell, int lower, int upper);

    @Message("How well its likelihoods fit")
    String calibration();

    @Message(
            "For {count} of these claims it said how likely {#if count == 1}that was{#else}they were{/if}. The Brier score of that is {score}: 0 is always right and sure, {even} is what always saying 50 % gets.")
    String brier(int count, String score, String even);

    @Message("With fewer than {count} a plot would show accidents.")
    String tooFewToPlot(int count);

    @Message("Across: how likely it said; upwards: how many came true. On the line both are the same.")
    String plotted();

    @Message("Said {from} to {to} %: {cameTrue} % of {count} came true")
    String bin(int from, int to, int cameTrue, int count);

    @Message("How it is counted")
    String howCounted();

    @Message(
            "A claim counts once it is confirmed or refuted, with what was recorded by then; what is recorded later does not count. One line of evidence counts once, and an outlet that only repeats gets no credit.")
    String counted();

    @Message(
            "The interval runs from the 5 % to the 95 % quantile of Beta(held + ½, fell + ½): a beta-binomial model whose prior, Jeffreys’ Beta(½, ½), assumes as little as can be. The less is known, the wider it is. With fewer than {count} there are counts only.")
    String prior(int count);

    // Whether it is the same as another

    @Message("The same as another source?")
    String pairs();

    @Message("Is this the same as …?")
    String askPair();

    @Message("The other source")
    String otherSource();

    @Message("One that is recorded. What the answer is you propose next, and somebody else decides.")
    String otherSourceHint();

    @Message("Ask, and propose the answer")
    String ask();

    @Message("not judged yet")
    String pairOpen();

    @Message("Propose an answer")
    String proposeAnswer();

    @Message(
            "Nobody asked yet. Two unnamed sources may be one person: only one of them counts as a line of evidence until two people judged that they differ.")
    String unnamedPairs();

    @Message("Nobody asked yet.")
    String noPairs();

    @Message("Claims made")
    String claims();

    @Message("No claim of this source is recorded.")
    String noClaims();

    @Message("All claims of this source")
    String allClaims();

    @Message("Evidence vouched for")
    String vouched();

    @Message("No evidence is recorded that this source vouches for. It is added on a claim's page.")
    String noVouched();

    @Message("Publications")
    String publications();

    @Message("No publication of this source is recorded. Record one, or paste its address where you add evidence.")
    String noPublications();

    // One publication

    @Message("Address")
    String address();

    @Message("date not recorded")
    String noDate();

    @Message("How it is preserved")
    String captures();

    @Message("No capture is recorded. A page can change or vanish: archive it, and add the archive's address here.")
    String noCaptures();

    @Message("Add a capture")
    String addCapture();

    @Message("Address of the archived copy")
    String archiveUrl();

    @Message("Captured at")
    String capturedAt();

    @Message("in the time of {zone}")
    String timeIn(String zone);

    @Message("SHA-256 of its bytes")
    String sha256();

    @Message("64 hexadecimal digits, if known")
    String sha256Hint();

    @Message("no SHA-256 recorded")
    String noHash();

    @Message("Its publisher took it back")
    String retracted();

    @Message("Its publisher took it back {when}")
    String retractedOn(String when);

    @Message("The notice")
    String notice();

    @Message("Record that it was taken back")
    String retract();

    @Message("Why its publisher took it back")
    String whyRetracted();

    @Message("As the publisher says it. It stays readable, and is marked.")
    String whyRetractedHint();

    @Message("Taken back on")
    String takenBackOn();

    @Message("Address of the notice")
    String noticeUrl();

    @Message("How this record changed")
    String versions();

    @Message("Where it is evidence")
    String evidence();

    @Message("No claim uses this publication as evidence yet. Evidence is added on a claim's page.")
    String noEvidence();

    @Message("withdrawn: no longer counts")
    String withdrawn();

    @Message("{name} vouches for it")
    String vouches(String name);

    @Message("in")
    String in();

    // Lineage

    @Message("What derives from what")
    String lineage();

    @Message("Origins are at the left. What stands to the right of something derives from it.")
    String lineageHint();

    @Message(
            "{#if count == 1}One passage in it has a lineage of its own, recorded with the evidence below. It goes{#else}{count} passages in it have lineages of their own, recorded with the evidence below. These go{/if} before that of the whole work.")
    String passagesOfOwn(int count);

    @Message("lineage not recorded")
    String notRecorded();

    @Message("{count} publications")
    String works(int count);

    @Message("more, not shown")
    String goesOn();

    @Message("This is not all: {count} are shown, nearest first.")
    String capped(int count);

    @Message("Circular reporting: {path}. None of them is an origin for another.")
    String circular(String path);

    @Message("The same as a list ({count})")
    String asList(int count);

    @Message(
            "Nothing recorded derives from this source yet. Say on a publication's page what it quotes, cites or was briefed by.")
    String nothingDerives();

    @Message("an origin")
    String origin();

    @Message("Say what it derives from")
    String addDerivation();

    @Message("How it came by what it says")
    String derivationKind();

    @Message("from this source")
    String fromSource();

    @Message("or from this publication")
    String fromPublication();

    @Message("Paste an address, or type a title. Leave both empty where it found it out itself.")
    String fromHint();

    /** A derivation told from where it comes from: what stands at its other end is said after it. */
    @Message
    String passed(DerivationKind kind);
}
