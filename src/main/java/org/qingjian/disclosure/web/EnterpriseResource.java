package org.qingjian.disclosure.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingjian.enterprise.Enterprises;

/** Enterprises as JSON. */
@Path("/api/v1/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprises")
@PermitAll
class EnterpriseResource {
    private final EnterpriseDossier dossier;
    private final Enterprises enterprises;
    private final ObjectMapper json;

    /** Enterprises found, by name. */
    record Hits(List<Enterprises.Hit> items) {}

    EnterpriseResource(EnterpriseDossier dossier, Enterprises enterprises, ObjectMapper json) {
        this.dossier = dossier;
        this.enterprises = enterprises;
        this.json = json;
    }

    @GET
    @Operation(
            summary = "Enterprises that have, or had, a name with all of these words",
            description = "Also by alias or credit code; at most 100, by the name of today.")
    public Hits search(@RestQuery @NotBlank @Size(max = 200) String q) {
        return new Hits(enterprises.search(q, EnterprisePages.MOST_HITS));
    }

    @GET
    @Path("{creditCode}")
    @Operation(
            summary = "What is public about an enterprise: totals with their definitions, lists, permits, live records")
    @APIResponse(
            responseCode = "200",
            description = "One page of its records, the newest document first",
            content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
    @APIResponse(responseCode = "301", description = "Merged into another enterprise, whose address is in Location")
    @APIResponse(responseCode = "304", description = "Not changed since the given ETag")
    @APIResponse(responseCode = "404", description = "Nothing public under this code")
    public Response enterprise(
            @RestPath String creditCode,
            @RestQuery @DefaultValue("1") @Min(1) @Max(100_000) int page,
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int size,
            @Context Request request)
            throws JsonProcessingException {
        EnterpriseDossier.Address address = dossier.address(creditCode);
        if (address.moved()) {
            return EnterprisePages.moved("/api/v1/enterprises/", address);
        }
        String body = json.writeValueAsString(EnterpriseView.of(
                dossier.read(address.now(), page, size),
                MessageBundles.get(DisclosureMessages.class),
                MessageBundles.get(DisclosureMessages.class, Localized.Literal.of("en"))));
        EntityTag tag = new EntityTag(
                UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8)).toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(body).tag(tag).build();
    }
}
