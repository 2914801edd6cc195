package org.qingjian.complaint.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** What people write is small; only files are not. A body that says it is larger is refused before it is read. */
class BodyLimit {
    private static final long LARGEST = 1024 * 1024;
    private static final List<String> PATHS =
            List.of("/complaints/", "/api/v1/complaints", "/open311/", "/desk/complaints/");

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        MediaType type = request.getMediaType();
        boolean files = type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
        if (!files && length(request) > LARGEST && PATHS.stream().anyMatch(path::startsWith)) {
            throw new PortalException(ProblemType.TOO_LARGE, Map.of("limit", LARGEST));
        }
    }

    private static long length(ContainerRequestContext request) {
        String given = request.getHeaderString("Content-Length");
        return given != null && given.matches("[0-9]{1,18}") ? Long.parseLong(given) : 0;
    }
}
