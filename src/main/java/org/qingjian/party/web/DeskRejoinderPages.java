package org.qingjian.party.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.RejoinderDesk;
import org.qingjian.party.RejoinderVersion;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.Form;

/** 当事人回应 at the desk: one officer takes out what must not be public, another makes it public. */
@Path("/desk/rejoinders")
@PermissionsAllowed("RECORD_READ_DRAFT")
@Produces(MediaType.TEXT_HTML)
class DeskRejoinderPages {
    private static final URI HERE = URI.create("/desk/rejoinders");

    private final RejoinderDesk desk;
    private final CurrentActor current;

    DeskRejoinderPages(RejoinderDesk desk, CurrentActor current) {
        this.desk = desk;
        this.current = current;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance deskRejoinders(List<RejoinderVersion> rejoinders);

        static native TemplateInstance deskRejoinder(RejoinderDesk.Checked page, Form form);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.deskRejoinders(desk.waiting(current.get()));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath String id) {
        return Templates.deskRejoinder(desk.find(current.get(), id), Form.empty());
    }

    @POST
    @Path("{id}/check")
    @PermissionsAllowed("OBJECTION_DECIDE")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response check(@RestPath String id, MultivaluedMap<String, String> fields) {
        GivenForm given = new GivenForm(fields);
        Set<Integer> hide = given.all("hide").stream()
                .filter(index -> index.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        return step(id, given, () -> desk.check(current.get(), id, hide));
    }

    @POST
    @Path("{id}/return")
    @PermissionsAllowed("OBJECTION_DECIDE")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response giveBack(@RestPath String id, MultivaluedMap<String, String> fields) {
        GivenForm given = new GivenForm(fields);
        return step(id, given, () -> desk.giveBack(current.get(), id, given.text("reason")));
    }

    @POST
    @Path("{id}/release")
    @PermissionsAllowed("RECORD_PUBLISH")
    @Operation(hidden = true)
    public Response release(@RestPath String id) {
        return step(id, new GivenForm(java.util.Map.of()), () -> desk.release(current.get(), id));
    }

    private Response step(String id, GivenForm given, Runnable step) {
        try {
            step.run();
            return Response.seeOther(HERE).build();
        } catch (PortalException e) {
            if (e.violations().isEmpty()) {
                throw e;
            }
            return Response.status(e.type().status())
                    .entity(Templates.deskRejoinder(
                            desk.find(current.get(), id), given.form().failed(e)))
                    .build();
        }
    }
}
