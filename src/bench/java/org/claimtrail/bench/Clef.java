package org.claimtrail.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a folder holds of a CheckThat! task: its claims in {@code *docs.tsv} (2020, 2021) or one file of JSON each in {@code vclaims} (2021,
 * 2022), and wherever below it texts ({@code *quer*.tsv}) lie beside their answers ({@code *qrel*}).
 */
record Clef(List<Claim> claims, List<Texts> sets) {
    /** As it was checked: what is claimed, and how the check was headed. */
    record Claim(String id, String statement, String title) {
        Map<String, Object> json(String claimant) {
            Map<String, Object> json = new HashMap<>();
            json.put("statement", statement);
            json.put("language", "en");
            json.put("claimantId", claimant);
            // By which it is known again.
            json.put("place", id);
            if (!title.isBlank()) {
                json.put("context", title);
            }
            return json;
        }
    }

    /** @param answers which claims each text repeats */
    record Texts(String name, Map<String, String> texts, Map<String, Set<String>> answers) {}

    static Clef in(Path folder) throws IOException {
        List<Texts> sets = new ArrayList<>();
        for (Path place : new TreeSet<>(files(folder, name -> name.contains("qrel")).stream()
                .map(Path::getParent)
                .toList())) {
            for (Path answers : files(place, name -> name.contains("qrel"))) {
                sets.add(texts(folder, place, answers));
            }
        }
        return new Clef(claims(folder), sets);
    }

    private static Texts texts(Path folder, Path place, Path answers) throws IOException {
        Map<String, Set<String>> right = new HashMap<>();
        for (String line : Files.readAllLines(answers)) {
            String[] fields = line.trim().split("\\s+");
            if (fields.length == 4 && fields[3].equals("1")) {
                right.computeIfAbsent(fields[0], text -> new HashSet<>()).add(fields[2]);
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files(place, name -> name.contains("quer") && name.endsWith(".tsv"))) {
            for (List<String> row : rows(file)) {
                if (right.containsKey(row.get(0))) {
                    texts.put(row.get(0), row.get(1));
                }
            }
        }
        return new Texts(folder.relativize(answers).toString(), texts, right);
    }

    private static List<Claim> claims(Path folder) throws IOException {
        List<Claim> claims = new ArrayList<>();
        for (Path file : files(folder, name -> name.endsWith("docs.tsv"))) {
            for (List<String> row : rows(file)) {
                claims.add(new Claim(row.get(0), row.get(1), row.size() > 2 ? row.get(2) : ""));
            }
        }
        for (Path file : files(folder, name -> name.endsWith(".json"))) {
            JsonNode claim = new ObjectMapper().readTree(file.toFile());
            if (claim.has("vclaim_id")) {
                claims.add(new Claim(
                        claim.get("vclaim_id").asText(),
                        claim.get("vclaim").asText(),
                        claim.path("title").asText()));
            }
        }
        return claims;
    }

    private static List<Path> files(Path folder, Predicate<String> named) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> named.test(file.getFileName().toString().toLowerCase()))
                    .sorted()
                    .toList();
        }
    }

    /** Without the first, which names the columns. Fields that need it are in quotation marks, of which two stand for one. */
    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        String text = Files.readString(file) + "\n";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (text.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.isEmpty()) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    if (row.size() > 1) {
                        rows.add(row);
                    }
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                field.append(c);
            }
        }
        return rows.subList(1, rows.size());
    }
}
