package org.qingjian.party.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.MyFile;
import org.qingjian.party.MyFileView;

/** An enterprise's own file for its programs. */
@Path("/api/v1/my/file")
@PermissionsAllowed("MY_FILE_READ")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "my")
class MyFileResource {
    private final MyFile file;
    private final CurrentActor current;

    MyFileResource(MyFile file, CurrentActor current) {
        this.file = file;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "One's own file",
            description =
                    "Everything public about the enterprise, and what concerns only it: notices served before a decision,"
                            + " observation periods, days that are running.")
    public MyFileView file() {
        return file.read(current.get());
    }
}
