package org.qingjian.disclosure.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.reading.Extractions;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;

/** Reads the fields of a decision or notice; stores nothing. */
@Path("/api/v1/extractions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "extractions")
@PermissionsAllowed("REDACTION_PREVIEW")
class ExtractionsResource {
    private final Extractions extractions;
    private final FileRefusals refusals;
    private final CurrentActor current;

    ExtractionsResource(Extractions extractions, FileRefusals refusals, CurrentActor current) {
        this.extractions = extractions;
        this.refusals = refusals;
        this.current = current;
    }

    /** A document as text. */
    record TextRequest(@NotNull @Nullable String text) {
        /** Never the text: it is what must not get into a log. */
        @Override
        public String toString() {
            return "TextRequest";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the fields of a document",
            description = "Either JSON {text}, or multipart with the field `file` (PDF, DOCX, text). Offsets are of the"
                    + " text that was sent, or of the text of the named page.")
    @APIResponse(
            responseCode = "200",
            description = "What was found, each with its place; what is absent was not found")
    @APIResponse(responseCode = "413", description = "Longer or larger than what is read")
    @APIResponse(responseCode = "415", description = "A kind of file that is not taken")
    @APIResponse(responseCode = "422", description = "Encrypted or damaged; `reason` says which")
    public ExtractionView text(@Valid @NotNull @Nullable TextRequest request) {
        if (request == null || request.text() == null) {
            throw PortalException.invalid("text", "required", "请提供文书的文字");
        }
        return ExtractionView.of(extractions.read(current.get(), request.text()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ExtractionView file(@RestForm("file") @Nullable FileUpload file) throws IOException {
        if (file == null) {
            throw PortalException.invalid("file", "required", refusals.sentence("required"));
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return ExtractionView.of(extractions.read(current.get(), body, file.fileName()));
        } catch (PortalException e) {
            throw refusals.worded(e);
        }
    }
}
