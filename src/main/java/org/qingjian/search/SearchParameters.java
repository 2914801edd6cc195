package org.qingjian.search;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.EngineQuery.Order;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * The parameters of a search, in an address. An unknown one is refused, because ignoring it would answer another question
 * than was asked.
 */
public final class SearchParameters {
    private static final List<String> FACETS =
            List.of("kind", "agency", "region", "year", "penaltyKind", "violation", "industry", "fineBand");
    private static final Set<String> OTHERS = Set.of(
            "q",
            "party",
            "creditCode",
            "number",
            "dateFrom",
            "dateTo",
            "fineMin",
            "fineMax",
            "sort",
            "size",
            "cursor",
            "literal");
    private static final Set<String> OF_THE_PAGE = Set.of("lang", "type");
    private static final Set<String> OF_THE_ANSWER = Set.of("sort", "size", "cursor");
    private static final Set<String> NOT_NARROWING = Set.of("q", "sort", "size", "cursor", "literal");
    private static final int DEFAULT_SIZE = 20;

    private final Map<String, List<String>> given;

    private SearchParameters(Map<String, List<String>> given) {
        this.given = given;
    }

    public static SearchParameters ofProgram(Map<String, List<String>> given) {
        return of(given, Set.of());
    }

    /** As for a program, with what every page understands. */
    public static SearchParameters ofPage(Map<String, List<String>> given) {
        return of(given, OF_THE_PAGE);
    }

    /** As in an address after its question mark, percent-encoded. */
    public static SearchParameters ofQuery(String query) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String pair : query.replaceFirst("^\\?", "").split("&")) {
            int at = pair.indexOf('=');
            if (!pair.isEmpty()) {
                String name = decoded(at < 0 ? pair : pair.substring(0, at));
                given.computeIfAbsent(name, n -> new ArrayList<>()).add(at < 0 ? "" : decoded(pair.substring(at + 1)));
            }
        }
        return ofPage(given);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw PortalException.invalid("query", "QUERY", "查询的写法不对");
        }
    }

    private static SearchParameters of(Map<String, List<String>> given, Set<String> more) {
        List<PortalException.Violation> unknown = given.keySet().stream()
                .filter(name -> !FACETS.contains(name) && !OTHERS.contains(name) && !more.contains(name))
                .map(name -> new PortalException.Violation(name, "UNKNOWN_PARAMETER", "没有这个参数"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new PortalException(ProblemType.UNKNOWN_PARAMETER, Map.of(), unknown);
        }
        return new SearchParameters(given);
    }

    public SearchRequest request() {
        return new SearchRequest(text("q"), filters(), order(), size(), optional("cursor"), literal(), true);
    }

    private SearchRequest.Filters filters() {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (String facet : FACETS) {
            List<String> values = values(facet);
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return new SearchRequest.Filters(
                chosen,
                optional("party"),
                optional("creditCode"),
                optional("number"),
                new SearchRequest.Range<>(date("dateFrom"), date("dateTo")),
                new SearchRequest.Range<>(amount("fineMin"), amount("fineMax")));
    }

    private List<String> values(String name) {
        List<String> values = new ArrayList<>();
        for (String value : given.getOrDefault(name, List.of())) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    private Set<String> literal() {
        return new LinkedHashSet<>(values("literal"));
    }

    private Order order() {
        return switch (text("sort")) {
            case "", "relevance" -> Order.RELEVANCE;
            case "date" -> Order.DATE;
            default -> throw PortalException.invalid("sort", "SORT", "sort 只能是 relevance 或 date");
        };
    }

    private int size() {
        String size = text("size");
        if (size.isEmpty()) {
            return DEFAULT_SIZE;
        }
        if (!size.matches("\\d{1,3}")) {
            throw PortalException.invalid("size", "SIZE", "每页条数应为 1 到 100");
        }
        return Integer.parseInt(size);
    }

    private @Nullable LocalDate date(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw PortalException.invalid(name, "DATE", "日期应写成 2026-11-23 这样");
        }
    }

    private @Nullable BigDecimal amount(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,15}(\\.\\d{1,2})?")) {
            throw PortalException.invalid(name, "AMOUNT", "金额应为以元为单位的数字");
        }
        return new BigDecimal(text);
    }

    /** The first value of a parameter; empty when it is not given. */
    public String text(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        return values.isEmpty() || values.get(0) == null ? "" : values.get(0).strip();
    }

    private @Nullable String optional(String name) {
        String value = text(name);
        return value.isEmpty() ? null : value;
    }

    /** Whether this value of a facet is chosen. */
    public boolean chosen(String facet, String value) {
        return values(facet).contains(value);
    }

    public int countChosen() {
        return FACETS.stream().mapToInt(facet -> values(facet).size()).sum();
    }

    /** What narrows the results beside the question: name and value, in the order of the address. */
    public List<Map.Entry<String, String>> narrowing() {
        return given.keySet().stream()
                .filter(name -> !NOT_NARROWING.contains(name) && !OF_THE_PAGE.contains(name))
                .flatMap(name -> values(name).stream().map(value -> Map.entry(name, value)))
                .toList();
    }

    /** The same question as a query string, with this value of this parameter left out. */
    public String without(String name, String value) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("?");
        for (String other : given.keySet()) {
            if (!other.equals("cursor") && !OF_THE_PAGE.contains(other)) {
                values(other).stream()
                        .filter(v -> !(other.equals(name) && v.equals(value)))
                        .forEach(v -> query.add(pair(other, v)));
            }
        }
        return query.toString();
    }

    /** The same question as a query string, with one parameter set anew; the cursor never goes along. */
    public String with(@Nullable String name, @Nullable String value) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("?");
        for (Map.Entry<String, List<String>> entry : given.entrySet()) {
            boolean dropped = entry.getKey().equals("cursor") || OF_THE_PAGE.contains(entry.getKey());
            if (!dropped && !entry.getKey().equals(name)) {
                entry.getValue().stream().filter(v -> !v.isBlank()).forEach(v -> query.add(pair(entry.getKey(), v)));
            }
        }
        if (name != null && value != null) {
            query.add(pair(name, value));
        }
        return query.toString();
    }

    /**
     * What is searched for, as a query string without its question mark: the same for the same question, whatever the order
     * of its parameters. How the answer is shown does not belong to it.
     */
    public String question() {
        StringJoiner query = new StringJoiner("&");
        new TreeMap<>(given).forEach((name, values) -> {
            if (!OF_THE_ANSWER.contains(name) && !OF_THE_PAGE.contains(name)) {
                values.stream().map(String::strip).filter(v -> !v.isEmpty()).forEach(v -> query.add(pair(name, v)));
            }
        });
        return query.toString();
    }

    /** What is searched for beside the words: parameter → values, in the order they were given. */
    public Map<String, List<String>> conditions() {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        for (String name : given.keySet()) {
            boolean narrows = !name.equals("q")
                    && !name.equals("literal")
                    && !OF_THE_ANSWER.contains(name)
                    && !OF_THE_PAGE.contains(name);
            if (narrows && !values(name).isEmpty()) {
                conditions.put(name, values(name));
            }
        }
        return conditions;
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
