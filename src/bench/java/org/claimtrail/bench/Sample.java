package org.claimtrail.bench;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrail.bench.StatementLog.Sending;
import org.claimtrail.bench.StatementLog.Statement;

/**
 * Requests of one kind for which the application sends PostgreSQL the same texts in the same order, each with parameters of its
 * own: those that both are measured with.
 *
 * @param lines the paths to get
 * @param requests the statements of each of them
 */
record Sample(List<String> lines, List<List<Statement>> requests) {
    static Sample of(Scenario scenario, Application application, StatementLog log)
            throws SQLException, IOException, InterruptedException {
        Map<String, String> header = application.login().header(scenario.caller());
        // What the application keeps from the first times (who the caller is) it does not ask again.
        application.answer(scenario.lines().get(0), null, header);
        application.answer(scenario.lines().get(0), null, header);
        List<Sending> sendings = new ArrayList<>();
        scenario.lines().forEach(line -> sendings.add(() -> application.answer(line, null, header)));
        return new Sample(scenario.lines(), log.of(sendings)).ofOneShape();
    }

    private Sample ofOneShape() {
        List<Integer> most =
                IntStream.range(0, lines.size())
                        .boxed()
                        .collect(groupingBy(i -> shape(requests.get(i))))
                        .values()
                        .stream()
                        .max((a, b) -> Integer.compare(a.size(), b.size()))
                        .orElseThrow();
        return new Sample(
                most.stream().map(lines::get).toList(),
                most.stream().map(requests::get).toList());
    }

    /** Pgbench has no variable for a NULL: where there is one belongs to the text. */
    private static String shape(List<Statement> request) {
        return request.stream()
                .map(it -> it.sql() + it.values().stream().map(Objects::isNull).toList())
                .collect(Collectors.joining(";"));
    }

    List<Statement> first() {
        return requests.get(0);
    }

    /** What one parameter of one statement was in each request. */
    List<String> values(int statement, int parameter) {
        List<String> values = new ArrayList<>();
        requests.forEach(request -> values.add(request.get(statement).values().get(parameter)));
        return values;
    }
}
