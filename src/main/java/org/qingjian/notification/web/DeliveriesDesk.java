package org.qingjian.notification.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingjian.identity.Actor;
import org.qingjian.identity.CurrentActor;
import org.qingjian.notification.Deliveries;
import org.qingjian.notification.DeliveryState;
import org.qingjian.notification.DeliveryView;

/** The administrator's page about mail and short messages. */
@Path("/desk/notifications")
@PermissionsAllowed("NOTIFICATION_OPERATE")
@Produces(MediaType.TEXT_HTML)
class DeliveriesDesk {
    private final Deliveries deliveries;
    private final CurrentActor current;

    DeliveriesDesk(Deliveries deliveries, CurrentActor current) {
        this.deliveries = deliveries;
        this.current = current;
    }

    /** What the page shows. */
    record Overview(long waiting, long dead, long sent, List<DeliveryView> failed, List<DeliveryView> pending) {}

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance desk(Overview overview);
    }

    @GET
    public TemplateInstance show() {
        Actor actor = current.get();
        Map<DeliveryState, Long> counts = deliveries.counts(actor);
        return Templates.desk(new Overview(
                counts.getOrDefault(DeliveryState.PENDING, 0L),
                counts.getOrDefault(DeliveryState.DEAD, 0L),
                counts.getOrDefault(DeliveryState.SENT, 0L),
                deliveries.list(actor, DeliveryState.DEAD),
                deliveries.list(actor, DeliveryState.PENDING)));
    }

    @POST
    @Path("{id}/retry")
    public Response retry(@PathParam("id") UUID id) {
        deliveries.retry(current.get(), id);
        return again();
    }

    @POST
    @Path("{id}/discard")
    public Response discard(@PathParam("id") UUID id) {
        deliveries.discard(current.get(), id);
        return again();
    }

    private static Response again() {
        return Response.seeOther(URI.create("/desk/notifications")).build();
    }
}
