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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.PartyRecord;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.MyFile;
import org.qingjian.party.NewRequest;
import org.qingjian.party.ObjectionKind;
import org.qingjian.party.PartyRequests;
import org.qingjian.party.RequestKind;
import org.qingjian.party.RequestView;

/** One record in an enterprise's own file: what it may do about it, and what it has done. */
@Path("/my/records/{id}")
@PermissionsAllowed("MY_FILE_READ")
@Produces(MediaType.TEXT_HTML)
class MyRecordPages {
    private final MyFile file;
    private final PartyRequests requests;
    private final RequestForms forms;
    private final CurrentActor current;

    MyRecordPages(MyFile file, PartyRequests requests, RequestForms forms, CurrentActor current) {
        this.file = file;
        this.requests = requests;
        this.forms = forms;
        this.current = current;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance record(PartyRecord record, List<RequestView> requests);

        static native TemplateInstance objection(
                @Nullable PartyRecord record, List<String> kinds, EvidenceForm.Shown page, String limit);

        static native TemplateInstance rectification(PartyRecord record, EvidenceForm.Shown page, String limit);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance record(@RestPath String id) {
        return Templates.record(file.record(current.get(), id), requests.about(current.get(), id));
    }

    @GET
    @Path("objection")
    @PermissionsAllowed("MY_FILE_ACT")
    @Operation(hidden = true)
    public TemplateInstance objectionForm(@RestPath String id) {
        return objection(file.record(current.get(), id), EvidenceForm.Shown.empty());
    }

    private TemplateInstance objection(PartyRecord record, EvidenceForm.Shown page) {
        return Templates.objection(record, kinds(), page, forms.limit());
    }

    static List<String> kinds() {
        return Stream.of(ObjectionKind.values())
                .filter(kind -> kind != ObjectionKind.MISSING)
                .map(Enum::name)
                .toList();
    }

    @POST
    @Path("objection")
    @PermissionsAllowed("MY_FILE_ACT")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response object(@RestPath String id, MultipartFormDataInput input) {
        PartyRecord record = file.record(current.get(), id);
        return forms.file(
                input,
                (given, uploads) -> NewRequest.objection(
                        given.choice(ObjectionKind.class, "kind"), id, given.text("text"), uploads),
                shown -> objection(record, shown));
    }

    @GET
    @Path("rectification")
    @PermissionsAllowed("MY_FILE_ACT")
    @Operation(hidden = true)
    public TemplateInstance rectificationForm(@RestPath String id) {
        return Templates.rectification(file.order(current.get(), id), EvidenceForm.Shown.empty(), forms.limit());
    }

    @POST
    @Path("rectification")
    @PermissionsAllowed("MY_FILE_ACT")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response report(@RestPath String id, MultipartFormDataInput input) {
        PartyRecord record = file.order(current.get(), id);
        return forms.file(
                input,
                (given, uploads) ->
                        new NewRequest(RequestKind.RECTIFICATION, null, id, given.text("text"), false, uploads),
                shown -> Templates.rectification(record, shown, forms.limit()));
    }
}
