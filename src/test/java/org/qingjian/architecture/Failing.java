package org.qingjian.architecture;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A bug: what the portal tells about one is tested with it. */
@Path("/failing")
@PermitAll
public class Failing {
    /** What must not get out. */
    public static final String SECRET = "select password from account_of_zhang";

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public String fail() {
        throw new IllegalStateException(SECRET);
    }
}
