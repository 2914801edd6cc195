package org.qingjian.complaint.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Challenges for whoever files more than the limit allows without one. */
@Path("/api/v1/complaints/challenge")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
class ProofOfWorkResource {
    private final ProofOfWork proof;

    ProofOfWorkResource(ProofOfWork proof) {
        this.proof = proof;
    }

    @GET
    @Operation(
            summary = "A proof of work (ALTCHA)",
            description = "Only needed above the rate limit. Send the solution, Base64 of its JSON, as header"
                    + " Proof-Of-Work with the filing. Good for an hour and once.")
    public Response challenge() {
        return Response.ok(proof.challenge())
                .header("Cache-Control", "no-store")
                .build();
    }
}
