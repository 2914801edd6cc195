package org.qingjian.complaint.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Names of enterprises while somebody types on the page of the place. Needed by its script only; nothing of the draft is asked. */
@Path("/complaints/new/enterprises")
@PermitAll
class EnterpriseSuggestions {
    private final NamedPlace places;

    EnterpriseSuggestions(NamedPlace places) {
        this.places = places;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public List<String> names(@RestQuery @Nullable String q) {
        return q == null ? List.of() : places.names(q.replace("\u0000", ""));
    }
}
