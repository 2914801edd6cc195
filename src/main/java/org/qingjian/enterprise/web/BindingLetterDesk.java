package org.qingjian.enterprise.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingjian.enterprise.BindingLetterView;
import org.qingjian.enterprise.BindingLetters;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.Form;

/** The letters to enterprises, at the desk: make one, print it, take it back. */
@Path("/desk/binding-letters")
@PermissionsAllowed("ENTERPRISE_EDIT")
@Produces(MediaType.TEXT_HTML)
class BindingLetterDesk {
    private final BindingLetters letters;
    private final CurrentActor current;

    BindingLetterDesk(BindingLetters letters, CurrentActor current) {
        this.letters = letters;
        this.current = current;
    }

    @CheckedTemplate(basePath = "enterprise")
    static class Templates {
        static native TemplateInstance letters(List<BindingLetterView> letters, Form form);

        static native TemplateInstance letter(BindingLetters.Issued issued);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.letters(letters.list(current.get()), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response issue(@RestForm @Nullable String creditCode, @RestForm @Nullable String name) {
        String code = Objects.requireNonNullElse(creditCode, "");
        String addressee = Objects.requireNonNullElse(name, "");
        try {
            return Response.ok(Templates.letter(letters.issue(current.get(), code, addressee)))
                    .build();
        } catch (PortalException e) {
            Form form = Form.with(Map.of("creditCode", code, "name", addressee)).failed(e);
            return Response.status(e.type().status())
                    .entity(Templates.letters(letters.list(current.get()), form))
                    .build();
        }
    }

    @POST
    @Path("{id}/revocation")
    @Operation(hidden = true)
    public Response revoke(@PathParam("id") String id) {
        letters.revoke(current.get(), id);
        return Response.seeOther(URI.create("/desk/binding-letters")).build();
    }
}
