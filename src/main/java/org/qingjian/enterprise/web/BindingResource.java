package org.qingjian.enterprise.web;

import io.quarkus.security.PermissionsAllowed;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingjian.enterprise.Binding;
import org.qingjian.enterprise.BindingLetterView;
import org.qingjian.enterprise.BindingLetters;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.EnterpriseMembers.Member;
import org.qingjian.identity.EnterpriseMembers.Newcomer;
import org.qingjian.shared.web.ClientAddress;

/** Letters to enterprises, and redeeming their codes, for programs. */
@Path("/api/v1")
@Tag(name = "binding")
@Produces(MediaType.APPLICATION_JSON)
class BindingResource {
    private final BindingLetters letters;
    private final Binding binding;
    private final CurrentActor current;

    /** Whom a letter is for. */
    record Addressee(
            @NotBlank @Size(max = 100) String creditCode,
            @NotBlank @Size(max = 200) String name) {}

    /** What somebody brings, and the account they want. */
    record Redemption(
            @NotBlank @Size(max = 100) String creditCode,
            @NotBlank @Size(max = 100) String code,
            @NotBlank @Size(max = 200) String username,
            @NotBlank @Size(max = 200) String unit,
            @NotBlank @Size(max = 200) String newPassword) {
        @Override
        public String toString() {
            return "Redemption";
        }
    }

    BindingResource(BindingLetters letters, Binding binding, CurrentActor current) {
        this.letters = letters;
        this.binding = binding;
        this.current = current;
    }

    @GET
    @Path("binding-letters")
    @PermissionsAllowed("ENTERPRISE_EDIT")
    @Operation(summary = "The letters of one's branch, the newest first")
    public List<BindingLetterView> list() {
        return letters.list(current.get());
    }

    @POST
    @Path("binding-letters")
    @PermissionsAllowed("ENTERPRISE_EDIT")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a letter", description = "The answer holds its code, shown only here.")
    public Response issue(@NotNull @Valid Addressee addressee) {
        return Response.status(Response.Status.CREATED)
                .entity(letters.issue(current.get(), addressee.creditCode(), addressee.name()))
                .build();
    }

    @DELETE
    @Path("binding-letters/{id}")
    @PermissionsAllowed("ENTERPRISE_EDIT")
    @Operation(summary = "Make its code worthless")
    public BindingLetterView revoke(@PathParam("id") String id) {
        return letters.revoke(current.get(), id);
    }

    @POST
    @Path("bindings")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open an account for an enterprise with the code of a letter or an invitation",
            description = "400 with code wrong-code says nothing about which enterprises were written to.")
    public Response redeem(@NotNull @Valid Redemption given, HttpServerRequest request) {
        Newcomer newcomer = new Newcomer(given.username(), given.unit(), given.newPassword());
        Member member = binding.redeem(
                new Binding.Redemption(given.creditCode(), given.code(), newcomer), ClientAddress.of(request));
        return Response.status(Response.Status.CREATED).entity(member).build();
    }
}
