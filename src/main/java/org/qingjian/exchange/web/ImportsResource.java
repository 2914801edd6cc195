package org.qingjian.exchange.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingjian.exchange.ImportJob;
import org.qingjian.exchange.ImportRequest;
import org.qingjian.exchange.Imports;
import org.qingjian.exchange.Remark;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.web.QueryParameters;

/** Import for programs: hand a file over, then ask how far it is and what became of its rows. */
@Path("/api/v1/imports")
@Tag(name = "imports")
@PermissionsAllowed("IMPORT_RUN")
@Produces(MediaType.APPLICATION_JSON)
class ImportsResource {
    /** More errors than anybody reads; all of them are in the CSV. */
    private static final int MOST_REMARKS = 1_000;

    private static final int MOST_JOBS = 100;

    private final Imports imports;
    private final CurrentActor current;

    /** A file that was taken in. */
    record Accepted(String id) {}

    /** The latest jobs. */
    record Jobs(List<JobView> items) {}

    ImportsResource(Imports imports, CurrentActor current) {
        this.imports = imports;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Hand a file over",
            description = "The body is the file: CSV, XLSX or JSON Lines, recognised by its content.")
    @Parameter(name = "profile", in = ParameterIn.QUERY, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "dryRun",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = "publish",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(name = "fileName", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "Taken in; Location is the job",
            content = @Content(schema = @Schema(implementation = Accepted.class)))
    public Response submit(@Context UriInfo uri, InputStream body) {
        QueryParameters query = QueryParameters.of(uri, Set.of("profile", "dryRun", "publish", "fileName"));
        ImportRequest request = new ImportRequest(
                query.required("profile"), query.flag("dryRun"), query.flag("publish"), query.text("fileName"));
        ImportJob job = imports.submit(current.get(), request, body);
        return Response.accepted(new Accepted(job.id()))
                .location(URI.create("/api/v1/imports/" + job.id()))
                .build();
    }

    @GET
    @Operation(summary = "The latest jobs, newest first")
    public Jobs latest(@Context UriInfo uri) {
        QueryParameters.of(uri, Set.of());
        return new Jobs(imports.latest(current.get(), MOST_JOBS).stream()
                .map(job -> JobView.of(job, List.of(), List.of()))
                .toList());
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "How far a job is, and its report",
            description = "At most 1,000 errors and warnings; all are in errors.csv.")
    public JobView job(@PathParam("id") String id) {
        ImportJob job = imports.job(current.get(), id);
        return JobView.of(
                job,
                imports.remarks(current.get(), id, Remark.Severity.ERROR, MOST_REMARKS),
                imports.remarks(current.get(), id, Remark.Severity.WARNING, MOST_REMARKS));
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces("text/csv")
    @Operation(summary = "Every error and warning of a job")
    public Response errors(@PathParam("id") String id) {
        ImportJob job = imports.job(current.get(), id);
        StreamingOutput csv = out -> RemarksCsv.write(out, rows -> imports.eachRemark(current.get(), id, rows));
        return Response.ok(csv)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"import-" + job.id() + "-errors.csv\"")
                .build();
    }
}
