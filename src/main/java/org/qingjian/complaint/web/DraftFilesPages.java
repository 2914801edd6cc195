package org.qingjian.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.Drafts;
import org.qingjian.complaint.Drafts.Draft;
import org.qingjian.complaint.Drafts.DraftFile;
import org.qingjian.complaint.OfferedFile;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** Photos and files of a submission that is being written. */
@Path("/complaints/new/files")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class DraftFilesPages {
    private static final String HERE = "/complaints/new/files";
    private static final String CHECK = "check";

    private final Drafts drafts;
    private final Words words;
    private final ComplaintPace pace;
    private final ComplaintSettings settings;

    DraftFilesPages(Drafts drafts, Words words, ComplaintPace pace, ComplaintSettings settings) {
        this.drafts = drafts;
        this.words = words;
        this.pace = pace;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance files(List<DraftFile> files, String problem, boolean failed, boolean toCheck);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestQuery @Nullable String from, HttpServerRequest request) {
        return draft(request)
                .map(draft -> page(draft, "", CHECK.equals(from)))
                .orElseGet(() -> Redirects.to("/complaints/new"));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response add(MultipartFormDataInput form, HttpServerRequest request) {
        String token = DraftCookie.read(request);
        Optional<Draft> found = draft(request);
        if (token == null || found.isEmpty()) {
            return Redirects.to("/complaints/new");
        }
        boolean toCheck = form.getValues().containsKey("from");
        Draft draft = found.get();
        try {
            pace.file(request);
            List<OfferedFile> offered = MultipartFiling.files(
                    Objects.requireNonNullElse(form.getValues().get("files"), List.of()));
            if (offered.isEmpty()) {
                return page(draft, words.error("files", "noFile"), toCheck);
            }
            for (OfferedFile file : offered) {
                draft = drafts.add(token, draft, drafts.check(file), file, settings.draftKept());
            }
        } catch (PortalException e) {
            return page(draft, reason(e), toCheck);
        }
        return Redirects.to(HERE + (toCheck ? "?from=" + CHECK : ""));
    }

    private String reason(PortalException e) {
        if (e.type() == ProblemType.TOO_MANY_REQUESTS) {
            return words.errors()
                    .errTooMany(((Number) Objects.requireNonNull(e.arguments().get("retryAfter"))).longValue());
        }
        return e.violations().stream()
                .map(violation -> words.error("files", violation.code()))
                .findFirst()
                .orElseGet(() -> words.errors().errGeneral());
    }

    @POST
    @Path("remove")
    @Operation(hidden = true)
    public Response remove(@RestForm @Nullable String id, HttpServerRequest request) {
        String token = DraftCookie.read(request);
        Optional<Draft> draft = draft(request);
        if (token != null && draft.isPresent() && id != null) {
            drafts.remove(token, draft.get(), id, settings.draftKept());
        }
        return Redirects.to(HERE);
    }

    private static Response page(Draft draft, String error, boolean toCheck) {
        return Response.status(error.isEmpty() ? 200 : 400)
                .entity(Templates.files(draft.files(), error, !error.isEmpty(), toCheck))
                .build();
    }

    private Optional<Draft> draft(HttpServerRequest request) {
        String token = DraftCookie.read(request);
        return token == null ? Optional.empty() : drafts.load(token);
    }
}
