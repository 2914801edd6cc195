package org.qingjian.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.ImportProfile.Column;
import org.qingjian.exchange.ImportProfile.Part;

/**
 * A file's headers understood: which part of the profile it is, and which cell goes to which column.
 *
 * @param width number of headers
 * @param missing required columns that no header stands for
 * @param ignored headers that the profile does not know and that hold no personal data as far as it knows
 */
record PartBinding(Part part, int width, List<Bound> bound, List<Column> missing, List<String> ignored) {
    /** A column and where its cell is. */
    record Bound(Column column, int index, String header) {}

    /** The header that a field came from; empty when it came from none. */
    String headerOf(String field) {
        return bound.stream()
                .filter(b -> field.equals(b.column.field()))
                .map(Bound::header)
                .findFirst()
                .orElse("");
    }

    /** The part that most of the headers belong to; null when they belong to none. */
    static @Nullable PartBinding of(ImportProfile profile, List<String> headers) {
        PartBinding best = null;
        Map<String, Integer> index = index(profile, headers);
        for (Part part : profile.parts()) {
            if (recognised(part, index)) {
                PartBinding binding = bind(profile, part, headers, index);
                best = best == null || binding.bound.size() > best.bound.size() ? binding : best;
            }
        }
        return best;
    }

    private static Map<String, Integer> index(ImportProfile profile, List<String> headers) {
        Set<String> never = keys(profile.never());
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            String key = Headers.key(headers.get(i));
            if (!key.isEmpty() && !never.contains(key)) {
                index.putIfAbsent(key, i);
            }
        }
        return index;
    }

    private static Set<String> keys(List<String> headers) {
        Set<String> keys = new HashSet<>();
        headers.forEach(header -> keys.add(Headers.key(header)));
        return keys;
    }

    private static boolean recognised(Part part, Map<String, Integer> index) {
        return !part.recognise().isEmpty()
                ? part.recognise().stream().allMatch(header -> hasColumnOf(part, header, index))
                : part.columns().stream().anyMatch(column -> find(column, index) != null);
    }

    /** A header of {@code recognise} stands for all the names of its column. */
    private static boolean hasColumnOf(Part part, String header, Map<String, Integer> index) {
        return index.containsKey(Headers.key(header))
                || part.columns().stream()
                        .filter(column -> column.headers().contains(header))
                        .anyMatch(column -> find(column, index) != null);
    }

    private static @Nullable Integer find(Column column, Map<String, Integer> index) {
        for (String header : column.headers()) {
            Integer at = index.get(Headers.key(header));
            if (at != null) {
                return at;
            }
        }
        return null;
    }

    private static PartBinding bind(
            ImportProfile profile, Part part, List<String> headers, Map<String, Integer> index) {
        List<Bound> bound = new ArrayList<>();
        List<Column> missing = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (Column column : part.columns()) {
            Integer at = find(column, index);
            if (at != null) {
                bound.add(new Bound(column, at, headers.get(at).strip()));
                used.add(at);
            } else if (column.required() && !isGiven(profile, part, column, index)) {
                missing.add(column);
            }
        }
        List<String> ignored = index.values().stream()
                .filter(at -> !used.contains(at))
                .sorted()
                .map(at -> headers.get(at).strip())
                .toList();
        return new PartBinding(part, headers.size(), bound, missing, ignored);
    }

    /** By another column that goes to the same field, or by a default. */
    private static boolean isGiven(ImportProfile profile, Part part, Column wanted, Map<String, Integer> index) {
        String field = wanted.field();
        return field != null
                && (profile.defaults().containsKey(field)
                        || part.columns().stream()
                                .anyMatch(column -> field.equals(column.field()) && find(column, index) != null));
    }
}
