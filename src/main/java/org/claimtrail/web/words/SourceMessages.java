package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimtrail.publication.lineage.DerivationKind;

/** What the sources' and publications' pages say of something; Dutch in messages/source_nl.properties. */
@MessageBundle("source")
public interface SourceMessages {
    // One source

    @Message("This is what was known on {day}.")
    String asKnown(String day);

    @Message("since {day}")
    String gradeSince(String day);

    @Message("ended by {name} on {day}")
    String endedBy(String name, String day);

    // How its word turned out

    @Message("{held} held, {fell} fell")
    String tally(int held, int fell);

    @Message("Newest first: {count}")
    String inAll(int count);

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

    @Message("With 90 % probability, {lower} to {upper} % of what it says and is checked holds.")
    String interval(int lower, int upper);

    @Message("Fewer than {count} of what it said were resolved: too few to say more than how many.")
    String tooFew(int count);

    @Message(
            "The record suggests {letter}, {meaning}. It is advice: a grade is proposed by one person and decided by another.")
    String suggests(String letter, String meaning);

    @Message("suggests {letter}")
    String topicSuggests(String letter);

    @Message("Propose {letter}")
    String proposeLetter(String letter);

    @Message(
            "Of what it said on claims that were resolved since, {held} held and {fell} fell: with 90 % probability, {lower} to {upper} % of what it says and is checked holds.")
    String byRecord(int held, int fell, int lower, int upper);

    @Message(
            "For {count} of these claims it said how likely {#if count == 1}that was{#else}they were{/if}. The Brier score of that is {score}: 0 is always right and sure, {even} is what always saying 50 % gets, and {reference} what always saying how many of them came true gets.")
    String brier(int count, String score, String even, String reference);

    @Message("With fewer than {count} a plot would show accidents.")
    String tooFewToPlot(int count);

    @Message("Said {from} to {to} %: {cameTrue} % of {count} came true")
    String bin(int from, int to, int cameTrue, int count);

    @Message(
            "The interval runs from the 5 % to the 95 % quantile of Beta(held + ½, fell + ½): a beta-binomial model whose prior, Jeffreys’ Beta(½, ½), assumes as little as can be. The less is known, the wider it is. With fewer than {count} there are counts only. A letter for all that it says takes two topics with {count} claims each, none of them counted for both.")
    String prior(int count);

    // One publication

    @Message("in the time of {zone}")
    String timeIn(String zone);

    @Message("Its publisher took it back {when}")
    String retractedOn(String when);

    @Message("{name} vouches for it")
    String vouches(String name);

    // Lineage

    @Message(
            "{#if count == 1}One passage in it has a lineage of its own, recorded with the evidence below. It goes{#else}{count} passages in it have lineages of their own, recorded with the evidence below. These go{/if} before that of the whole work.")
    String passagesOfOwn(int count);

    @Message(
            "{#if isMore}The newest {count} passages{#else if count == 1}One passage{#else}{count} passages{/if} in evidence {#if count == 1}comes{#else}come{/if} from it:")
    String passagesFrom(int count, boolean isMore);

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

    /** A derivation told from where it comes from: what stands at its other end is said after it. */
    @Message
    String passed(DerivationKind kind);
}
