package org.claimtrail.platform.value;

import static java.util.Map.entry;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.as;
import static org.claimtrail.Newsroom.claim;
import static org.claimtrail.Newsroom.commentRequest;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.evidence;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.judgement;
import static org.claimtrail.Newsroom.post;
import static org.claimtrail.Newsroom.publication;
import static org.claimtrail.Newsroom.reply;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.search;
import static org.claimtrail.Newsroom.searchOn;
import static org.claimtrail.Newsroom.source;
import static org.claimtrail.Newsroom.thing;
import static org.claimtrail.Newsroom.with;
import static org.claimtrail.Refusals.REFUSED;
import static org.claimtrail.Refusals.position;
import static org.claimtrail.Refusals.refused;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text in any script is kept exactly, or refused: never as another text than its sender wrote. */
@QuarkusTest
class BadTextTest {
    /** A field for text: its name, where an answer shows it, where it is sent to, and a body with that text in it. */
    private record Words(
            String field, String shown, Supplier<String> path, Function<String, Map<String, Object>> body) {
        Words(String field, Supplier<String> path, Function<String, Map<String, Object>> body) {
            this(field, field, path, body);
        }
    }

    private static final Map<String, Words> WORDS = Map.ofEntries(
            entry("a source's name", new Words("name", () -> "/sources", text -> with(source(), "name", text))),
            entry("a thing's name", inThing("name")),
            entry("a thing's description", inThing("description")),
            entry(
                    "a publication's title",
                    new Words("title", () -> "/publications", text -> with(publication(aSource()), "title", text))),
            entry(
                    "why a publication was retracted",
                    new Words(
                            "reason",
                            "retraction.reason",
                            () -> "/publications/" + aPublication() + "/retraction",
                            text -> json("reason", text))),
            entry("a claim's statement", inClaim("statement")),
            entry("a claim's place", inClaim("place")),
            entry("a claim's context", inClaim("context")),
            entry(
                    "a claim's topic",
                    new Words("topics[0]", () -> "/claims", text -> with(claim(aSource()), "topics", List.of(text)))),
            entry(
                    "a claim's translation",
                    new Words(
                            "translations[0].statement",
                            () -> "/claims",
                            text -> with(
                                    claim(aSource()),
                                    "translations",
                                    List.of(json("language", "nl", "statement", text))))),
            entry("an item's quote", inEvidence("quote")),
            entry("an item's locator", inEvidence("locator")),
            entry("an item's note", inEvidence("note")),
            entry(
                    "why an item was withdrawn",
                    new Words(
                            "reason",
                            "withdrawal.reason",
                            () -> "/evidence/" + evidenceOn(aClaim(), "NEUTRAL") + "/withdrawal",
                            text -> json("reason", text))),
            entry("where somebody searched", inSearch("searchedIn")),
            entry("what was searched for", inSearch("searchedFor")),
            entry("a search's note", inSearch("note")),
            entry(
                    "why a search was withdrawn",
                    new Words(
                            "reason",
                            "withdrawal.reason",
                            () -> "/search-log/" + searchOn(aClaim()) + "/withdrawal",
                            text -> json("reason", text))),
            entry(
                    "why a relation was withdrawn",
                    new Words(
                            "reason",
                            "withdrawal.reason",
                            () -> "/relations/" + aRelation(aClaim(), "NARROWS", aClaim()) + "/withdrawal",
                            text -> json("reason", text))),
            entry(
                    "why a reply was withdrawn",
                    new Words(
                            "reason",
                            "withdrawal.reason",
                            () -> "/replies/" + replyTo(aClaim(), aSource(), "CLARIFICATION") + "/withdrawal",
                            text -> json("reason", text))),
            entry(
                    "a reply's quote",
                    new Words(
                            "quote",
                            () -> "/claims/" + aClaim() + "/replies",
                            text -> with(reply(aSource(), "CLARIFICATION"), "quote", text))),
            entry(
                    "how somebody was asked",
                    new Words(
                            "channel",
                            () -> "/claims/" + aClaim() + "/comment-requests",
                            text -> with(commentRequest(aSource()), "channel", text))),
            entry(
                    "why a request was withdrawn",
                    new Words(
                            "reason",
                            "withdrawal.reason",
                            () -> "/comment-requests/" + commentRequestOn(aClaim(), aSource()) + "/withdrawal",
                            text -> json("reason", text))),
            entry(
                    "why a judgement was proposed",
                    new Words(
                            "reason",
                            () -> "/judgements",
                            text -> with(judgement("SOURCE", aSource(), "RELIABILITY", "B"), "reason", text))),
            entry(
                    "why certainty was rated down",
                    new Words("ratedDown[0].reason", () -> "/judgements", BadTextTest::rated)));

