package org.qingjian.complaint.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseCode;
import org.qingjian.complaint.Channel;
import org.qingjian.complaint.Complaints;
import org.qingjian.complaint.FileComplaint.Arrival;
import org.qingjian.complaint.Medium;
import org.qingjian.complaint.Receipt;
import org.qingjian.complaint.TrackedCase;
import org.qingjian.complaint.Tracking;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * Open311 GeoReport v2, JSON and XML. No case is public without its writer's consent: the list of requests is empty, and a single one
 * is given to whoever has its secret code, in the header {@code Secret-Code}.
 */
@Path("/open311/v2")
@PermitAll
@Tag(name = "Open311 GeoReport v2")
class Open311Resource {
    private static final String FORMAT = "{format:json|xml}";

    private final Complaints complaints;
    private final Tracking tracking;
    private final ComplaintPace pace;
    private final Open311Services services;

    Open311Resource(Complaints complaints, Tracking tracking, ComplaintPace pace, Open311Services services) {
        this.complaints = complaints;
        this.tracking = tracking;
        this.pace = pace;
        this.services = services;
    }

    @GET
    @Path("discovery." + FORMAT)
    @Operation(summary = "Where the endpoint is and which formats it has")
    public Response discovery(@RestPath String format, @Context UriInfo uri) {
        String endpoint = uri.getBaseUri().resolve("/open311/v2").toString();
        return Open311Answer.one(format, "discovery", services.discovery(endpoint));
    }

    @GET
    @Path("services." + FORMAT)
    @Operation(summary = "What can be reported")
    public Response list(@RestPath String format) {
        List<Map<String, Object>> list =
                Arrays.stream(Medium.values()).map(services::service).toList();
        return Open311Answer.list(format, "services", "service", list);
    }

    @GET
    @Path("services/{code}." + FORMAT)
    @Operation(summary = "What is asked about one kind")
    public Response definition(@RestPath String code, @RestPath String format) {
        Optional<Medium> medium = Open311Services.medium(code);
        return medium.isEmpty()
                ? Open311Answer.error(format, 404, "service_code not found")
                : Open311Answer.one(format, "service_definition", services.definition(medium.get()));
    }

    @GET
    @Path("requests." + FORMAT)
    @Operation(summary = "Public requests: none, for no case is public without its writer's consent")
    public Response requests(@RestPath String format) {
        return Open311Answer.list(format, "service_requests", "request", List.of());
    }

    @GET
    @Path("requests/{id}." + FORMAT)
    @Operation(summary = "One request, for whoever has its secret code")
    public Response request(
            @RestPath String id,
            @RestPath String format,
            @RestHeader("Secret-Code") @Nullable String secret,
            HttpServerRequest caller) {
        CaseCode code = CaseCode.typed(id, secret);
        try {
            pace.code(code, caller);
            TrackedCase found = tracking.track(code);
            return Open311Answer.list(format, "service_requests", "request", List.of(services.request(found)));
        } catch (PortalException e) {
            return e.type() == ProblemType.NOT_FOUND
                    ? Open311Answer.error(format, 404, "service_request_id not found")
                    : Open311Answer.error(format, e);
        }
    }

    @POST
    @Path("requests." + FORMAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            summary = "Report",
            description = "service_code and a place (lat and long, or address_string) are needed. The secret code is in"
                    + " service_notice, once.")
    public Response report(@RestPath String format, MultivaluedMap<String, String> form, HttpServerRequest caller) {
        Optional<Medium> medium = Open311Services.medium(form.getFirst("service_code"));
        if (medium.isEmpty()) {
            boolean missing = form.getFirst("service_code") == null;
            return Open311Answer.error(format, missing ? 400 : 404, "service_code was not provided or not found");
        }
        try {
            pace.file(caller);
            Receipt receipt = complaints.file(Open311Form.complaint(medium.get(), form), Arrival.by(Channel.OPEN311));
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("service_request_id", receipt.caseNumber());
            answer.put("service_notice", "secret code " + receipt.secretCode());
            answer.put("account_id", null);
            return Open311Answer.list(format, "service_requests", "request", List.of(answer));
        } catch (PortalException e) {
            return Open311Answer.error(format, e);
        }
    }
}
