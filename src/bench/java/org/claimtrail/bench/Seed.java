package org.claimtrail.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.claimtrail.platform.value.Folded;
import org.postgresql.PGConnection;

/**
 * Two years of a busy newsroom, the same on every run: claims come in, evidence and replies follow, judgements are proposed
 * and decided, each in its place in the ledger. Rows are made in the order of their instants and written through COPY,
 * table by table, so that every constraint is checked on the way.
 */
final class Seed {
    static final int CLAIMS = 100_000;
    static final int ITEMS = 3;
    static final int JUDGEMENTS = 500_000;
    static final int MUCH_JUDGED = 10_000;
    static final int LITTLE_JUDGED = 10;

    private static final int SOURCES = 2_000;
    private static final int PUBLICATIONS = 20_000;
    private static final int FLUSH_AT = 64 << 20;
    private static final Instant BEGIN = Instant.parse("2023-01-01T00:00:00Z");
    private static final String STILL = "9999-12-31Z";
    private static final long MINUTE = 60_000_000;

    /** In the order in which one needs the other. */
    private static final List<String> TABLES = List.of(
            "actor (subject, name, kind)",
            "source",
            "source_version (id, version, name, folded, kind, country, same_as, stated_identities, recorded_at, recorded_by)",
            "publication",
            "publication_version (id, version, publisher_id, title, folded, url, url_normal, language, published_on, captures, recorded_at, recorded_by)",
            "publication_derivation (id, version, ordinal, kind, publication_id, source_id)",
            "claim",
            "claim_version (id, version, statement, folded, language, translations, claimant_id, stated_on, place, first_appearance_id, topics, folded_topics, recorded_at, recorded_by)",
            "evidence",
            "evidence_version (id, version, claim_id, publication_id, source_id, direction, kind, quote, locator, language, observed_on, recorded_at, recorded_by)",
            "evidence_derivation (id, version, ordinal, kind, publication_id, source_id)",
            "reply (id, claim_id, respondent_id)",
            "reply_version (id, version, claim_id, kind, quote, language, stated_on, recorded_at, recorded_by)",
            "judgement (id, subject_kind, subject_id, aspect, value, reason, effective_on, recorded_at, recorded_by)",
            "decision (judgement_id, outcome, subject_id, aspect, proposed_by, supersedes_id, reason, recorded_at, recorded_by, recorder_kind)",
            "source_grade (id, source_id, reliability, effective_on, recorded_at, recorded_by)",
            "evidence_grade (id, evidence_id, credibility, effective_on, recorded_at, recorded_by)",
            "claim_state (id, known_from, known_until, version, status, status_on, evidence_level, level_on, visibility, released_at, released_until, unreleased)",
            "claim_denial (claim_id, denied_by_id, reply_id, denied_on, known_from)",
            "open_judgement (judgement_id, subject_id, known_from, known_until)",
            "ledger_entry (position, recorded_at, recorded_by, kind, subject_kind, subject_id, canonical, leaf)");

    private static final List<String> KINDS = List.of(
            "DOCUMENT", "IMAGERY", "DATA", "EYEWITNESS", "ON_RECORD_STATEMENT", "UNNAMED_STATEMENT", "EXPERT_ANALYSIS");
    private static final List<String> REPLIES = List.of(
            "CATEGORICAL_DENIAL",
            "PARTIAL_DENIAL",
            "NON_DENIAL",
            "DECLINED_TO_COMMENT",
            "CONFIRMATION",
            "CLARIFICATION");
    private static final List<String> TOPICS = List.of(
            "arms", "china", "climate", "economy", "elections", "energy", "health", "migration", "sanctions", "war");
    private static final List<String> PATHS = List.of(
            "",
            "UNDER_REVIEW",
            "UNDER_REVIEW UNSUBSTANTIATED",
            "UNDER_REVIEW",
            "UNDER_REVIEW DISPUTED",
            "UNDER_REVIEW CORROBORATED",
            "UNDER_REVIEW DISPUTED CORROBORATED",
            "UNDER_REVIEW CORROBORATED CONFIRMED",
            "UNDER_REVIEW DISPUTED REFUTED",
            "RETRACTED");
    private static final List<String> ROUND = List.of("UNDER_REVIEW", "DISPUTED", "CORROBORATED", "CONFIRMED");
    private static final String[] PROPOSERS = {actor(1), actor(2)};
    private static final String[] DECIDERS = {actor(3), actor(4)};

