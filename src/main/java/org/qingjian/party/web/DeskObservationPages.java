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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.NewObservation;
import org.qingjian.party.ObservationOutcome;
import org.qingjian.party.ObservationView;
import org.qingjian.party.Observations;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.Form;

/** 执法观察期 at the desk. */
@Path("/desk/observations")
@PermissionsAllowed("RECORD_DRAFT")
@Produces(MediaType.TEXT_HTML)
class DeskObservationPages {
    private static final URI HERE = URI.create("/desk/observations");

    private final Observations observations;
    private final CurrentActor current;

    DeskObservationPages(Observations observations, CurrentActor current) {
        this.observations = observations;
        this.current = current;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance deskObservations(
                List<ObservationView> observations, List<String> outcomes, Form form);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return page(Form.empty());
    }

    private TemplateInstance page(Form form) {
        return Templates.deskObservations(
                observations.list(current.get()), GivenForm.names(ObservationOutcome.values()), form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response enter(MultivaluedMap<String, String> fields) {
        GivenForm given = new GivenForm(fields);
        try {
            observations.enter(
                    current.get(),
                    new NewObservation(
                            given.text("creditCode"),
                            given.text("matter"),
                            given.text("requirement"),
                            given.requiredDate("startsOn"),
                            given.requiredDate("endsOn")));
            return Response.seeOther(HERE).build();
        } catch (PortalException e) {
            return again(given, e);
        }
    }

    private Response again(GivenForm given, PortalException e) {
        return Response.status(e.type().status())
                .entity(page(given.form().failed(e)))
                .build();
    }

    @POST
    @Path("{id}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response end(@RestPath String id, MultivaluedMap<String, String> fields) {
        GivenForm given = new GivenForm(fields);
        observations.end(current.get(), id, given.choice(ObservationOutcome.class, "outcome"));
        return Response.seeOther(HERE).build();
    }
}
