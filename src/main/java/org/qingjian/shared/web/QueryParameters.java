package org.qingjian.shared.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/** Query parameters, read strictly: one that is not known or not understood is refused, not ignored. */
public final class QueryParameters {
    private final MultivaluedMap<String, String> parameters;

    private QueryParameters(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** Throws a 400 that names what is not known or given twice. */
    public static QueryParameters of(UriInfo uri, Set<String> known) {
        MultivaluedMap<String, String> given = uri.getQueryParameters();
        List<Violation> unknown = given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new Violation(name, "unknown-parameter", "没有这个参数"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new PortalException(ProblemType.UNKNOWN_PARAMETER, Map.of(), unknown);
        }
        given.forEach((name, values) -> {
            if (values.size() > 1) {
                throw PortalException.invalid(name, "repeated", "参数只能出现一次");
            }
        });
        return new QueryParameters(given);
    }

    /** Empty when it is not there. */
    public String text(String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** A 400 when it is not there. */
    public String required(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            throw PortalException.invalid(name, "required", "缺少参数");
        }
        return value;
    }

    /** False when it is not there. */
    public boolean flag(String name) {
        return switch (text(name)) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw PortalException.invalid(name, "not-a-flag", "应为 true 或 false");
        };
    }
}
