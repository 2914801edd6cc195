package org.qingjian.party.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.CreditRepair;
import org.qingjian.party.RepairView;

/** The credit-repair calculator for programs. */
@Path("/api/v1/my/repair/{id}")
@PermissionsAllowed("MY_FILE_READ")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "my")
class MyRepairResource {
    private final CreditRepair repair;
    private final CurrentActor current;

    MyRepairResource(CreditRepair repair, CurrentActor current) {
        this.repair = repair;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "From when the publicity of one's own penalty may be ended early",
            description =
                    "Tier, the rules applied by the regime of the decision date, first and last day, and an application that"
                            + " is open.")
    public RepairView calculate(@RestPath String id) {
        return repair.calculate(current.get(), id);
    }
}
