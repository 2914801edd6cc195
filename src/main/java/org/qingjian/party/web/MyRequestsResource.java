package org.qingjian.party.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.PartyRequests;
import org.qingjian.party.RequestView;

/** What an enterprise has asked for, for its programs. */
@Path("/api/v1/my/requests")
@PermissionsAllowed("MY_FILE_READ")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "my")
class MyRequestsResource {
    private final PartyRequests requests;
    private final CurrentActor current;

    MyRequestsResource(PartyRequests requests, CurrentActor current) {
        this.requests = requests;
        this.current = current;
    }

    @GET
    @Operation(summary = "One's own objections, applications and reports with their history, the newest first")
    public List<RequestView> requests() {
        return requests.list(current.get());
    }
}
