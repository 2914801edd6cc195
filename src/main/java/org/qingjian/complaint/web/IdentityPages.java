package org.qingjian.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseIdentity;
import org.qingjian.complaint.CaseIdentity.Opened;
import org.qingjian.complaint.OfferedFile;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.vault.AccessRequest.State;
import org.qingjian.identity.vault.VaultField;
import org.qingjian.shared.PortalException;

/** Asking for, approving and opening a complainant's identity. Always by POST, so that nothing is opened by a link. */
@Path("/desk/complaints/{number}/identity")
@PermissionsAllowed({"VAULT_OPEN", "CONTACT_OPEN"})
@Produces(MediaType.TEXT_HTML)
class IdentityPages {
    private final CaseIdentity identity;
    private final CurrentActor current;

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance opened(String number, UUID request, Opened opened);
    }

    IdentityPages(CaseIdentity identity, CurrentActor current) {
        this.identity = identity;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ask(@RestPath String number, @RestForm @Nullable String field, @RestForm @Nullable String reason) {
        VaultField wanted = Arrays.stream(VaultField.values())
                .filter(value -> value.isForOfficers() && value.name().equals(field))
                .findFirst()
                .orElseThrow(() -> PortalException.invalid("field", "missing", "请选一项"));
        identity.askToOpen(current.get(), number, wanted, Objects.requireNonNullElse(reason, ""));
        return Redirects.to("/desk/complaints/" + number);
    }

    @POST
    @Path("{request}/{decision}")
    @Operation(hidden = true)
    public Response decide(@RestPath String number, @RestPath UUID request, @RestPath String decision) {
        State state = switch (decision) {
            case "approve" -> State.APPROVED;
            case "refuse" -> State.REFUSED;
            default -> throw PortalException.notFound();
        };
        identity.decide(current.get(), number, request, state);
        return Redirects.to("/desk/complaints/" + number);
    }

    @POST
    @Path("{request}")
    @Operation(hidden = true)
    public TemplateInstance read(@RestPath String number, @RestPath UUID request) {
        return Templates.opened(number, request, identity.open(current.get(), number, request));
    }

    @POST
    @Path("{request}/files/{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(hidden = true)
    public Response original(@RestPath String number, @RestPath UUID request, @RestPath String file) {
        OfferedFile original = identity.original(current.get(), number, request, file);
        return Response.ok(original.content())
                .header("Content-Disposition", "attachment; filename=\"original-" + file + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
