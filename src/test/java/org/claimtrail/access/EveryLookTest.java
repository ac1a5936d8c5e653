package org.claimtrail.access;

import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.aThing;
import static org.claimtrail.Newsroom.anApiClient;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.decided;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.json;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.record;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.searchOn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.Tokens;
import org.claimtrail.web.Session;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is read at an address that has an id in it leaves a record of whose claim it is, or is named here, with why it leaves none. */
@QuarkusTest
class EveryLookTest {
    private static final Pattern ID = Pattern.compile("/(about|[a-z-]+)/\\{id}");

    /** What has the id of something that is no part of one claim: beside what many claims have, it says no claim's inside. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "sources", "Its claims and what it vouches for are a list of many claims'.",
            "publications", "What quotes it is a list of many claims' evidence.",
            "things", "What is about it is a list of many claims' evidence.",
            "source-pairs", "Whether two sources are one is asked of no claim.",
            "api-clients", "An API client is no part of a claim.");

    private final Map<String, List<String>> ids = new HashMap<>();

    private String claim;

    @Inject
    BeanManager beans;

    /** Public, and more was recorded since: all that can be read of a claim can be read of this one. */
    private void aClaimWithOneOfEach() {
        claim = aClaim();
        String party = aSource();
        String item = evidenceOn(claim, "SUPPORTS");
        String answered = commentRequestOn(claim, party);
        record("fleur", "/comment-requests/" + answered + "/outcome", json("outcome", "NO_RESPONSE"));
        decided("CLAIM", claim, "VISIBILITY", "PUBLISHED");
        ids.put("claims", List.of(claim));
        ids.put("about", List.of(claim));
        ids.put("evidence", List.of(item));
        ids.put("search-log", List.of(searchOn(claim)));
        ids.put("replies", List.of(replyTo(claim, party, "NON_DENIAL")));
        ids.put("comment-requests", List.of(commentRequestOn(claim, aSource()), answered));
        ids.put(
                "judgements",
                List.of(
                        propose("CLAIM", claim, "STATUS", "UNDER_REVIEW"),
                        propose("EVIDENCE", item, "CREDIBILITY", "2")));
        ids.put("relations", List.of(aRelation(claim, "NARROWS", aClaim())));
        ids.put("sources", List.of(party));
        ids.put("publications", List.of(aPublication()));
        ids.put("things", List.of(aThing()));
        ids.put("api-clients", List.of(anApiClient("api-reader").getString("id")));
        ids.put("source-pairs", List.of(aPair(party, aSource())));
    }

    @TestFactory
    Stream<DynamicTest> leavesARecord() throws IOException {
        aClaimWithOneOfEach();
        TreeSet<String> addresses = new TreeSet<>(pages());
        addresses.addAll(operations());
        assertTrue(addresses.contains("/claims/{id}") && addresses.contains("/api/v1/claims/{id}/dossier"));
        return addresses.stream().map(address -> dynamicTest(address, () -> check(address)));
    }

    private void check(String address) throws SQLException {
        var place = ID.matcher(address);
        assertTrue(place.find(), "Of what is this the id? Say so here.");
        Kept.none();
        boolean isRead = false;
        for (String path : filled(address, place.group(1))) {
            isRead |= Stream.of("fleur", "eva", "ada").anyMatch(who -> isRead(who, path));
        }
        assertTrue(isRead, "Nobody was shown it");
        List<String> read = ELSEWHERE.containsKey(place.group(1)) ? List.of() : List.of(claim);
        assertEquals(read, Kept.claims(), address);
    }

    private List<String> filled(String address, String place) {
        List<String> paths = new ArrayList<>();
        for (String id : ids.get(place)) {
            paths.add(address.replace("{id}", id)
                    .replace("{relation}", ids.get("relations").get(0)));
        }
        return paths;
    }

    private static boolean isRead(String who, String path) {
        Response answer = path.startsWith("/api/")
                ? RestAssured.given().auth().oauth2(Tokens.of(who)).get(path)
                : RestAssured.given()
                        .redirects()
                        .follow(false)
                        .cookies(Session.of(who).cookies())
                        .get(path);
        return answer.statusCode() == 200;
    }

    private static List<String> operations() throws IOException {
        return new ObjectMapper()
                .readTree(RestAssured.get("/openapi?format=json").asString()).get("paths").properties().stream()
                        .filter(path -> path.getValue().has("get"))
                        .map(Map.Entry::getKey)
                        .filter(path -> path.contains("{"))
                        .toList();
    }

    private List<String> pages() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(resource -> resource.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(EveryLookTest::pages)
                .filter(path -> path.contains("{") && !path.startsWith("/api/"))
                .toList();
    }

    private static Stream<String> pages(Class<?> resource) {
        String house = resource.getAnnotation(Path.class).value();
        return Stream.of(resource.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .map(method -> method.isAnnotationPresent(Path.class)
                        ? house + "/" + method.getAnnotation(Path.class).value()
                        : house)
                .map(path -> path.replaceAll("/+", "/"));
    }
}
