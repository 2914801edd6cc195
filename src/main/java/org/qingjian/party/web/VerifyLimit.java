package org.qingjian.party.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** Anybody may compare a PDF. One that says it is larger than any extract is refused before it is read. */
class VerifyLimit {
    private static final long LARGEST = 32L * 1024 * 1024;

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        String given = request.getHeaderString("Content-Length");
        boolean large = given != null && given.matches("[0-9]{1,18}") && Long.parseLong(given) > LARGEST;
        if (large && request.getUriInfo().getPath().startsWith("/verify/")) {
            throw new PortalException(ProblemType.TOO_LARGE, Map.of("limit", LARGEST));
        }
    }
}
