package org.qingjian.disclosure.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.AttachedFile;
import org.qingjian.disclosure.DeskFiles;
import org.qingjian.disclosure.DraftView;
import org.qingjian.disclosure.Drafts;
import org.qingjian.disclosure.RecordFiles;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;

/** Records in preparation and their files. */
@Path("/api/v1/drafts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts")
class DraftFilesResource {
    private final Drafts drafts;
    private final RecordFiles files;
    private final DeskFiles opened;
    private final Downloads downloads;
    private final FileRefusals refusals;
    private final CurrentActor current;

    DraftFilesResource(
            Drafts drafts,
            RecordFiles files,
            DeskFiles opened,
            Downloads downloads,
            FileRefusals refusals,
            CurrentActor current) {
        this.drafts = drafts;
        this.files = files;
        this.opened = opened;
        this.downloads = downloads;
        this.refusals = refusals;
        this.current = current;
    }

    @GET
    @PermissionsAllowed("RECORD_READ_DRAFT")
    @Operation(summary = "What is in preparation for a record, with its files")
    public DraftView draft(@RestPath String id) {
        return drafts.find(current.get(), id);
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("RECORD_DRAFT")
    @Operation(
            summary = "Attach a file to a draft",
            description = "Multipart, field `file`. The kind is told by content; the text is read page by page.")
    @APIResponse(
            responseCode = "201",
            description = "Attached; Location is the file. A scan has textState SCAN_WITHOUT_TEXT.",
            content = @Content(schema = @Schema(implementation = AttachedFile.class)))
    @APIResponse(responseCode = "409", description = "The record is not a draft any more")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "415", description = "A kind of file that is not taken, or one that its name denies")
    @APIResponse(responseCode = "422", description = "Encrypted, damaged, too many pages or files; `reason` says which")
    public Response attach(@RestPath String id, @RestForm("file") @Nullable FileUpload file) throws IOException {
        if (file == null) {
            throw PortalException.invalid("file", "required", refusals.sentence("required"));
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            AttachedFile attached = files.attach(current.get(), id, body, file.fileName());
            return Response.created(URI.create("/api/v1/drafts/" + id + "/files/" + attached.position()))
                    .entity(attached)
                    .build();
        } catch (PortalException e) {
            throw refusals.worded(e);
        }
    }

    @GET
    @Path("files/{position}")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed("RECORD_READ_DRAFT")
    @Operation(summary = "The bytes of a draft's file; each opening is audited")
    public Response file(@RestPath String id, @RestPath int position, @Context Request request) {
        AttachedFile file = opened.open(current.get(), id, position);
        return downloads.of(file.sha256(), file.name(), false, request);
    }

    @DELETE
    @Path("files/{position}")
    @PermissionsAllowed("RECORD_DRAFT")
    @Operation(summary = "Take a file off a draft")
    @APIResponse(responseCode = "204", description = "It is off; the bytes go when nothing else refers to them")
    @APIResponse(
            responseCode = "409",
            description = "The draft has changed since the given version, or is none any more")
    public void detach(
            @RestPath String id,
            @RestPath int position,
            @Parameter(description = "Version of the draft in which the file was seen there") @RestQuery @Nullable
                    Long version) {
        drafts.detach(current.get(), id, position, version);
    }
}
