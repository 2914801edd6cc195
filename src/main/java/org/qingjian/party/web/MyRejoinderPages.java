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
import org.qingjian.disclosure.PartyRecord;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.MyFile;
import org.qingjian.party.RejoinderVersion;
import org.qingjian.party.Rejoinders;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.Form;

/** What an enterprise says beside a record about it: handing in a text, following it, taking it back. */
@Path("/my/rejoinders/{id}")
@PermissionsAllowed("MY_FILE_ACT")
@Produces(MediaType.TEXT_HTML)
class MyRejoinderPages {
    private final MyFile file;
    private final Rejoinders rejoinders;
    private final CurrentActor current;

    MyRejoinderPages(MyFile file, Rejoinders rejoinders, CurrentActor current) {
        this.file = file;
        this.rejoinders = rejoinders;
        this.current = current;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance rejoinder(PartyRecord record, List<RejoinderVersion> versions, Form form);
    }

    /** @param id of the record */
    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String id) {
        return page(id, Form.empty());
    }

    private TemplateInstance page(String recordId, Form form) {
        return Templates.rejoinder(
                file.record(current.get(), recordId), rejoinders.about(current.get(), recordId), form);
    }

    /** @param id of the record */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(@RestPath String id, MultivaluedMap<String, String> fields) {
        GivenForm given = new GivenForm(fields);
        try {
            rejoinders.submit(current.get(), id, given.text("text"));
            return Response.seeOther(URI.create("/my/rejoinders/" + id)).build();
        } catch (PortalException e) {
            return Response.status(e.type().status())
                    .entity(page(id, given.form().failed(e)))
                    .build();
        }
    }

    /** @param id of the text */
    @POST
    @Path("withdrawal")
    @Operation(hidden = true)
    public Response takeBack(@RestPath String id) {
        return Response.seeOther(URI.create("/my/rejoinders/" + rejoinders.takeBack(current.get(), id)))
                .build();
    }
}
