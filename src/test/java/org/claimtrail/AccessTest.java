package org.claimtrail;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.claimtrail.Newsroom.aClaim;
import static org.claimtrail.Newsroom.aPair;
import static org.claimtrail.Newsroom.aPublication;
import static org.claimtrail.Newsroom.aRelation;
import static org.claimtrail.Newsroom.aSource;
import static org.claimtrail.Newsroom.aThing;
import static org.claimtrail.Newsroom.anApiClient;
import static org.claimtrail.Newsroom.commentRequestOn;
import static org.claimtrail.Newsroom.evidenceOn;
import static org.claimtrail.Newsroom.propose;
import static org.claimtrail.Newsroom.replyTo;
import static org.claimtrail.Newsroom.searchOn;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may do what: every operation that the API describes, called by everybody, against a table written by hand. */
@QuarkusTest
class AccessTest {
    /** The table. An operation that is new needs its row here. */
    private static final Map<Access, Set<String>> OPERATIONS = Map.of(
            Access.OPEN,
                    Set.of(
                            "listClaims",
                            "matchClaims",
                            "searchAll",
                            "getClaim",
                            "getDossier",
                            "getTimeline",
                            "getAssessment",
                            "getRivals",
                            "listReleases"),
            Access.SIGNED_IN, Set.of("getMe"),
            Access.READ,
                    Set.of(
                            "listSources",
                            "getSource",
                            "listSourceVersions",
                            "listSourcePairs",
                            "getSourcePair",
                            "getTrackRecord",
                            "listReconsiderations",
                            "listPublications",
                            "getPublication",
                            "listPublicationVersions",
                            "listThings",
                            "getThing",
                            "listThingVersions",
                            "listClaimVersions",
                            "listRelations",
                            "listEvidence",
                            "getEvidence",
                            "listEvidenceVersions",
                            "getEqualWords",
                            "listSearches",
                            "getSearch",
                            "listSearchVersions",
                            "listReplies",
                            "getReply",
                            "listReplyVersions",
                            "listCommentRequests",
                            "getCommentRequest",
                            "listCommentRequestVersions",
                            "listJudgements",
                            "getJudgement",
                            "getClaimAssignment",
                            "getJudgementAssignment",
                            "getCommentRequestAssignment",
                            "listAssignments",
                            "listAssignees",
                            "listClaimRemarks",
                            "listEvidenceRemarks",
                            "listJudgementRemarks",
                            "listLedgerEntries"),
            Access.RECORD,
                    Set.of(
                            "addSource",
                            "correctSource",
                            "addSourcePair",
                            "addPublication",
                            "correctPublication",
                            "addDerivation",
                            "retractPublication",
                            "withdrawRetraction",
                            "addThing",
                            "correctThing",
                            "addClaim",
                            "correctClaim",
                            "relateClaim",
                            "withdrawRelation",
                            "addEvidence",
                            "correctEvidence",
                            "withdrawReply",
                            "withdrawEvidence",
                            "logSearch",
                            "correctSearch",
                            "withdrawSearch",
                            "addReply",
                            "correctReply",
                            "addCommentRequest",
                            "concludeCommentRequest",
                            "correctCommentOutcome",
                            "correctCommentRequest",
                            "withdrawCommentRequest",
                            "proposeJudgement",
                            "proposeClaimJudgements",
                            "withdrawJudgement",
                            "withdrawClaimJudgements",
                            "answerChangeRequest"),
            Access.MANAGE,
                    Set.of(
                            "listPeople",
                            "listAccessRecords",
                            "addApiClient",
                            "listApiClients",
                            "getApiClient",
                            "correctApiClient",
                            "rotateApiClient",
                            "disableApiClient"),
            Access.ASSIGN,
                    Set.of(
                            "assignClaim",
                            "assignJudgement",
                            "assignCommentRequest",
                            "addClaimRemark",
                            "addEvidenceRemark",
                            "addJudgementRemark"),
            Access.WATCH,
                    Set.of(
                            "watchClaim",
                            "unwatchClaim",
                            "listWatchers",
                            "listWatched",
                            "listNotices",
                            "readNotices",
                            "getSettings",
                            "changeSettings"),
            Access.DECIDE,
                    Set.of(
                            "approveJudgement",
                            "rejectJudgement",
                            "approveClaimJudgements",
                            "rejectClaimJudgements",
                            "requestChanges",
                            "requestClaimChanges",
                            "pauseClaim"));

    private enum Access {
        OPEN(EnumSet.range(Caller.ANONYMOUS, Caller.API_WRITER)),
        SIGNED_IN(EnumSet.range(Caller.NO_ROLE, Caller.API_WRITER)),
        READ(EnumSet.range(Caller.FACT_CHECKER, Caller.API_WRITER)),
        RECORD(EnumSet.of(Caller.FACT_CHECKER, Caller.EDITOR, Caller.API_WRITER)),
        DECIDE(EnumSet.of(Caller.EDITOR)),
        ASSIGN(EnumSet.of(Caller.FACT_CHECKER, Caller.EDITOR)),
        WATCH(EnumSet.of(Caller.FACT_CHECKER, Caller.EDITOR, Caller.ADMIN)),
        MANAGE(EnumSet.of(Caller.ADMIN));