    private final Connection database;
    private final SplittableRandom random = new SplittableRandom(1);
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final Map<String, StringBuilder> rows = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<UUID> sources = new ArrayList<>();
    private final List<UUID> publications = new ArrayList<>();
    private final Map<String, UUID> current = new HashMap<>();
    private long now = ChronoUnit.MICROS.between(Instant.EPOCH, BEGIN);
    private long position;

    private Seed(Connection database) {
        this.database = database;
        TABLES.forEach(table -> rows.put(name(table), new StringBuilder()));
        for (int i = 0; i < 3_000; i++) {
            words.add(word());
        }
    }

    static void into(Connection database) throws SQLException, IOException {
        new Seed(database).run();
    }

    private void run() throws SQLException, IOException {
        for (int i = 1; i <= 4; i++) {
            row("actor", actor(i), List.of("fleur", "tom", "eva", "ed").get(i - 1), "PERSON");
        }
        for (int i = 0; i < SOURCES; i++) {
            source(i);
        }
        for (int i = 0; i < PUBLICATIONS; i++) {
            publication(i);
        }
        for (UUID source : sources) {
            now += MINUTE;
            judge("SOURCE", source, "RELIABILITY", String.valueOf((char) ('A' + random.nextInt(6))), "APPROVED");
        }
        tell(stories());
        flush();
        try (var head = database.prepareStatement("update ledger_head set position = ?, instant = ?::timestamptz")) {
            head.setLong(1, position);
            head.setString(2, at());
            head.executeUpdate();
        }
    }

    /** Every story at its hour: what is due first is recorded first. */
    private void tell(List<Story> stories) throws SQLException, IOException {
        var due = new PriorityQueue<>(stories);
        while (!due.isEmpty()) {
            Story story = due.poll();
            now = Math.max(now + 1, story.due);
            if (story.next()) {
                due.add(story);
            }
            if (rows.values().stream().mapToInt(StringBuilder::length).sum() > FLUSH_AT) {
                flush();
            }
        }
        stories.forEach(story -> story.state(STILL));
    }

