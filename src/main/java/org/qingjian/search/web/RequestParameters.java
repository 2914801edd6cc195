package org.qingjian.search.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.EngineQuery.Order;
import org.qingjian.search.Fields;
import org.qingjian.search.SearchRequest;
import org.qingjian.search.SearchRequest.Filters;
import org.qingjian.search.SearchRequest.Range;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** The query part of an address as a search request. What is not known is refused, never ignored. */
final class RequestParameters {
    private static final Set<String> FACETS = Set.of(
            Fields.KIND,
            Fields.AGENCY,
            Fields.REGION,
            Fields.YEAR,
            Fields.PENALTY_KIND,
            Fields.VIOLATION,
            Fields.INDUSTRY,
            Fields.FINE_BAND);
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
            "literal",
            "lang",
            "type");
    private static final int DEFAULT_SIZE = 20;

    private final MultivaluedMap<String, String> parameters;

    private RequestParameters(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    static SearchRequest read(MultivaluedMap<String, String> parameters) {
        for (String name : parameters.keySet()) {
            if (!FACETS.contains(name) && !OTHERS.contains(name)) {
                throw new PortalException(
                        ProblemType.UNKNOWN_PARAMETER,
                        Map.of("parameter", name),
                        List.of(new PortalException.Violation(name, "UNKNOWN_PARAMETER", "没有这个参数")));
            }
        }
        return new RequestParameters(parameters).request();
    }

    private SearchRequest request() {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (String facet : FACETS) {
            List<String> values = parameters.getOrDefault(facet, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .map(String::strip)
                    .toList();
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        Filters filters = new Filters(
                chosen,
                text("party"),
                text("creditCode"),
                text("number"),
                new Range<>(date("dateFrom"), date("dateTo")),
                new Range<>(amount("fineMin"), amount("fineMax")));
        String q = text("q");
        return new SearchRequest(
                q == null ? "" : q,
                filters,
                sort(),
                size(),
                text("cursor"),
                Set.copyOf(parameters.getOrDefault("literal", List.of())),
                true);
    }

    private @Nullable String text(String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private Order sort() {
        String value = text("sort");
        if (value == null || value.equals("relevance")) {
            return Order.RELEVANCE;
        }
        if (value.equals("date")) {
            return Order.DATE;
        }
        throw PortalException.invalid("sort", "SORT", "排序只能是 relevance 或 date");
    }

    private int size() {
        String value = text("size");
        try {
            return value == null ? DEFAULT_SIZE : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw PortalException.invalid("size", "SIZE", "每页条数应为 1 到 100");
        }
    }

    private @Nullable LocalDate date(String name) {
        String value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw PortalException.invalid(name, "DATE", "日期请写成 2026-11-23 的样子");
        }
    }

    private @Nullable BigDecimal amount(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        if (!value.toLowerCase(Locale.ROOT).matches("\\d{1,12}(\\.\\d{1,2})?")) {
            throw PortalException.invalid(name, "AMOUNT", "金额请写成以元为单位的数字");
        }
        return new BigDecimal(value);
    }
}
