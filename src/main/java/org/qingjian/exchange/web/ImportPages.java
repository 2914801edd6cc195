package org.qingjian.exchange.web;

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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingjian.exchange.ImportJob;
import org.qingjian.exchange.ImportRequest;
import org.qingjian.exchange.Imports;
import org.qingjian.exchange.Profiles;
import org.qingjian.exchange.Remark;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.PageContext;

/** The desk's import pages: hand a file over, watch it, read its report. */
@Path("/desk/imports")
@PermissionsAllowed("IMPORT_RUN")
@Produces(MediaType.TEXT_HTML)
class ImportPages {
    private static final int MOST_JOBS = 50;
    private static final int MOST_REMARKS = 200;

    private final Imports imports;
    private final Profiles profiles;
    private final CurrentActor current;
    private final PageContext page;

    /** A profile as one chooses it. */
    record Choice(String name, String title) {}

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance imports(
                List<ImportJob> jobs, List<Choice> choices, boolean mayPublish, String error, boolean failed);

        static native TemplateInstance job(ImportJob job, List<Remark> errors, List<Remark> warnings);
    }

    ImportPages(Imports imports, Profiles profiles, CurrentActor current, PageContext page) {
        this.imports = imports;
        this.profiles = profiles;
        this.current = current;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return list("");
    }

    private TemplateInstance list(String error) {
        String language = page.english() ? "en" : "zh";
        List<Choice> choices = profiles.all().stream()
                .map(profile -> new Choice(profile.name(), profile.title().getOrDefault(language, profile.name())))
                .toList();
        return Templates.imports(
                imports.latest(current.get(), MOST_JOBS),
                choices,
                current.get().may(Permission.IMPORT_PUBLISH),
                error,
                !error.isEmpty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response submit(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String profile,
            @RestForm @Nullable String dryRun,
            @RestForm @Nullable String publish)
            throws IOException {
        if (file == null || file.size() == 0 || profile == null) {
            return again("no-file");
        }
        ImportRequest request =
                new ImportRequest(profile, dryRun != null, publish != null, String.valueOf(file.fileName()));
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            ImportJob job = imports.submit(current.get(), request, body);
            return Response.seeOther(URI.create("/desk/imports/" + job.id())).build();
        } catch (PortalException e) {
            if (e.violations().isEmpty()) {
                throw e;
            }
            return again("refused");
        }
    }

    private Response again(String error) {
        return Response.status(Response.Status.BAD_REQUEST).entity(list(error)).build();
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance job(@PathParam("id") String id) {
        ImportJob job = imports.job(current.get(), id);
        return Templates.job(
                job,
                imports.remarks(current.get(), id, Remark.Severity.ERROR, MOST_REMARKS),
                imports.remarks(current.get(), id, Remark.Severity.WARNING, MOST_REMARKS));
    }
}