    private List<Story> stories() {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            stories.add(new Story(i, now + i * 10 * MINUTE));
        }
        // What is left to the round number grades evidence; some of it is refused, some waits.
        int left = JUDGEMENTS
                - SOURCES
                - stories.stream().mapToInt(story -> story.moves.size()).sum();
        for (int i = 0; i < left; i++) {
            Story story = stories.get((int) ((long) i * 7_919 % CLAIMS));
            if (story.delay == 0) {
                String outcome = i % 20 == 0 ? "REJECTED" : i % 25 == 0 ? null : "APPROVED";
                story.moves.add(new Move("CREDIBILITY", String.valueOf(1 + i % 6), i / CLAIMS % ITEMS, outcome));
            } else {
                left++;
            }
        }
        return stories;
    }

    /**
     * One judgement to come.
     *
     * @param item which item of evidence it grades; -1 where it judges the claim
     * @param outcome null where nobody decides it
     */
    private record Move(String aspect, String value, int item, String outcome) {}

    /** One claim, from its recording to its last judgement. */
    private final class Story implements Comparable<Story> {
        final int number;
        final long delay;
        final boolean retracted;
        final List<Move> moves = new ArrayList<>();
        final UUID[] items = new UUID[ITEMS];
        long due;
        int step;
        UUID id;
        UUID claimant;
        String knownFrom;
        String status = "REPORTED";
        String level;
        String visibility = "INTERNAL";
        String statusOn;
        String levelOn;
        String releasedAt;

        Story(int number, long due) {
            this.number = number;
            this.due = due;
            int judged = number < 1_000 && number % 50 == 17
                    ? MUCH_JUDGED
                    : number < 11_000 && number % 10 == 3 && number >= 1_000 ? LITTLE_JUDGED : 0;
            this.delay = judged == 0 ? 0 : 50 * MINUTE;
            // The claimant's own withdrawal has to be among the replies, which every second claim has.
            String path = PATHS.get(random.nextInt(PATHS.size() - number % 2));
            this.retracted = judged == 0 && path.equals("RETRACTED");
            if (judged > 0) {
                for (int i = 0; i < judged; i++) {
                    moves.add(new Move("STATUS", ROUND.get(i % ROUND.size()), -1, "APPROVED"));
                }
                return;
            }
            for (String next : path.isEmpty() ? new String[0] : path.split(" ")) {
                moves.add(new Move("STATUS", next, -1, "APPROVED"));
            }
            if (moves.size() > 1 && random.nextInt(2) == 0) {
                moves.add(new Move("EVIDENCE_LEVEL", pick(List.of("WEAK", "MODERATE", "STRONG")), -1, "APPROVED"));
            }
            if (random.nextInt(2) == 0) {
                moves.add(new Move("VISIBILITY", "PUBLISHED", -1, "APPROVED"));
            }
        }

        /** Tells whether there is more to come. */
        boolean next() {
            int replies = number % 2 == 0 ? 1 : 0;
            if (step == 0) {
                claim();
            } else if (step <= ITEMS) {
                item(step - 1);
            } else if (step <= ITEMS + replies) {
                reply();
            } else {
                apply(moves.get(step - ITEMS - replies - 1));
            }
            step++;
            due = now + (delay > 0 ? delay : (1 + random.nextInt(48 * 60)) * MINUTE + random.nextInt(1_000_000));
            return step <= ITEMS + replies + moves.size();
        }

        private void claim() {
            id = newId();
            claimant = pick(sources);
            String statement = sentence(8 + random.nextInt(9)) + " (" + number + ")";
            String translation = sentence(8 + random.nextInt(9));
            List<String> topics = List.of(TOPICS.get(number % 10), TOPICS.get((number / 10 + 1 + number) % 10));
            UUID first = number % 3 == 0 ? null : pick(publications);
            String by = pick(PROPOSERS);
            String folded = Folded.of(statement) + "\n" + Folded.of(translation);
            String translations = text(List.of(json("language", "nl", "statement", translation)));
            row("claim", id);
            row(
                    "claim_version",
                    id,
                    1,
                    statement,
                    folded,
                    "en",
                    translations,
                    claimant,
                    day(),
                    "Brussels",
                    first,
                    "{" + String.join(",", topics) + "}",
                    "{" + String.join(",", topics) + "}",
                    at(),
                    by);
            knownFrom = at();
            enter(
                    "CLAIM_ADDED",
                    "CLAIM",
                    id,
                    by,
                    json(
                            "statement",
                            statement,
                            "language",
                            "en",
                            "translations",
                            List.of(json("language", "nl", "statement", translation)),
                            "claimantId",
                            claimant,
                            "statedOn",
                            day(),
                            "place",
                            "Brussels",
                            "firstAppearanceId",
                            first,
                            "topics",
                            topics,
                            "context",
                            null,
                            "reason",
                            null));
        }

        private void item(int number) {
            UUID item = newId();
            items[number] = item;
            UUID publication = pick(publications);
            UUID source = pick(sources);
            String direction = List.of("SUPPORTS", "DISPUTES", pick(List.of("SUPPORTS", "DISPUTES", "NEUTRAL")))
                    .get(number);
            String kind = pick(KINDS);
            String quote = sentence(15);
            String by = pick(PROPOSERS);
            boolean derived = random.nextInt(3) == 0;
            row("evidence", item, id);
            row(
                    "evidence_version",
                    item,
                    1,
                    id,
                    publication,
                    source,
                    direction,
                    kind,
                    quote,
                    "p. " + (1 + number),
                    "en",
                    day(),
                    at(),
                    by);
            if (derived) {
                row("evidence_derivation", item, 1, 0, "QUOTES", null, claimant);
            }
            Object steps =
                    derived ? List.of(json("publicationId", null, "sourceId", claimant, "kind", "QUOTES")) : List.of();
            enter(
                    "EVIDENCE_ADDED",
                    "EVIDENCE",
                    item,
                    by,
                    json(
                            "claimId",
                            id,
                            "evidence",
                            json(
                                    "publicationId",
                                    publication,
                                    "sourceId",
                                    source,
                                    "derivesFrom",
                                    steps,
                                    "direction",
                                    direction,
                                    "kind",
                                    kind,
                                    "quote",
                                    quote,
                                    "locator",
                                    "p. " + (1 + number),
                                    "language",
                                    "en",
                                    "note",
                                    null,
                                    "observedOn",
                                    day(),
                                    "reason",
                                    null)));
        }

        private void reply() {
            UUID reply = newId();
            UUID respondent = retracted ? claimant : pick(sources);
            String kind = retracted ? "WITHDRAWAL" : pick(REPLIES);
            String quote = sentence(12);
            String by = pick(PROPOSERS);
            row("reply", reply, id, respondent);
            row("reply_version", reply, 1, id, kind, quote, "en", day(), at(), by);
            if (kind.equals("CATEGORICAL_DENIAL") || kind.equals("PARTIAL_DENIAL")) {
                row("claim_denial", id, respondent, reply, day(), at());
            }
            enter(
                    "REPLY_ADDED",
                    "REPLY",
                    reply,
                    by,
                    json(
                            "claimId",
                            id,
                            "reply",
                            json(
                                    "respondentId",
                                    respondent,
                                    "kind",
                                    kind,
                                    "quote",
                                    quote,
                                    "language",
                                    "en",
                                    "statedOn",
                                    day(),
                                    "publicationId",
                                    null,
                                    "withdrawsReplyId",
                                    null,
                                    "reason",
                                    null)));
        }

        private void apply(Move move) {
            if (move.item >= 0) {
                judge("EVIDENCE", items[move.item], move.aspect, move.value, move.outcome);
                return;
            }
            judge("CLAIM", id, move.aspect, move.value, move.outcome);
            state(at());
            knownFrom = at();
            switch (move.aspect) {
                case "STATUS" -> {
                    status = move.value;
                    statusOn = day();
                }
                case "EVIDENCE_LEVEL" -> {
                    level = move.value;
                    levelOn = day();
                }
                default -> {
                    visibility = move.value;
                    releasedAt = at();
                }
            }
        }

        void state(String knownUntil) {
            boolean release = knownFrom.equals(releasedAt);
            // No claim here is let out twice; whatever is decided on it later is not let out yet.
            row(
                    "claim_state",
                    id,
                    knownFrom,
                    knownUntil,
                    1,
                    status,
                    statusOn,
                    level,
                    levelOn,
                    visibility,
                    releasedAt,
                    release ? "9999-12-31Z" : null,
                    release && !knownUntil.startsWith("9999") ? "CHANGE" : null);
        }

        @Override
        public int compareTo(Story other) {
            return due == other.due ? Integer.compare(number, other.number) : Long.compare(due, other.due);
        }
    }

    private void source(int number) {
        now += MINUTE;
        UUID id = newId();
        sources.add(id);
        String name = sentence(2) + " " + number;
        String kind = List.of("PERSON", "ORGANIZATION", "OUTLET", "GOVERNMENT", "UNNAMED")
                .get(number % 5);
        String by = pick(PROPOSERS);
        row("source", id);
        row("source_version", id, 1, name, Folded.of(name), kind, "NL", "{}", "{}", at(), by);
        enter(
                "SOURCE_ADDED",
                "SOURCE",
                id,
                by,
                json(
                        "name",
                        name,
                        "kind",
                        kind,
                        "country",
                        "NL",
                        "homepage",
                        null,
                        "sameAs",
                        List.of(),
                        "partOf",
                        null,
                        "reason",
                        null));
    }

    private void publication(int number) {
        now += MINUTE;
        UUID id = newId();
        UUID publisher = pick(sources);
        String title = sentence(8);
        String url = "https://news.example/" + number;
        String by = pick(PROPOSERS);
        row("publication", id);
        row("publication_version", id, 1, publisher, title, Folded.of(title), url, url, "en", day(), "[]", at(), by);
        List<Object> steps = new ArrayList<>();
        if (number > 0 && number % 4 == 0) {
            UUID from = pick(publications);
            row("publication_derivation", id, 1, 0, "CITES", from, null);
            steps.add(json("publicationId", from, "sourceId", null, "kind", "CITES"));
        }
        publications.add(id);
        enter(
                "PUBLICATION_ADDED",
                "PUBLICATION",
                id,
                by,
                json(
                        "publisherId",
                        publisher,
                        "title",
                        title,
                        "url",
                        url,
                        "language",
                        "en",
                        "publishedOn",
                        day(),
                        "derivesFrom",
                        steps,
                        "captures",
                        List.of(),
                        "reason",
                        null));
    }

    /** Proposed by one, and decided at once by another. */
    private void judge(String kind, UUID subject, String aspect, String value, String outcome) {
        UUID id = newId();
        String proposer = pick(PROPOSERS);
        String decider = pick(DECIDERS);
        String reason = sentence(10);
        String proposed = at();
        row("judgement", id, kind, subject, aspect, value, reason, day(), proposed, proposer);
        enter(
                "JUDGEMENT_PROPOSED",
                "JUDGEMENT",
                id,
                proposer,
                json(
                        "subject",
                        json("kind", kind, "id", subject),
                        "aspect",
                        aspect,
                        "value",
                        value,
                        "reason",
                        reason,
                        "effectiveOn",
                        day()));
        if (outcome == null) {
            row("open_judgement", id, subject, proposed, STILL);
            return;
        }
        String effectiveOn = day();
        now++;
        boolean approved = outcome.equals("APPROVED");
        UUID superseded = approved ? current.put(subject + aspect, id) : null;
        row(
                "decision",
                id,
                outcome,
                subject,
                aspect,
                proposer,
                superseded,
                approved ? null : reason,
                at(),
                decider,
                "PERSON");
        row("open_judgement", id, subject, proposed, at());
        Map<String, Object> fact = json("reason", approved ? null : reason);
        if (approved) {
            fact.put("supersedesId", superseded);
            if (!kind.equals("CLAIM")) {
                row(kind.toLowerCase() + "_grade", newId(), subject, value, effectiveOn, at(), decider);
            }
        }
        enter("JUDGEMENT_" + outcome, "JUDGEMENT", id, decider, fact);
    }

    /** The ledger's entry of what was just recorded. */
    private void enter(String kind, String subjectKind, UUID subject, String by, Map<String, Object> fact) {
        String canonical = text(json(
                "position",
                ++position,
                "recordedAt",
                at(),
                "recordedBy",
                by,
                "kind",
                kind,
                "subject",
                json("kind", subjectKind, "id", subject),
                "fact",
                fact));
        row("ledger_entry", position, at(), by, kind, subjectKind, subject, canonical, "\\x" + leaf(canonical));
    }

    private static String leaf(String canonical) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) 0);
            return HexFormat.of().formatHex(sha.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void row(String table, Object... values) {
        StringBuilder text = rows.get(table);
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t")
                    .append(
                            values[i] == null
                                    ? "\\N"
                                    : values[i].toString().replace("\\", "\\\\").replace("\n", "\\n"));
        }
        text.append('\n');
    }

    private void flush() throws SQLException, IOException {
        var copy = database.unwrap(PGConnection.class).getCopyAPI();
        for (String table : TABLES) {
            StringBuilder text = rows.get(name(table));
            copy.copyIn("copy " + table + " from stdin", new StringReader(text.toString()), 1 << 16);
            text.setLength(0);
        }
        System.out.printf("  %,d of the ledger's entries%n", position);
    }

    private static String name(String table) {
        return table.split(" ")[0];
    }

    private String at() {
        return Instant.EPOCH.plus(now, ChronoUnit.MICROS).toString();
    }

    private String day() {
        return at().substring(0, 10);
    }

    /** As {@link org.claimtrail.history.Recorded#newId()}, but the same on every run. */
    private UUID newId() {
        long high = now / 1_000 << 16 | 0x7000 | (now % 1_000 << 12) / 1_000;
        return new UUID(high, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String pick(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            word.append("bcdfghklmnprstvw".charAt(random.nextInt(16))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private String sentence(int length) {
        StringBuilder sentence = new StringBuilder(pick(words));
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        for (int i = 1; i < length; i++) {
            sentence.append(' ').append(pick(words));
        }
        return sentence.toString();
    }

    private static String actor(int number) {
        return "00000000-0000-4000-8000-00000000000" + number;
    }

    private static Map<String, Object> json(Object... namesAndValues) {
        Map<String, Object> object = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
