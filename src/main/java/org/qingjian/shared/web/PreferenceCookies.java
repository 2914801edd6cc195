package org.qingjian.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Remembers the language and the size of type that a link asked for. Programs ({@code /api}) are left alone. */
class PreferenceCookies {
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @ServerResponseFilter
    void remember(ContainerRequestContext request, ContainerResponseContext response) {
        if (ForPrograms.path(request.getUriInfo().getPath())) {
            return;
        }
        remember(request, response, "lang", Set.of("zh", "en"));
        remember(request, response, "type", Set.of("large", "normal"));
    }

    private static void remember(
            ContainerRequestContext request, ContainerResponseContext response, String name, Set<String> known) {
        String asked = request.getUriInfo().getQueryParameters().getFirst(name);
        if (asked != null && known.contains(asked)) {
            NewCookie cookie = new NewCookie.Builder(name)
                    .value(asked)
                    .path("/")
                    .maxAge(YEAR)
                    .httpOnly(true)
                    .sameSite(NewCookie.SameSite.LAX)
                    .build();
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
        }
    }
}
