package org.qingjian.disclosure.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingjian.disclosure.PublicChange;
import org.qingjian.disclosure.PublicChanges;
import org.qingjian.identity.PublicationKeys;

/** The feed of changes, for mirrors and credit sites: ordered, signed, to be asked again and again. */
@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
@PermitAll
class ChangesResource {
    static final String SIGNATURE = "JWS-Signature";

    private final PublicChanges changes;
    private final PublicationKeys keys;
    private final ObjectMapper json;
    private final Clock clock;

    /**
     * A page of the feed.
     *
     * @param cursor after which it begins, as asked
     * @param asOf when it was signed; an old page played back is known by it
     * @param items in the order of their sequence, which has no gaps
     * @param nextCursor to ask with next: now when {@code more}, else later
     * @param more whether there may be more now
     */
    record Page(long cursor, Instant asOf, List<PublicChange> items, long nextCursor, boolean more) {}

    ChangesResource(PublicChanges changes, PublicationKeys keys, ObjectMapper json, Clock clock) {
        this.changes = changes;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "What the public saw happen to records, in order: published, corrected, contested, withdrawn, ended",
            description =
                    "Ask with cursor=0 first and with the answer's nextCursor ever after. The header JWS-Signature signs the"
                            + " whole body (detached JWS, RFC 7515 appendix F, EdDSA); the keys are at /.well-known/jwks.json. Nothing of what a"
                            + " record says is in here.")
    @APIResponse(
            responseCode = "200",
            description = "A page, signed",
            headers = @Header(name = SIGNATURE, description = "Detached JWS over exactly the bytes of the body"),
            content = @Content(schema = @Schema(implementation = Page.class)))
    public Response after(
            @RestQuery @DefaultValue("0") @Min(0) long cursor,
            @RestQuery @DefaultValue("200") @Min(1) @Max(1000) int size)
            throws JsonProcessingException {
        List<PublicChange> items = changes.after(cursor, size);
        long next = items.isEmpty() ? cursor : items.get(items.size() - 1).sequence();
        byte[] body = json.writeValueAsBytes(
                new Page(cursor, clock.instant().truncatedTo(ChronoUnit.SECONDS), items, next, items.size() == size));
        return Response.ok(body)
                .header(SIGNATURE, keys.sign(body))
                .header("Cache-Control", "no-cache")
                .build();
    }
}
