package org.qingjian.redaction.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qingjian.redaction.Genre;
import org.qingjian.redaction.Keep;
import org.qingjian.redaction.Mask;
import org.qingjian.redaction.MaskType;
import org.qingjian.redaction.Redaction;
import org.qingjian.redaction.Redactor;
import org.qingjian.shared.PortalException;

/** Tries the redaction on a text; stores nothing. */
@Path("/api/v1/redactions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "redactions")
class PreviewResource {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_NAMES = 500;

    private final Redactor redactor;

    PreviewResource(Redactor redactor) {
        this.redactor = redactor;
    }

    /**
     * What to look through.
     *
     * @param keep names that stay, such as the punished party
     * @param genre kind of text; seen from its words when absent
     */
    record PreviewRequest(
            @NotNull @Nullable String text,
            @Size(max = MOST_NAMES) @Nullable List<@NotNull @Size(max = LONGEST_NAME) String> keep,
            @Nullable Genre genre) {
        /** Never the text: it is what must not get into a log. */
        @Override
        public String toString() {
            return "PreviewRequest";
        }
    }

    /** One passage and its public wording; positions in UTF-16 units of the text that was sent. */
    record ProposedMask(
            MaskType type, int start, int end, String value, String replacement, String confidence, String evidence) {
        static ProposedMask of(Mask m) {
            return new ProposedMask(
                    m.type(),
                    m.start(),
                    m.end(),
                    m.value(),
                    m.replacement(),
                    m.confidence().name(),
                    m.evidence());
        }
    }

    /**
     * The proposal.
     *
     * @param text the public text when every mask is accepted
     * @param suspects passages that an officer decides, not masked in {@code text}
     */
    record Preview(String text, List<ProposedMask> masks, List<ProposedMask> suspects) {}

    @POST
    @Path("preview")
    @PermissionsAllowed("REDACTION_PREVIEW")
    @Operation(summary = "Propose what to mask in a text")
    @APIResponse(
            responseCode = "200",
            description = "The text with every mask applied, the masks, and what is doubtful")
    @APIResponse(responseCode = "413", description = "The text is longer than the configured limit")
    public Preview preview(@Valid @NotNull @Nullable PreviewRequest request) {
        if (request == null || request.text() == null) {
            throw PortalException.invalid("text", "required", "请提供要检查的文字");
        }
        Keep keep = request.keep() == null ? Keep.NOBODY : Keep.of(request.keep());
        Genre genre = request.genre() == null ? Genre.of(request.text()) : request.genre();
        Redaction redaction = redactor.propose(request.text(), keep, genre);
        return new Preview(
                redaction.applyAll().value(),
                redaction.masks().stream().map(ProposedMask::of).toList(),
                redaction.suspects().stream().map(ProposedMask::of).toList());
    }
}
