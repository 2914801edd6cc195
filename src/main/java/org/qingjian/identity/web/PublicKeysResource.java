package org.qingjian.identity.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingjian.identity.PublicationKeys;

/** The keys with which anybody checks what the portal has signed. */
@Path("/.well-known/jwks.json")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
@PermitAll
class PublicKeysResource {
    private final PublicationKeys keys;

    PublicKeysResource(PublicationKeys keys) {
        this.keys = keys;
    }

    @GET
    @Operation(
            summary = "Public keys of the portal's signatures (JWKS)",
            description = "Old ones stay, so that old signatures can be checked.")
    public String keys() {
        return keys.jwks();
    }
}
