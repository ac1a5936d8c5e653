package org.claimtrail.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be said on the command line. */
record Options(
        int rounds,
        int seconds,
        int warmup,
        int connections,
        String only,
        boolean fresh,
        boolean hold,
        List<String> java,
        List<String> jdks,
        String folder,
        int claims) {
    static final String HELP = """
            --rounds=5        how often application and ceiling take turns
            --seconds=4       how long each of them has in one round
            --warmup=90       how long one kind of request warms up at most; it ends when the processor time of one falls no more
            --connections=16  of wrk and of pgbench alike
            --only=list,...   only the measurements whose names begin so (regular expressions: claim$ is the one)
            --fresh           seed again, though there is a seeded database
            --hold            keep everything running afterwards, until Enter
            --java=...        options for the application's JVM, such as a profiler's
            --jdk=...,...     the homes of the JDKs on which "start" is measured, unless it is the one of the PATH
            --folder=...      for "matching": claims, texts and answers as a CheckThat! task has them
            --claims=0        for "matching": how many other claims are there besides""";

    static Options of(String... arguments) {
        Map<String, String> said = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (!HELP.contains(parts[0])) {
                System.out.println(HELP);
                System.exit(argument.equals("--help") ? 0 : 2);
            }
            said.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return new Options(
                Integer.parseInt(said.getOrDefault("--rounds", "5")),
                Integer.parseInt(said.getOrDefault("--seconds", "4")),
                Integer.parseInt(said.getOrDefault("--warmup", "90")),
                Integer.parseInt(said.getOrDefault("--connections", "16")),
                said.getOrDefault("--only", ""),
                said.containsKey("--fresh"),
                said.containsKey("--hold"),
                words(said.getOrDefault("--java", ""), " "),
                words(said.getOrDefault("--jdk", ""), ","),
                said.getOrDefault("--folder", ""),
                Integer.parseInt(said.getOrDefault("--claims", "0")));
    }

    private static List<String> words(String said, String between) {
        return Arrays.stream(said.split(between)).filter(it -> !it.isEmpty()).toList();
    }

    /** This command, with its options. */
    List<String> jvm(String command, String... more) {
        return Stream.of(Stream.of(command), Arrays.stream(more), java.stream())
                .flatMap(it -> it)
                .toList();
    }

    boolean wants(String name) {
        return Arrays.stream(only.split(","))
                .anyMatch(it -> Pattern.compile(it).matcher(name).lookingAt());
    }
}
