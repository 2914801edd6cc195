package org.qingjian.party.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.party.ExtractView;
import org.qingjian.party.Extracts;
import org.qingjian.shared.PortalException;

/** Checking an extract by programs. */
@Path("/api/v1/verify")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verify")
class VerifyResource {
    private final Extracts extracts;

    VerifyResource(Extracts extracts) {
        this.extracts = extracts;
    }

    @GET
    @Path("{code}")
    @Operation(summary = "What the extract with this code states, and the SHA-256 of its PDF")
    @APIResponse(responseCode = "404", description = "No extract has this code")
    public ExtractView verify(@RestPath String code) {
        return extracts.verify(code).orElseThrow(PortalException::notFound);
    }
}
