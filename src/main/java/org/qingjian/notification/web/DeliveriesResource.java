package org.qingjian.notification.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingjian.identity.CurrentActor;
import org.qingjian.notification.Deliveries;
import org.qingjian.notification.DeliveryState;
import org.qingjian.notification.DeliveryView;

/** Mail and short messages that could not be delivered, for administrators' programs. */
@Path("/api/v1/notifications")
@PermissionsAllowed("NOTIFICATION_OPERATE")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notifications")
class DeliveriesResource {
    private final Deliveries deliveries;
    private final CurrentActor current;

    DeliveriesResource(Deliveries deliveries, CurrentActor current) {
        this.deliveries = deliveries;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "Messages in a state, newest first",
            description = "Never for whom they are, nor what they say. At most 200.")
    public List<DeliveryView> list(@RestQuery @DefaultValue("DEAD") DeliveryState state) {
        return deliveries.list(current.get(), state);
    }

    @POST
    @Path("{id}/retry")
    @Operation(summary = "Try a message again that was given up")
    public void retry(@PathParam("id") UUID id) {
        deliveries.retry(current.get(), id);
    }

    @POST
    @Path("{id}/discard")
    @Operation(summary = "Give a message up for good and erase it")
    public void discard(@PathParam("id") UUID id) {
        deliveries.discard(current.get(), id);
    }
}
