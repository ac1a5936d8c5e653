package org.claimtrail.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The first dossier, told as the calls that two people make: one records and proposes, the other decides. Each call has
 * an idempotency key of its own, so that a load that was cut off goes on where it stopped, and a second one records
 * nothing.
 */
public final class FirstDossier {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> ids = new HashMap<>();
    private final String api;
    private final Function<String, String> tokenOf;

    /**
     * @param address where Claimtrail answers: {@code http://localhost:8080}
     * @param tokenOf gives a demo person's access token
     */
    public FirstDossier(String address, Function<String, String> tokenOf) {
        this.api = address + "/api/v1";
        this.tokenOf = tokenOf;
    }

    /** Makes the calls; says under which id each named thing was recorded. */
    public Map<String, String> load() throws IOException, InterruptedException {
        try (InputStream file = FirstDossier.class.getResourceAsStream("/demo/first-dossier.json")) {
            int number = 0;
            for (JsonNode step : JSON.readTree(file)) {
                take(step, "first-dossier-" + ++number);
            }
        }
        return Map.copyOf(ids);
    }

    private void take(JsonNode step, String key) throws IOException, InterruptedException {
        String person = step.get("as").asText();
        String id = post(person, step.get("post").asText(), step.get("body").toString(), key);
        if (step.has("keep")) {
            ids.put(step.get("keep").asText(), id);
        }
        if (step.has("approvedBy")) {
            String approval = JSON.createObjectNode()
                    .put("reason", step.get("because").asText())
                    .toString();
            post(step.get("approvedBy").asText(), "/judgements/" + id + "/approval", approval, key);
        }
    }

    private String post(String person, String path, String body, String key) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(api + withIds(path)))
                        .header("Authorization", "Bearer " + tokenOf.apply(person))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(withIds(body)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException("The first dossier was refused at " + key + ": " + answer.body());
        }
        return JSON.readTree(answer.body()).get("id").asText();
    }

    /** Puts recorded ids where the file says {@code @name}; longer names first, so that @c10 is not read as @c1. */
    private String withIds(String text) {
        return ids.entrySet().stream()
                .sorted((a, b) -> b.getKey().length() - a.getKey().length())
                .reduce(text, (said, id) -> said.replace("@" + id.getKey(), id.getValue()), (a, b) -> b);
    }
}
