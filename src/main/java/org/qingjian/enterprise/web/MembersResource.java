package org.qingjian.enterprise.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingjian.enterprise.BindingLetters;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.EnterpriseMembers;
import org.qingjian.identity.EnterpriseMembers.Member;

/** The people of one's own enterprise, for programs. */
@Path("/api/v1/my/members")
@Tag(name = "binding")
@PermissionsAllowed("MY_MEMBERS")
@Produces(MediaType.APPLICATION_JSON)
class MembersResource {
    private final EnterpriseMembers members;
    private final BindingLetters letters;
    private final CurrentActor current;

    MembersResource(EnterpriseMembers members, BindingLetters letters, CurrentActor current) {
        this.members = members;
        this.letters = letters;
        this.current = current;
    }

    @GET
    @PermissionsAllowed("MY_FILE_READ")
    @Operation(summary = "The people of one's own enterprise")
    public List<Member> list() {
        return members.list(current.get());
    }

    @POST
    @Path("invitations")
    @Operation(summary = "Make a code that brings in one more person", description = "Shown only here.")
    public Response invite() {
        return Response.status(Response.Status.CREATED)
                .entity(letters.invite(current.get()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End somebody's access", description = "409 for the only administrator.")
    public void remove(@PathParam("id") String id) {
        members.remove(current.get(), id);
    }

    @PUT
    @Path("{id}/administrator")
    @Operation(summary = "Make somebody an administrator as well")
    public void makeAdministrator(@PathParam("id") String id) {
        members.makeAdministrator(current.get(), id);
    }
}
