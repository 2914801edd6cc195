package org.qingjian.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * How long a page may be kept: a public page half a minute in front of the portal and never unasked in a browser, so that a
 * withdrawal is seen at once; anything private nowhere. What says itself how it is kept is left alone.
 */
class CacheHeaders {
    private static final List<String> PRIVATE = List.of("/desk", "/my", "/account", "/login", "/logout", "/complaints");

    @ServerResponseFilter
    void set(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getPath();
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (ForPrograms.path(path) || headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        if (isKept(request, response, path)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=0, s-maxage=30");
            headers.add(HttpHeaders.VARY, "Accept-Language, Cookie");
        } else {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static boolean isKept(ContainerRequestContext request, ContainerResponseContext response, String path) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        return request.getMethod().equals("GET")
                && response.getStatus() == 200
                && PRIVATE.stream().noneMatch(p -> path.equals(p) || path.startsWith(p + "/"))
                && !query.containsKey("lang")
                && !query.containsKey("type");
    }
}
