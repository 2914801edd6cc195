package org.qingjian.party.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
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
import org.qingjian.identity.Actor;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.ExtractDraft;
import org.qingjian.party.Extracts;
import org.qingjian.party.PartyRequests.EvidenceFile;

/** Taking the file along: as a table, as JSON, as a PDF that anyone can check. */
@Path("/my/extracts")
@PermissionsAllowed("MY_FILE_READ")
@Produces(MediaType.TEXT_HTML)
class MyExtractPages {
    private final Extracts extracts;
    private final ExtractPdf pdf;
    private final EvidenceDownloads downloads;
    private final CurrentActor current;

    MyExtractPages(Extracts extracts, ExtractPdf pdf, EvidenceDownloads downloads, CurrentActor current) {
        this.extracts = extracts;
        this.pdf = pdf;
        this.downloads = downloads;
        this.current = current;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance extracts(List<Extracts.Issued> extracts);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.extracts(extracts.list(current.get()));
    }

    @POST
    @Operation(hidden = true)
    public Response issue() {
        Actor actor = current.get();
        ExtractDraft draft = extracts.prepare(actor);
        extracts.issue(actor, draft, pdf.of(draft));
        return Response.seeOther(URI.create("/my/extracts")).build();
    }

    @GET
    @Path("{id}/pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response download(@RestPath String id, @Context Request request) {
        Extracts.Pdf found = extracts.pdf(current.get(), id);
        return downloads.of(new EvidenceFile(found.sha256(), found.name()), request);
    }

    @GET
    @Path("csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(hidden = true)
    public Response csv() {
        return Response.ok(FileCsv.of(extracts.export(current.get(), "csv")))
                .header("Content-Disposition", "attachment; filename=\"my-file.csv\"")
                .build();
    }

    @GET
    @Path("json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response json() {
        return Response.ok(extracts.export(current.get(), "json"))
                .header("Content-Disposition", "attachment; filename=\"my-file.json\"")
                .build();
    }
}
