package org.qingjian.enterprise.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.qingjian.enterprise.BindingLetters;
import org.qingjian.identity.Actor;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.EnterpriseMembers;
import org.qingjian.identity.EnterpriseMembers.Member;
import org.qingjian.identity.Permission;

/** The people who act for an enterprise. */
@Path("/my/members")
@PermissionsAllowed("MY_FILE_READ")
@Produces(MediaType.TEXT_HTML)
class MemberPages {
    private final EnterpriseMembers members;
    private final BindingLetters letters;
    private final CurrentActor current;

    MemberPages(EnterpriseMembers members, BindingLetters letters, CurrentActor current) {
        this.members = members;
        this.letters = letters;
        this.current = current;
    }

    @CheckedTemplate(basePath = "enterprise")
    static class Templates {
        static native TemplateInstance members(List<Member> members, boolean administers, String me);

        static native TemplateInstance invitation(BindingLetters.Issued issued);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        Actor actor = current.get();
        return Templates.members(members.list(actor), actor.may(Permission.MY_MEMBERS), actor.id());
    }

    @POST
    @Path("invitations")
    @PermissionsAllowed("MY_MEMBERS")
    @Operation(hidden = true)
    public TemplateInstance invite() {
        return Templates.invitation(letters.invite(current.get()));
    }

    @POST
    @Path("{id}/removal")
    @PermissionsAllowed("MY_MEMBERS")
    @Operation(hidden = true)
    public Response remove(@PathParam("id") String id) {
        members.remove(current.get(), id);
        return back();
    }

    @POST
    @Path("{id}/administrator")
    @PermissionsAllowed("MY_MEMBERS")
    @Operation(hidden = true)
    public Response makeAdministrator(@PathParam("id") String id) {
        members.makeAdministrator(current.get(), id);
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/my/members")).build();
    }
}