    private static Words inThing(String field) {
        return new Words(field, () -> "/things", text -> with(thing(), field, text));
    }

    private static Words inSearch(String field) {
        return new Words(field, () -> "/claims/" + aClaim() + "/search-log", text -> with(search(), field, text));
    }

    private static Map<String, Object> rated(String reason) {
        return with(
                judgement("CLAIM", aClaim(), "EVIDENCE_LEVEL", "WEAK"),
                "ratedDown",
                List.of(json("domain", "IMPRECISION", "reason", reason)));
    }

    private static Words inClaim(String field) {
        return new Words(field, () -> "/claims", text -> with(claim(aSource()), field, text));
    }

    private static Words inEvidence(String field) {
        return new Words(
                field, () -> "/claims/" + aClaim() + "/evidence", text -> with(evidence("NEUTRAL"), field, text));
    }

    static Set<String> fieldsForText() {
        return WORDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("fieldsForText")
    void textThatCannotBeKeptIsRefused(String what) {
        Words words = WORDS.get(what);
        String path = words.path.get();
        for (String bad : List.of(
                "\0",
                "a\0b",
                "bell\7",
                "escape\u001b[31m",
                "\u007f",
                "\u0085",
                "\ud800",
                "a\udc00b",
                "\ude00\ud83d",
                "\ufffe",
                "a\ufdd0b",
                "a\udbff\udfff",
                "",
                " ",
                "\u2003\n",
                "\u0301",
                "\u200b \u0301\u0308",
                "x".repeat(200_000))) {
            String body = ascii(words.body.apply(bad));
            refused(REFUSED, words.field, () -> post("fleur", path, body));
        }
    }

    /** Each script, direction and trick that has broken somebody's database or page. */
    private static final List<String> KEPT = List.of(
            "الصين تدعم روسيا",
            "שלום ‎(world)‏",
            "\u202Eevil\u202C \u2066x\u2069",
            "e\u0301 ≠ é, n\u0303, ক্ষ, 각",
            "🕵🏽‍♀️ 𝔊𝔞𝔩𝔞𝔡 𠜎 🇳🇱",
            "<script>alert('x')</script> &amp; <img src=x onerror=alert(1)>",
            "Robert'); drop table claim;--",
            "{{7*7}} ${jndi:ldap://x} {#include x} %s %n \\u0000 \\0",
            "  led by and followed by blanks \t\r\n ",
            "中国直接支持俄罗斯",
            "\u200Bzero\u200Dwidth\uFEFF");

    /** What is looked up by what it says has no ends that can't be seen; what is quoted has. */
    private static final Set<String> TRIMMED = Set.of(
            "a source's name",
            "a thing's name",
            "a publication's title",
            "a claim's statement",
            "a claim's place",
            "a claim's topic",
            "a claim's translation");

    private static String kept(String what, String text) {
        return TRIMMED.contains(what) ? text.replaceAll("^[\\s\u200B\uFEFF]+|[\\s\u200B\uFEFF]+$", "") : text;
    }

    /** As the API shows it, and as the ledger's canonical bytes have it. */
    @ParameterizedTest
    @MethodSource("fieldsForText")
    void textInAnyScriptIsKeptExactly(String what) {
        Words words = WORDS.get(what);
        for (String text : KEPT) {
            Response recorded = post("fleur", words.path.get(), words.body.apply(text));
            assertThat(recorded.asString(), recorded.statusCode(), equalTo(201));
            assertThat(recorded.path(words.shown), equalTo(kept(what, text)));
            long last = position();
            String entry = as("fleur").get("/ledger/entries?from=" + last).asString();
            assertThat(entry, containsString(canonical(kept(what, text))));
        }
    }

    /** As RFC 8785 writes it; the library takes objects only. */
    private static String canonical(String text) {
        try {
            return new JsonCanonicalizer(ascii(json("", text)))
                    .getEncodedString()
                    .substring("{\"\":".length())
                    .replaceFirst("}$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ascii(Object body) {
        try {
            return JsonMapper.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build()
                    .writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
