package org.qingjian.disclosure.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.AttachedFile;
import org.qingjian.disclosure.DeskFiles;
import org.qingjian.identity.CurrentActor;

/** Files of a record as its officers open them in a browser: what is in preparation, and what was served, from under its seal. */
@Path("/desk/records/{id}")
@Produces(MediaType.WILDCARD)
class DeskFilePages {
    private final DeskFiles files;
    private final Downloads downloads;
    private final CurrentActor current;

    DeskFilePages(DeskFiles files, Downloads downloads, CurrentActor current) {
        this.files = files;
        this.downloads = downloads;
        this.current = current;
    }

    /** @param show when present, the browser shows the file instead of saving it */
    @GET
    @Path("files/{position}")
    @PermissionsAllowed("RECORD_READ_DRAFT")
    @Operation(hidden = true)
    public Response open(
            @RestPath String id, @RestPath int position, @RestQuery @Nullable String show, @Context Request request) {
        return answer(files.open(current.get(), id, position), show, request);
    }

    @GET
    @Path("original/files/{position}")
    @PermissionsAllowed("RECORD_REVIEW")
    @Operation(hidden = true)
    public Response openOriginal(
            @RestPath String id, @RestPath int position, @RestQuery @Nullable String show, @Context Request request) {
        return answer(files.openOriginal(current.get(), id, position), show, request);
    }

    private Response answer(AttachedFile file, @Nullable String show, Request request) {
        return downloads.of(file.sha256(), file.name(), show != null, request);
    }
}
