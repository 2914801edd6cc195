package org.qingjian.disclosure.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.disclosure.Records;

/** Enterprises as JSON. */
@Path("/api/v1/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprises")
@PermitAll
class EnterpriseResource {
    private final Records records;

    EnterpriseResource(Records records) {
        this.records = records;
    }

    @GET
    @Path("{creditCode}")
    @Operation(summary = "What is public about an enterprise: totals and live records")
    @APIResponse(responseCode = "200", description = "Totals and records, the newest document first")
    @APIResponse(responseCode = "404", description = "Nothing public under this code")
    public EnterpriseView enterprise(@RestPath String creditCode) {
        return EnterpriseView.of(EnterprisePage.of(creditCode, records.ofEnterprise(creditCode)));
    }
}
