package org.claimtrail.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimtrail.assessment.core.step.Circumstance;
import org.claimtrail.assessment.core.step.Rule;

/** The words of the rules that were used, step by step; constants and Dutch in messages/rules*.properties. */
@MessageBundle("rules")
public interface RuleMessages {
    @Message
    String circumstance(Circumstance circumstance);

    @Message("one step down")
    String isOneDown();

    @Message("one of them counts")
    String oneCounts();

    @Message("two examined it independently: strong")
    String isSeconded();

    @Message("The claim as a whole")
    String asAWhole();

    @Message("The lines for it together")
    String togetherFor();

    @Message("The lines against it together")
    String togetherAgainst();

    @Message("none")
    String none();

    @Message("the heaviest first")
    String heaviestFirst();

    @Message("no line that is moderate")
    String noneModerate();

    @Message("{#if count == 1}one line{#else}{count} lines{/if}")
    String carriedBy(int count);

    @Message("not counted")
    String isNotCounted();

    @Message("a doubt")
    String isDoubt();

    @Message(
            "{#if items > 0}{items} item{#if items > 1}s{/if}{#if searches > 0}, {/if}{/if}{#if searches > 0}{searches} search{#if searches > 1}es{/if} in vain{/if}")
    String openQuestion(int items, int searches);

    @Message
    String name(Rule rule);

    @Message
    String means(Rule rule);

    // Lines that rest on one object

    @Message("Single-sourced: one object carries it.")
    String oneObjectCarriesIt();

    /** A name, with those of others who examined the same. */
    @Message("{name} (on one object with {others})")
    String onOneObject(String name, String others);

    /** @param count of the names that it is recorded under */
    @Message("{names} rest on one object, {#if count > 1}recorded as {/if}{things}: that is one line.")
    String oneObject(String names, int count, String things);
}
