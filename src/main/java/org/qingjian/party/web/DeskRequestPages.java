package org.qingjian.party.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.RequestDesk;
import org.qingjian.party.RequestOutcome;
import org.qingjian.party.RequestState;
import org.qingjian.party.RequestView;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.Form;

/** What enterprises ask for, at the desk: the list by due date, one of them, its decision. */
@Path("/desk/party-requests")
@PermissionsAllowed("RECORD_READ_DRAFT")
@Produces(MediaType.TEXT_HTML)
class DeskRequestPages {
    private final RequestDesk desk;
    private final EvidenceDownloads downloads;
    private final CurrentActor current;

    DeskRequestPages(RequestDesk desk, EvidenceDownloads downloads, CurrentActor current) {
        this.desk = desk;
        this.downloads = downloads;
        this.current = current;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance deskRequests(List<RequestView> requests, String state, List<String> states);

        static native TemplateInstance deskRequest(RequestView request, Form form);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery @DefaultValue("FILED") String state) {
        RequestState wanted = java.util.stream.Stream.of(RequestState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(RequestState.FILED);
        return Templates.deskRequests(
                desk.list(current.get(), wanted), wanted.name(), GivenForm.names(RequestState.values()));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath String id) {
        return Templates.deskRequest(desk.find(current.get(), id), Form.empty());
    }

    @POST
    @Path("{id}/decision")
    @PermissionsAllowed("OBJECTION_DECIDE")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(@RestPath String id, MultivaluedMap<String, String> fields) {
        GivenForm given = new GivenForm(fields);
        return step(
                id,
                given,
                () -> desk.decide(
                        current.get(), id, given.choice(RequestOutcome.class, "outcome"), given.text("reason")));
    }

    @POST
    @Path("{id}/record")
    @PermissionsAllowed("OBJECTION_DECIDE")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response foundRecord(@RestPath String id, MultivaluedMap<String, String> fields) {
        GivenForm given = new GivenForm(fields);
        return step(id, given, () -> desk.foundRecord(current.get(), id, given.text("recordId")));
    }

    private Response step(String id, GivenForm given, Runnable step) {
        RequestView before = desk.find(current.get(), id);
        try {
            step.run();
            return Response.seeOther(URI.create("/desk/party-requests/" + id)).build();
        } catch (PortalException e) {
            return Response.status(e.type().status())
                    .entity(Templates.deskRequest(before, given.form().failed(e)))
                    .build();
        }
    }

    @GET
    @Path("{id}/files/{position}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response file(@RestPath String id, @RestPath int position, @Context Request request) {
        return downloads.of(desk.evidence(current.get(), id, position), request);
    }
}
