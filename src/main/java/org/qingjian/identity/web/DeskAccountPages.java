package org.qingjian.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.AccountView;
import org.qingjian.identity.Accounts;
import org.qingjian.identity.Branch;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.NewAccount;
import org.qingjian.identity.Role;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.Form;

/** The administration of accounts at the desk. */
@Path("/desk/accounts")
@PermissionsAllowed("ACCOUNT_ADMINISTER")
@Produces(MediaType.TEXT_HTML)
class DeskAccountPages {
    private final Accounts accounts;
    private final CurrentActor actor;

    /** An account as the list and its own page show it. */
    record Shown(
            String id,
            String username,
            String unit,
            List<String> roles,
            boolean disabled,
            Set<?> pending,
            @Nullable String creditCode) {
        static Shown of(AccountView view) {
            return new Shown(
                    view.id(),
                    view.username(),
                    view.unit(),
                    names(view.roles()),
                    view.disabled(),
                    view.pending(),
                    view.creditCode());
        }
    }

    DeskAccountPages(Accounts accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance accounts(List<Shown> accounts);

        static native TemplateInstance newAccount(
                List<Branch> branches, List<String> choices, Collection<String> chosen, Form form);

        static native TemplateInstance oneAccount(
                Shown account, boolean changeable, List<String> choices, Collection<String> chosen, Form form);

        static native TemplateInstance issued(Accounts.Issued issued);
    }

    @GET
    public TemplateInstance list() {
        return Templates.accounts(
                accounts.list(actor.get()).stream().map(Shown::of).toList());
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        return form(List.of(), Form.empty());
    }

    private TemplateInstance form(List<String> chosen, Form form) {
        List<Branch> branches = Branch.all().stream()
                .filter(branch -> actor.get().oversees(branch.code()))
                .toList();
        return Templates.newAccount(branches, choices(), chosen, form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(
            @RestForm @Nullable String username,
            @RestForm @Nullable String unit,
            @RestForm @Nullable String branch,
            @RestForm List<String> roles,
            @RestForm @Nullable String creditCode) {
        Form form = Form.with(Map.of(
                "username", text(username),
                "unit", text(unit),
                "branch", text(branch).isEmpty() ? "none" : text(branch),
                "creditCode", text(creditCode)));
        try {
            NewAccount wanted = new NewAccount(
                    text(username), text(unit), RoleNames.read(roles), orNull(branch), orNull(creditCode));
            return Response.ok(Templates.issued(accounts.create(actor.get(), wanted)))
                    .build();
        } catch (PortalException e) {
            return Response.status(e.type().status())
                    .entity(form(roles, form.failed(e)))
                    .build();
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(String id) {
        return one(accounts.get(actor.get(), id), Form.empty());
    }

    private TemplateInstance one(AccountView account, Form form) {
        List<String> choices = choices();
        boolean changeable = !account.id().equals(actor.get().id()) && choices.containsAll(names(account.roles()));
        return Templates.oneAccount(Shown.of(account), changeable, choices, names(account.roles()), form);
    }

    @POST
    @Path("{id}/roles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setRoles(String id, @RestForm List<String> roles) {
        try {
            accounts.setRoles(actor.get(), id, RoleNames.read(roles));
            return back(id);
        } catch (PortalException e) {
            Form form = Form.empty().failed(e);
            return Response.status(e.type().status())
                    .entity(one(accounts.get(actor.get(), id), form))
                    .build();
        }
    }

    @POST
    @Path("{id}/reset")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance reset(String id, @RestForm boolean secondFactor) {
        return Templates.issued(accounts.reset(actor.get(), id, secondFactor));
    }

    @POST
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setStatus(String id, @RestForm boolean disabled) {
        accounts.setDisabled(actor.get(), id, disabled);
        return back(id);
    }

    private static Response back(String id) {
        return Response.seeOther(URI.create("/desk/accounts/" + id)).build();
    }

    private List<String> choices() {
        return names(accounts.grantable(actor.get()));
    }

    private static List<String> names(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }
}
