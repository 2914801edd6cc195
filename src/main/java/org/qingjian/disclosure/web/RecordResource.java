package org.qingjian.disclosure.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.disclosure.PublicRecord;
import org.qingjian.disclosure.RecordView;
import org.qingjian.disclosure.Records;

/** Single records as JSON. */
@Path("/api/v1/records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "records")
@PermitAll
class RecordResource {
    private static final int GONE = 410;

    private final Records records;

    RecordResource(Records records) {
        this.records = records;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "The live edition of a record")
    @APIResponse(responseCode = "200", description = "The live edition; the ETag changes with every public change")
    @APIResponse(responseCode = "304", description = "Not changed since the given ETag")
    @APIResponse(responseCode = "404", description = "No such record")
    @APIResponse(responseCode = "410", description = "Withdrawn or expired, with the reason")
    public Response record(@RestPath String id, @Context Request request) {
        PublicRecord found = records.find(id);
        if (!(found instanceof PublicRecord.Live live)) {
            return Response.status(GONE).entity(found).build();
        }
        EntityTag tag = new EntityTag(id + "-" + live.view().revision());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(live.view()).tag(tag).build();
    }

    @GET
    @Path("{id}/editions/{number}")
    @Operation(summary = "An earlier edition of a published record")
    public RecordView edition(@RestPath String id, @RestPath int number) {
        return records.edition(id, number);
    }
}
