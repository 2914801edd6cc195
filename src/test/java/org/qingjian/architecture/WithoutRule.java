package org.qingjian.architecture;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What nobody should write: the checks must find every endpoint of it, and the running portal must let nobody in. */
@Path("/without-rule")
public class WithoutRule {
    /** How many it has. */
    public static final int ENDPOINTS = 4;

    @GET
    @Operation(hidden = true)
    public String none() {
        return "open";
    }

    @POST
    @Operation(hidden = true)
    public String noneToWrite() {
        return "open";
    }

    @GET
    @Path("role")
    @RolesAllowed("NOBODY")
    @Operation(hidden = true)
    public String byRole() {
        return "open";
    }

    @GET
    @Path("unknown")
    @PermissionsAllowed("NO_SUCH_PERMISSION")
    @Operation(hidden = true)
    public String unknownPermission() {
        return "open";
    }
}