        private final Set<Caller> callers;

        Access(Set<Caller> callers) {
            this.callers = callers;
        }

        /** The requirements that the description is to name. */
        String described() {
            return switch (this) {
                case OPEN -> "[{},{'bearer':[]}]";
                case SIGNED_IN -> "[{'bearer':[]}]";
                default ->
                    callers.stream().map(caller -> "'" + caller + "'").collect(joining(",", "[{'bearer':[", "]}]"));
            };
        }
    }

    private enum Caller {
        ANONYMOUS,
        NO_ROLE,
        FACT_CHECKER,
        EDITOR,
        ADMIN,
        API_READER,
        API_WRITER,
        ANOTHER_AUDIENCE,
        EXPIRED,
        BROKEN_SIGNATURE,
        NO_SIGNATURE;

        String token() {
            return switch (this) {
                case ANONYMOUS -> null;
                case NO_ROLE -> Tokens.withoutRole();
                case FACT_CHECKER -> Tokens.of("fleur");
                case EDITOR -> Tokens.of("eva");
                case ADMIN -> Tokens.of("ada");
                case API_READER -> Tokens.ofClient("demo-reader");
                case API_WRITER -> Tokens.ofClient("demo-writer");
                case ANOTHER_AUDIENCE -> Tokens.forAnotherAudience();
                case EXPIRED -> Tokens.expired();
                case BROKEN_SIGNATURE -> Tokens.withBrokenSignature();
                case NO_SIGNATURE -> Tokens.withoutSignature();
            };
        }

        boolean isKnown() {
            return Access.SIGNED_IN.callers.contains(this);
        }

        /** The role's name, for those that have one. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND");

    private static final Pattern ID = Pattern.compile("/([a-z-]+)/\\{id}");

    /** What the answer to a failure leaves to the log. */
    @RegisterExtension
    final LogLines log = new LogLines();

    @Inject
    DataSource database;

    @Test
    void theTableHasEveryOperationOnce() {
        var rows = OPERATIONS.values().stream().flatMap(Set::stream).sorted().toList();
        assertEquals(operations().map(Operation::id).sorted().toList(), rows);
    }

    @TestFactory
    Stream<DynamicTest> theDescriptionSaysWhoMay() {
        return operations()
                .map(operation -> dynamicTest(
                        operation.id,
                        () -> assertEquals(
                                operation.access().described(),
                                operation.security.toString().replace('"', '\''))));
    }

    @TestFactory
    Stream<DynamicTest> whoMayIsLetInAndNobodyElse() throws SQLException {
        long before = lastPosition();
        var calls = operations().map(operation -> dynamicTest(operation.id, () -> check(operation)));
        return Stream.concat(
                calls, Stream.of(dynamicTest("nothing was recorded", () -> assertEquals(before, lastPosition()))));
    }

    @TestFactory
    Stream<DynamicTest> noSpellingOfAnAddressLetsAnybodyIn() {
        var ids = oneInternalOfEach();
        return operations()
                .map(operation -> dynamicTest(
                        operation.id,
                        () -> assertAll(Wire.spellings(fill(operation.path, ids))
                                .map(address -> () -> closed(operation, address)))));
    }

    @TestFactory
    Stream<DynamicTest> noOtherMethodLetsAnybodyIn() {
        var ids = oneInternalOfEach();
        var described = operations().map(Operation::call).toList();
        return operations()
                .map(Operation::path)
                .distinct()
                .map(path -> dynamicTest(
                        path,
                        () -> assertAll(METHODS.stream()
                                .filter(method -> !described.contains(method + " " + path))
                                // A word in the place of an id is no id to these.
                                .filter(method -> !described.contains(method + " " + path.replace("match", "{id}")))
                                .map(method -> () -> refused(method, fill(path, ids))))));
    }

    /** Everybody at once: each is told the same, whoever else asks. */
    private void check(Operation operation) {
        List<Attempt> attempts = EnumSet.allOf(Caller.class).stream()
                .flatMap(operation::attempts)
                .toList();
        var answers = attempts.stream().map(Attempt::send).toList();
        assertAll(IntStream.range(0, attempts.size())
                .mapToObj(i ->
                        () -> check(operation, attempts.get(i), answers.get(i).join())));
    }

