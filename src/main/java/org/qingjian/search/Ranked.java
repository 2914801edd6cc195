package org.qingjian.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A result before its document is fetched.
 *
 * @param document the engine's own number of it, or 0
 * @param score score, or epoch day when results come by date
 */
public record Ranked(int document, String id, double score) {
    /** Best first; the id decides between equals, on both engines. */
    public static final Comparator<Ranked> ORDER =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::id);

    /** What follows a place in a sorted list. */
    public static List<Ranked> after(List<Ranked> sorted, EngineQuery.@Nullable Place place) {
        if (place == null) {
            return sorted;
        }
        Ranked last = new Ranked(0, place.id(), place.key());
        return sorted.stream().filter(ranked -> ORDER.compare(ranked, last) > 0).toList();
    }

    /** Counts on a sample, scaled to the whole; two leading digits are all that such a count is worth. */
    public static EngineAnswer.Facets scaled(EngineAnswer.Facets sample, double factor) {
        Map<String, List<EngineAnswer.Count>> scaled = new LinkedHashMap<>();
        sample.counts()
                .forEach((field, counts) -> scaled.put(
                        field,
                        counts.stream()
                                .map(c -> new EngineAnswer.Count(c.value(), twoDigits(c.count() * factor)))
                                .toList()));
        return new EngineAnswer.Facets(scaled, false, twoDigits(sample.fineSum() * factor));
    }

    private static long twoDigits(double value) {
        long unit = 1;
        while (value / unit >= 100) {
            unit *= 10;
        }
        return Math.round(value / unit) * unit;
    }
}
