package org.claimtrail.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** How well and how fast texts were answered. */
final class Result {
    private final List<Integer> rightAtFirst = new ArrayList<>();
    private final List<double[]> averages = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();

    /** @param found the likeliest first */
    void add(List<String> found, Set<String> right, long nanos) {
        averages.add(new double[] {average(found, right, 1), average(found, right, 3), average(found, right, 5)});
        rightAtFirst.add(!found.isEmpty() && right.contains(found.get(0)) ? 1 : 0);
        times.add(nanos);
    }

    /** Average precision, of so many: 1 where all that is right comes first. */
    private static double average(List<String> found, Set<String> right, int most) {
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < Math.min(most, found.size()); i++) {
            if (right.contains(found.get(i))) {
                hits++;
                sum += (double) hits / (i + 1);
            }
        }
        return sum / Math.min(most, right.size());
    }

    String row(String name, Duration cpu) {
        Collections.sort(times);
        return "| %s | %,d | %.3f | %.3f | %.3f | %.3f | %.1f | %.1f | %.1f |"
                .formatted(
                        name,
                        times.size(),
                        mean(0),
                        mean(1),
                        mean(2),
                        rightAtFirst.stream().mapToInt(it -> it).average().orElse(0),
                        millis(0.5),
                        millis(0.99),
                        (double) cpu.toMillis() / times.size());
    }

    private double mean(int most) {
        return averages.stream().mapToDouble(it -> it[most]).average().orElse(0);
    }

    private double millis(double share) {
        return times.get((int) Math.min(times.size() - 1, Math.floor(share * times.size()))) / 1e6;
    }
}
