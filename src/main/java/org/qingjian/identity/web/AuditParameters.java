package org.qingjian.identity.web;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.AuditQuery;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.QueryParameters;

/** What of the audit is asked for, as query parameters; those of the page and of the API are the same. */
final class AuditParameters {
    private static final List<String> FILTERS = List.of("actor", "action", "objectType", "objectId", "from", "to");
    private static final int DEFAULT_SIZE = 50;

    private final QueryParameters given;

    private AuditParameters(QueryParameters given) {
        this.given = given;
    }

    static AuditParameters of(UriInfo uri, String... more) {
        Set<String> known = new TreeSet<>(FILTERS);
        known.addAll(List.of(more));
        return new AuditParameters(QueryParameters.of(uri, known));
    }

    AuditQuery query() {
        return new AuditQuery(
                given.text("actor"),
                given.text("action"),
                given.text("objectType"),
                given.text("objectId"),
                date("from"),
                date("to"));
    }

    private @Nullable LocalDate date(String name) {
        String text = given.text(name);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw PortalException.invalid(name, "bad-date", "日期应写成 2026-11-23");
        }
    }

    @Nullable
    String cursor() {
        String cursor = given.text("cursor");
        return cursor.isEmpty() ? null : cursor;
    }

    int size() {
        String size = given.text("size");
        try {
            return size.isEmpty() ? DEFAULT_SIZE : Integer.parseInt(size);
        } catch (NumberFormatException e) {
            throw PortalException.invalid("size", "wrong-type", "应为整数");
        }
    }

    /** What was typed, to be shown again. */
    Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        FILTERS.forEach(name -> typed.put(name, given.text(name)));
        return typed;
    }

    /** The same filters as a query string, with a cursor when there is one. */
    String link(@Nullable String cursor) {
        StringJoiner link = new StringJoiner("&", "?", "").setEmptyValue("");
        FILTERS.stream()
                .filter(name -> !given.text(name).isEmpty())
                .forEach(name -> link.add(name + "=" + encoded(given.text(name))));
        if (cursor != null) {
            link.add("cursor=" + encoded(cursor));
        }
        return link.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