    private void check(Operation operation, Attempt attempt, HttpResponse<String> answer) throws IOException {
        boolean isIn = answer.statusCode() != 401 && answer.statusCode() != 403 && answer.statusCode() < 500;
        String call = attempt + ": " + answer.statusCode() + " " + answer.body();
        if (operation.access().callers.contains(attempt.caller)) {
            assertTrue(isIn, () -> call + " " + log.alarms());
        } else {
            int status = attempt.caller.isKnown() ? 403 : 401;
            assertEquals(status, answer.statusCode(), call);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""),
                    call);
            assertEquals(
                    attempt.caller.isKnown() ? List.of() : List.of("Bearer"),
                    answer.headers().allValues("WWW-Authenticate"),
                    call);
            assertEquals(
                    status,
                    new ObjectMapper().readTree(answer.body()).get("status").asInt(),
                    call);
        }
    }

    /** One request by one caller. */
    private record Attempt(Caller caller, String method, String address, String type, String body) {
        CompletableFuture<HttpResponse<String>> send() {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                    .header("Content-Type", type)
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            if (caller.token() != null) {
                request.header("Authorization", "Bearer " + caller.token());
            }
            return HTTP.sendAsync(request.build(), BodyHandlers.ofString());
        }
    }

    /** Refused, or no more than what everybody gets to see at the address of the published claims. */
    private static void closed(Operation operation, String address) throws JsonProcessingException {
        var answer = Wire.send(operation.method, address);
        var call = operation.method + " " + address + ": " + answer;
        if (answer.succeeded()) {
            var published = Wire.send("GET", "/api/v1/claims").body();
            assertEquals(items(published), items(answer.body()), call);
        } else {
            // 403 where the address is read as a page's: a form that does not say where it comes from.
            boolean isRefused = Set.of(400, 401, 403, 404, 405).contains(answer.status());
            // What everybody may ask is asked without a body here.
            assertTrue(isRefused || operation.access() == Access.OPEN && answer.status() == 422, call);
        }
    }

    /** HEAD is GET without a body, and OPTIONS tells the methods and nothing else. */
    private static void refused(String method, String address) {
        var answer = Wire.send(method, address);
        int status = switch (method) {
            case "HEAD" -> Wire.send("GET", address).status();
            case "OPTIONS" -> 200;
            default -> 405;
        };
        assertEquals(status, answer.status(), method + " " + address);
        if (status != 405) {
            assertEquals("", answer.body(), method + " " + address);
        }
    }

    private static JsonNode items(String list) throws JsonProcessingException {
        return new ObjectMapper().readTree(list).get("items");
    }

    /** Things that are there, so that whoever gets past the guard gets them. */
    private static Map<String, String> oneInternalOfEach() {
        var ids = new HashMap<String, String>();
        ids.put("sources", aSource());
        ids.put("source-pairs", aPair(ids.get("sources"), aSource()));
        ids.put("publications", aPublication());
        ids.put("things", aThing());
        ids.put("claims", aClaim());
        ids.put("evidence", evidenceOn(ids.get("claims"), "SUPPORTS"));
        ids.put("search-log", searchOn(ids.get("claims")));
        ids.put("replies", replyTo(ids.get("claims"), ids.get("sources"), "CATEGORICAL_DENIAL"));
        ids.put("comment-requests", commentRequestOn(ids.get("claims"), ids.get("sources")));
        ids.put("relations", aRelation(ids.get("claims"), "NARROWS", aClaim()));
        ids.put("api-clients", anApiClient("api-reader").getString("id"));
        ids.put("judgements", propose("CLAIM", ids.get("claims"), "STATUS", "UNDER_REVIEW"));
        return ids;
    }

    private static String fill(String path, Map<String, String> ids) {
        return ID.matcher(path).replaceAll(part -> part.group().replace("{id}", ids.get(part.group(1))));
    }

    private long lastPosition() throws SQLException {
        try (var connection = database.getConnection();
                var head = connection.createStatement().executeQuery("select position from ledger_head")) {
            head.next();
            return head.getLong(1);
        }
    }

    private static Stream<Operation> operations() {
        try {
            var paths = new ObjectMapper()
                    .readTree(given().get("/openapi?format=json").asString())
                    .get("paths");
            return paths.properties().stream()
                    .flatMap(path -> path.getValue().properties().stream()
                            .map(method -> Operation.of(path.getKey(), method.getKey(), method.getValue())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Operation(String id, String method, String path, JsonNode security) {
        static Operation of(String path, String method, JsonNode described) {
            return new Operation(
                    described.get("operationId").asText(),
                    method.toUpperCase(Locale.ROOT),
                    path,
                    described.get("security"));
        }

        String call() {
            return method + " " + path;
        }

        Access access() {
            return OPERATIONS.entrySet().stream()
                    .filter(row -> row.getValue().contains(id))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(
                            () -> new AssertionError("Who may call " + id + "? Say so in the table of this test."));
        }

        /** Nothing that could be recorded, and much that would be refused on a second look: who is calling comes first. */
        Stream<Attempt> attempts(Caller caller) {
            var address = path.replace("{id}", UUID.randomUUID().toString());
            return method.equals("GET")
                    ? Stream.of(
                            attempt(caller, address, "application/json", ""),
                            attempt(caller, address + "?limit=x&from=x&knownAt=x", "application/json", ""),
                            attempt(caller, path.replace("{id}", "x"), "application/json", ""))
                    : Stream.of(
                            attempt(caller, address, "application/json", "{}"),
                            attempt(caller, address, "application/json", "{\"no"),
                            attempt(caller, address, "application/json", ""),
                            attempt(caller, address, "text/plain", "{}"),
                            attempt(caller, path.replace("{id}", "x"), "application/json", "{}"));
        }

        private Attempt attempt(Caller caller, String address, String type, String body) {
            return new Attempt(caller, method, address, type, body);
        }
    }
}
