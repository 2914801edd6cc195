package org.qingjian.complaint.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.OrderReplies;
import org.qingjian.complaint.OrderReplies.OrderReply;
import org.qingjian.identity.CurrentActor;

/** The answers to imported orders, one JSON object a line, for the platform they came from. */
@Path("/api/v1/complaints/replies.jsonl")
@PermissionsAllowed("COMPLAINT_READ")
@Tag(name = "Complaints")
class OrderRepliesResource {
    private static final String DEFAULT_SOURCE = "hotline-orders";

    private final OrderReplies replies;
    private final CurrentActor current;
    private final ObjectMapper json;

    OrderRepliesResource(OrderReplies replies, CurrentActor current, ObjectMapper json) {
        this.replies = replies;
        this.current = current;
        this.json = json;
    }

    @GET
    @Produces("application/jsonl")
    @Operation(summary = "Answers to the orders of a source", description = "source: name of the import profile.")
    public Response export(@RestQuery @Nullable String source) {
        String lines = replies.of(current.get(), Objects.requireNonNullElse(source, DEFAULT_SOURCE)).stream()
                .map(this::line)
                .collect(Collectors.joining());
        return Response.ok(lines)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"replies.jsonl\"")
                .build();
    }

    private String line(OrderReply reply) {
        try {
            return json.writeValueAsString(reply) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reply is not serialisable", e);
        }
    }
}
