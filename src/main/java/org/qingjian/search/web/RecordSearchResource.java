package org.qingjian.search.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qingjian.search.Search;
import org.qingjian.search.SearchParameters;

/** Search for programs, a page at a time. */
@Path("/api/v1/records")
@PermitAll
@Tag(name = "records")
class RecordSearchResource {
    private final Search search;

    RecordSearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Search the public records and answers",
            description =
                    "Unknown parameters are refused with 400. Public answers to complaints have the kind ANSWER and are read at"
                            + " their url; they are no records.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words, a document number or a whole question")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Record kind; may be repeated")
    @Parameter(name = "agency", in = ParameterIn.QUERY)
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "GB/T 2260 code; takes in everything below it")
    @Parameter(name = "party", in = ParameterIn.QUERY)
    @Parameter(name = "creditCode", in = ParameterIn.QUERY)
    @Parameter(name = "number", in = ParameterIn.QUERY, description = "Document number in any bracket and spacing")
    @Parameter(name = "dateFrom", in = ParameterIn.QUERY, description = "YYYY-MM-DD")
    @Parameter(name = "dateTo", in = ParameterIn.QUERY, description = "YYYY-MM-DD")
    @Parameter(name = "fineMin", in = ParameterIn.QUERY, description = "Yuan")
    @Parameter(name = "fineMax", in = ParameterIn.QUERY, description = "Yuan")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance or date")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 100")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "nextCursor of the answer before")
    public AnswerView find(@Context UriInfo uri) {
        return AnswerView.of(
                search.find(SearchParameters.ofProgram(uri.getQueryParameters()).request()));
    }
}
