package org.qingjian.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Durations by system, and the table of them. For benchmarks. */
final class Timings {
    private final Map<String, long[]> nanos = new LinkedHashMap<>();

    void add(String system, long duration) {
        long[] known = nanos.getOrDefault(system, new long[0]);
        long[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = duration;
        nanos.put(system, more);
    }

    /** Milliseconds; NaN when the system was not asked. */
    double percentile(String system, double share) {
        long[] sorted = nanos.getOrDefault(system, new long[0]).clone();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
    }

    void print() {
        System.out.printf(Locale.ROOT, "%-28s %8s %10s %10s %10s%n", "ms", "n", "p50", "p95", "p99");
        nanos.forEach((system, all) -> System.out.printf(
                Locale.ROOT,
                "%-28s %8d %10.2f %10.2f %10.2f%n",
                system,
                all.length,
                percentile(system, .50),
                percentile(system, .95),
                percentile(system, .99)));
    }

    void printRatio(String system, String bare) {
        System.out.printf(
                Locale.ROOT,
                "%s / %s: p50 %.2f, p95 %.2f%n",
                system,
                bare,
                percentile(system, .50) / percentile(bare, .50),
                percentile(system, .95) / percentile(bare, .95));
    }
}
