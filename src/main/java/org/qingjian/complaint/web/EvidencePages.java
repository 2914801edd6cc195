package org.qingjian.complaint.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseDesk;
import org.qingjian.complaint.EvidenceDesk;
import org.qingjian.complaint.OfferedFile;
import org.qingjian.document.Documents;
import org.qingjian.document.StoredDocument;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;

/** Attaching evidence to a case, linking public records, looking at it. */
@Path("/desk/complaints/{number}/evidence")
@PermissionsAllowed("COMPLAINT_READ")
@Produces(MediaType.TEXT_HTML)
class EvidencePages {
    private static final String ANCHOR = "#evidence";

    private final EvidenceDesk desk;
    private final CaseDesk cases;
    private final CurrentActor current;
    private final Documents documents;
    private final Words words;

    EvidencePages(EvidenceDesk desk, CaseDesk cases, CurrentActor current, Documents documents, Words words) {
        this.desk = desk;
        this.cases = cases;
        this.current = current;
        this.documents = documents;
        this.words = words;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(hidden = true)
    public Response attach(@RestPath String number, MultipartFormDataInput form) {
        String title = MultipartFiling.fields(form).getOrDefault("title", "");
        return tried(
                number,
                () -> desk.attach(current.get(), number, title, file(form)),
                Map.of("evidence", "1", "evidence-title", title));
    }

    private static OfferedFile file(MultipartFormDataInput form) {
        return MultipartFiling.files(form.getValues().getOrDefault("file", List.of())).stream()
                .findFirst()
                .orElseThrow(() -> PortalException.invalid("file", "noFile", "选一个文件"));
    }

    @POST
    @Path("links")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(hidden = true)
    public Response link(@RestPath String number, @RestForm @Nullable String record) {
        String asked = Objects.requireNonNullElse(record, "");
        return tried(number, () -> desk.link(current.get(), number, asked), Map.of("evidence-record", asked));
    }

    @POST
    @Path("{evidence}/removal")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Operation(hidden = true)
    public Response takeBack(@RestPath String number, @RestPath UUID evidence) {
        return tried(number, () -> desk.takeBack(current.get(), number, evidence), Map.of());
    }

    @GET
    @Path("{evidence}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response file(@RestPath String number, @RestPath UUID evidence) {
        String sha256 = desk.file(current.get(), number, evidence);
        StoredDocument kept = documents.find(sha256).orElseThrow(PortalException::notFound);
        Response.ResponseBuilder response = Response.ok(documents.open(sha256));
        documents.headers(kept, "", true).forEach(response::header);
        return response.header("Cache-Control", "no-store").build();
    }

    private Response tried(String number, Runnable action, Map<String, String> typed) {
        try {
            action.run();
            return Redirects.to("/desk/complaints/" + number + ANCHOR);
        } catch (PortalException e) {
            if (e.violations().isEmpty()) {
                throw e;
            }
            String error = new DeskWords(words).refusal(e);
            return Response.status(e.type().status())
                    .entity(DeskPages.Templates.deskCase(
                            DeskCasePage.of(cases.open(current.get(), number), words, current.get(), error, typed)))
                    .build();
        }
    }
}
