package org.claimtrail.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimtrail.demo.Checkout;
import org.claimtrail.demo.Keycloak;

/**
 * The packaged application, as production runs it.
 *
 * @param start what it took from its command to its first answer
 */
record Application(Process process, String address, Login login, Start start) implements AutoCloseable {
    /** @param wall and cpu, of all processors, in milliseconds */
    record Start(long wall, long cpu) {}

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Few enough to leave a processor to the JVM's compiler: under full load it is minutes behind, and never catches up. */
    private static final int WARMING_CONNECTIONS = 2;

    private static final int WARMING_SECONDS = 5;

    /** What is measured is not what is refused; the hasty alone have the quota that a person has (Flood). */
    private static final int UNLIMITED = 1_000_000_000;

    private static final int OF_THE_HASTY = 1_200;

    /** For the last answers to what records. */
    private static final int WAITING_SECONDS = 1;

    /** As long as one piece of the warm-up takes so much less than the one before, the JVM is still compiling. */
    private static final double STILL_FALLING = 0.95;

    /** @param java the command, and options for the JVM */
    static Application start(Map<String, String> settings, Keycloak keycloak, List<String> java)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(java);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        keycloak.settings().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.management.port=0",
                "-Dclaimtrail.rate-limit.client=" + UNLIMITED,
                "-Dclaimtrail.rate-limit.person=" + UNLIMITED,
                "-Dclaimtrail.rate-limit.address=" + UNLIMITED,
                "-Dclaimtrail.rate-limit.of.\"tom\"=" + OF_THE_HASTY,
                "-jar",
                Checkout.ROOT.resolve("target/quarkus-app/quarkus-run.jar").toString()));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Bench.HOME.resolve("application.log").toFile())
                .start();
        String address = "http://127.0.0.1:" + port;
        while (status(address + "/api/v1/claims?limit=1") != 200) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(Bench.HOME.resolve("application.log")));
            }
            Thread.sleep(10);
        }
        long wall = (System.nanoTime() - begin) / 1_000_000;
        Start start = new Start(wall, cpu(process).toMillis());
        return new Application(process, address, new Login(keycloak.url(), address), start);
    }

    private static int status(String url) throws InterruptedException {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /**
     * What it answers to one request.
     *
     * @param body the JSON to post; null to get
     */
    String answer(String path, String body, Map<String, String> header) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        header.forEach(request::header);
        if (body != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /**
     * What one turn of wrk showed.
     *
     * @param p50 and p99, in milliseconds
     * @param cpu what one request took of the application's own processor time, in microseconds
     */
    record Load(double perSecond, double p50, double p99, double cpu, long errors) {}

    Load load(Scenario scenario, Options options) throws IOException, InterruptedException {
        return load(scenario, options.seconds(), options.connections());
    }

    /** Until what one request takes of the processors falls no more: unlike its time, that says little of who else is at work. */
    void warmUp(Scenario scenario, Options options) throws IOException, InterruptedException {
        double before = Double.MAX_VALUE;
        double now = load(scenario, WARMING_SECONDS, WARMING_CONNECTIONS).cpu();
        int seconds = WARMING_SECONDS;
        while (now < before * STILL_FALLING && seconds < options.warmup()) {
            before = now;
            // The better of two, so that one unlucky piece ends nothing.
            now = Math.min(
                    load(scenario, WARMING_SECONDS, WARMING_CONNECTIONS).cpu(),
                    load(scenario, WARMING_SECONDS, WARMING_CONNECTIONS).cpu());
            seconds += 2 * WARMING_SECONDS;
        }
        Bench.say("  %s: %d s, %,.0f µs of the processors for each".formatted(scenario.name(), seconds, now));
    }

    Load load(Scenario scenario, int seconds, int connections) throws IOException, InterruptedException {
        int lasting = scenario.records() ? seconds + WAITING_SECONDS : seconds;
        List<String> command = new ArrayList<>(List.of("wrk", "-t2", "-c" + connections, "-d" + lasting + "s"));
        command.addAll(List.of("--latency", "-s", Checkout.ROOT.resolve("src/bench/requests.lua") + ""));
        command.addAll(List.of(address + scenario.path(), scenario.requests() + "", seconds + ""));
        login.header(scenario.caller()).forEach((name, value) -> command.addAll(List.of(name, value)));
        Duration before = cpu();
        String output = Bench.output(command);
        double busy = cpu().minus(before).toNanos() / 1000.0;
        String[] result = output.lines()
                .filter(line -> line.startsWith("RESULT "))
                .map(line -> line.substring(7).split(" "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(output));
        long requests = Long.parseLong(result[4]);
        // The last ones were answered while it sent no more.
        double perSecond =
                scenario.records() ? (double) (requests - connections) / seconds : Double.parseDouble(result[0]);
        return new Load(
                perSecond,
                Integer.parseInt(result[1]) / 1000.0,
                Integer.parseInt(result[2]) / 1000.0,
                busy / requests,
                Long.parseLong(result[3]));
    }

    /** What it has used: of the processors' time, this much is its own. */
    Duration cpu() {
        return cpu(process);
    }

    private static Duration cpu(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What it holds of the machine's memory, in megabytes. */
    long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
