package org.qingjian.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingjian.architecture.AccessRule;

/** Everything that anybody may read: pages, API, feeds, as the running portal serves them. For {@code @QuarkusTest} only. */
public final class PublicRoutes {
    private PublicRoutes() {}

    /** Addresses that name something, with these values for their parameters; others name nothing. */
    public static List<String> addresses(Map<String, String> values) {
        return open().filter(Route::hasParameters)
                .map(route -> route.address(values))
                .toList();
    }

    /** Addresses without parameters in their paths. */
    public static List<String> addresses() {
        return open().filter(route -> !route.hasParameters()).map(Route::path).toList();
    }

    private static Stream<Route> open() {
        return Route.ofThePortal().stream()
                .filter(route -> route.verb().equals("GET"))
                .filter(route -> route.rule()
                        .filter(rule -> rule.kind() == AccessRule.Kind.EVERYBODY)
                        .isPresent());
    }
}
