package org.qingjian.party.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.NewRequest;
import org.qingjian.party.ObjectionKind;
import org.qingjian.party.PartyRequests;
import org.qingjian.party.RequestView;

/** What an enterprise has asked for, and what became of it. */
@Path("/my/requests")
@PermissionsAllowed("MY_FILE_READ")
@Produces(MediaType.TEXT_HTML)
class MyRequestPages {
    private final PartyRequests requests;
    private final RequestForms forms;
    private final EvidenceDownloads downloads;
    private final CurrentActor current;

    MyRequestPages(PartyRequests requests, RequestForms forms, EvidenceDownloads downloads, CurrentActor current) {
        this.requests = requests;
        this.forms = forms;
        this.downloads = downloads;
        this.current = current;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance request(RequestView request);
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance request(@RestPath String id) {
        return Templates.request(requests.find(current.get(), id));
    }

    @POST
    @Path("{id}/withdrawal")
    @PermissionsAllowed("MY_FILE_ACT")
    @Operation(hidden = true)
    public Response takeBack(@RestPath String id) {
        requests.takeBack(current.get(), id);
        return Response.seeOther(URI.create("/my/requests/" + id)).build();
    }

    @GET
    @Path("{id}/files/{position}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response file(@RestPath String id, @RestPath int position, @Context Request request) {
        return downloads.of(requests.evidence(current.get(), id, position), request);
    }

    @GET
    @Path("missing-record")
    @PermissionsAllowed("MY_FILE_ACT")
    @Operation(hidden = true)
    public TemplateInstance missingForm() {
        return missing(EvidenceForm.Shown.empty());
    }

    private TemplateInstance missing(EvidenceForm.Shown page) {
        return MyRecordPages.Templates.objection(null, List.of(), page, forms.limit());
    }

    @POST
    @Path("missing-record")
    @PermissionsAllowed("MY_FILE_ACT")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response missing(MultipartFormDataInput input) {
        return forms.file(
                input,
                (given, uploads) -> NewRequest.objection(ObjectionKind.MISSING, null, given.text("text"), uploads),
                this::missing);
    }
}
