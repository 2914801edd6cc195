package org.qingjian.identity.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.AccountView;
import org.qingjian.identity.Accounts;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.NewAccount;

/** The administration of accounts for programs. */
@Path("/api/v1/accounts")
@Tag(name = "accounts")
@PermissionsAllowed("ACCOUNT_ADMINISTER")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccountsResource {
    private final Accounts accounts;
    private final CurrentActor actor;

    /** An account to be made; {@code roles} by name. */
    record Wanted(
            @NotBlank String username,
            @NotBlank String unit,
            @NotNull List<String> roles,
            @Nullable String branch,
            @Nullable String creditCode) {}

    /** Exactly these roles. */
    record Roles(@NotNull List<String> roles) {}

    /** A reset; {@code secondFactor} true takes the second factor away too. */
    record Reset(boolean secondFactor) {}

    /** Open or closed. */
    record Status(boolean disabled) {}

    AccountsResource(Accounts accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "The accounts one administers")
    public List<AccountView> list() {
        return accounts.list(actor.get());
    }

    @POST
    @Operation(summary = "Make an account", description = "The answer holds its one-time password, shown only here.")
    public Response create(@NotNull @Valid Wanted wanted) {
        Set<org.qingjian.identity.Role> roles = RoleNames.read(wanted.roles());
        NewAccount account =
                new NewAccount(wanted.username(), wanted.unit(), roles, wanted.branch(), wanted.creditCode());
        return Response.status(Response.Status.CREATED)
                .entity(accounts.create(actor.get(), account))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One account")
    public AccountView one(String id) {
        return accounts.get(actor.get(), id);
    }

    @PUT
    @Path("{id}/roles")
    @Operation(summary = "Give it exactly these roles", description = "Its sessions end.")
    public AccountView setRoles(String id, @NotNull @Valid Roles wanted) {
        return accounts.setRoles(actor.get(), id, RoleNames.read(wanted.roles()));
    }

    @POST
    @Path("{id}/resets")
    @Operation(summary = "Give it a new one-time password", description = "Its sessions end.")
    public Accounts.Issued reset(String id, @NotNull @Valid Reset wanted) {
        return accounts.reset(actor.get(), id, wanted.secondFactor());
    }

    @PUT
    @Path("{id}/status")
    @Operation(summary = "Close or open it", description = "Its sessions end.")
    public AccountView setStatus(String id, @NotNull @Valid Status wanted) {
        return accounts.setDisabled(actor.get(), id, wanted.disabled());
    }
}
