package org.qingjian.identity.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingjian.identity.Actor;
import org.qingjian.identity.AuditPage;
import org.qingjian.identity.AuditQuery;
import org.qingjian.identity.AuditTrail;
import org.qingjian.identity.AuditVerdict;
import org.qingjian.identity.CurrentActor;

/** The audit for programs. */
@Path("/api/v1")
@Tag(name = "audit")
@PermissionsAllowed("AUDIT_READ")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {
    private final AuditTrail trail;
    private final CurrentActor current;

    AuditResource(AuditTrail trail, CurrentActor current) {
        this.trail = trail;
        this.current = current;
    }

    @GET
    @Path("audit")
    @Operation(summary = "Who did what, the newest first", description = "At most 200 entries a page.")
    @Parameter(name = "actor", in = ParameterIn.QUERY, description = "Id or user name of the account")
    @Parameter(
            name = "action",
            in = ParameterIn.QUERY,
            description = "record.published, or record. for all of a feature")
    @Parameter(name = "objectType", in = ParameterIn.QUERY)
    @Parameter(name = "objectId", in = ParameterIn.QUERY)
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First date")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last date")
    @Parameter(name = "size", in = ParameterIn.QUERY)
    @Parameter(name = "cursor", in = ParameterIn.QUERY)
    public AuditPage find(@Context UriInfo uri) {
        AuditParameters asked = AuditParameters.of(uri, "size", "cursor");
        return trail.find(current.get(), asked.query(), asked.cursor(), asked.size());
    }

    @GET
    @Path("audit.csv")
    @Produces("text/csv")
    @Operation(summary = "All that match, as a table", description = "That it was taken along is recorded too.")
    public Response export(@Context UriInfo uri) {
        AuditQuery query = AuditParameters.of(uri).query();
        Actor actor = current.get();
        StreamingOutput csv = out -> AuditCsv.write(out, entries -> trail.export(actor, query, entries));
        return Response.ok(csv)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }

    @POST
    @Path("audit/verifications")
    @Operation(summary = "Check that no entry was changed, removed or slipped in")
    public AuditVerdict verify() {
        return trail.verify(current.get());
    }
}
