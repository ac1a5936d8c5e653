package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimtrail.reply.comment.Outcome;

/** What the claims' pages say of something; Dutch in messages/claim_nl.properties. */
@MessageBundle("claim")
public interface ClaimMessages {
    // The list

    @Message("This is the list as it stood at the end of {day}.")
    String listOn(String day);

    // Search

    @Message("Search: {words}")
    String lookedFor(String words);

    @Message("Nothing has all of these words: {words}")
    String nothingFound(String words);

    // One claim

    @Message("said so {when}")
    String saidOn(String when);

    @Message("This is what was known on {day}.")
    String asKnown(String day);

    @Message("{#if count == 1}One thing was recorded since.{#else}{count} things were recorded since.{/if}")
    String since(long count);

    @Message("This is what we published on {day}. It was overtaken on {until}.")
    String asReleased(String day, String until);

    @Message("The public reads this claim as it was on {day}. Since then, and not let out yet:")
    String notLetOut(String day);

    @Message("The public read this claim as it was on {day}, until {end}. Since that release:")
    String wasRead(String day, String end);

    @Message(
            "Of “{title}”, what it shares with other claims changed: a name, a grade, the publication, or what it is about.")
    String sharedChanged(String title);

    @Message("Something further back in the evidence’s lineage changed: a name, a grade, or a publication.")
    String changedBehind();

    @Message("The status is {status} now.")
    String isNow(String status);

    @Message("What {name} said")
    String about(String name);

    @Message("{statement} (translated)")
    String translated(String statement);

    /** Where the words themselves can't be shown. */
    @Message("What {#if name}{name}{#else}somebody{/if} said{#if when} {when}{/if}{#if place} in {place}{/if}")
    String saidBy(String name, String when, String place);

    @Message("Archived {day}")
    String archived(String day);

    @Message("Searched {when}")
    String searched(String when);

    @Message("By this, it was so {when}")
    String observed(String when);

    @Message(
            "asked {when}, {#when outcome}{#is NO_RESPONSE}no answer{#is PENDING}no answer yet{#is REPLIED}answered{#else}declined to answer{/when}")
    String asked(Outcome outcome, String when);

    @Message("until {day}")
    String until(String day);

    @Message("Asked by {name}")
    String askedBy(String name);

    @Message("since {day}")
    String effective(String day);

    @Message("Item of evidence from {name}")
    String itemOf(String name);

    @Message("1 line, {#if works == 1}1 work{#else}{works} works{/if}")
    String lineOfWorks(long works);

    @Message("{#if count == 1}1 item{#else}{count} items{/if}")
    String items(int count);

    @Message("{#if count == 0}None of {all} items fits.{#else}{count} of {all} items{/if}")
    String found(int count, int all);

    @Message("{count} more")
    String moreItems(int count);

    @Message("{count} more answers")
    String moreReplies(int count);

    @Message("{count} more were asked")
    String moreRequests(int count);

    /** @param items that are in none */
    @Message(
            "{#if lines == 1}1 more line{#else if lines > 1}{lines} more lines{/if}{#if lines > 0 && items > 0}, and {/if}{#if items == 1}1 item in no line{#else if items > 1}{items} items in no line{/if}")
    String moreLines(long lines, int items);

    @Message(
            "{#if count == 1}One more line is what a party itself answered.{#else}{count} more lines are what parties themselves answered.{/if}")
    String admitted(long count);

    /** @param level in a word: {@code Weak} */
    @Message("Evidence: {level}")
    String evidenceIs(String level);

    @Message("It was taken down on {day}, and is public again.")
    String wasDown(String day);

    @Message("A claim that we took down on {day}")
    String downSince(String day);

    @Message("Being looked at again")
    String lookedAtAgain();

    @Message("This claim")
    String thisClaim();

    @Message("{#if items == 2}Two items have{#else}{items} items have{/if} {words} words in common:")
    String inCommon(int items, int words);

    @Message("{#if count == 1}One more item has them too.{#else}{count} more items have them too.{/if}")
    String haveThemToo(int count);

    @Message(
            "{#if count == 1}One more run of equal words is not shown.{#else}{count} more runs of equal words are not shown.{/if}")
    String runsLeftOff(int count);

    // Actions

    @Message("Withdrawn{#if name} by {name}{/if} on {day}")
    String withdrawnBy(String name, String day);

    // The form of evidence

    @Message("Says itself that the claim is {percent} % likely")
    String statesLikelihood(int percent);

    /** Beside claims that contradict each other. */
    @Message("Look next at what {name} has: it tells them apart most.")
    String lookNext(String name);

    @Message(
            "{#if count == 1}One more contradicts it, and is not shown.{#else}{count} more contradict it, and are not shown.{/if}")
    String rivalsLeftOff(int count);
}
