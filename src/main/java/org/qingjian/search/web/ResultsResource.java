package org.qingjian.search.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingjian.search.EngineQuery.Order;
import org.qingjian.search.Search;
import org.qingjian.search.SearchDocument;
import org.qingjian.search.SearchParameters;
import org.qingjian.search.SearchRequest;

/** A whole result as a file or a feed, and completions. */
@Path("/api/v1")
@PermitAll
@Tag(name = "records")
class ResultsResource {
    private static final int SUGGESTIONS = 8;

    private final Search search;

    ResultsResource(Search search) {
        this.search = search;
    }

    @GET
    @Path("records.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The whole result of a search as CSV, without a cap")
    @APIResponse(responseCode = "200", description = "A connection that breaks off says that the rest is missing")
    @APIResponse(responseCode = "503", description = "The engine is down or stopped early: the file would not be whole")
    public Response csv(@Context UriInfo uri) {
        SearchRequest request =
                SearchParameters.ofProgram(uri.getQueryParameters()).request();
        StreamingOutput body = CsvOfResults.begin(search, request)::write;
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"records.csv\"")
                .build();
    }

    @GET
    @Path("records.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    @Operation(summary = "The newest results of a search as an Atom feed")
    public String atom(@Context UriInfo uri) {
        SearchParameters parameters = SearchParameters.ofProgram(uri.getQueryParameters());
        SearchRequest newest = parameters.request().sorted(Order.DATE).counting(false);
        return new FeedOfResults(uri.getBaseUri().resolve("/").toString(), parameters.with(null, null))
                .write(search.find(newest));
    }

    @GET
    @Path("suggestions")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Completions: enterprises, numbers, titles, questions with a public answer")
    public List<String> suggestions(@RestQuery String q) {
        if (q == null || q.isBlank()) {
            return List.of();
        }
        Set<String> texts = new LinkedHashSet<>();
        search.find(SearchRequest.of(q).page(SUGGESTIONS * 2, null).counting(false))
                .items()
                .forEach(hit -> texts.add(suggestion(hit.document(), q.strip())));
        return texts.stream().limit(SUGGESTIONS).toList();
    }

    /** A title that was cut is a question only without the mark of the cut. */
    private static String whole(String title) {
        return title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
    }

    private static String suggestion(SearchDocument document, String typed) {
        if (!document.number().isEmpty() && document.number().contains(typed)) {
            return document.number();
        }
        return document.party().contains(typed) ? document.party() : whole(document.title());
    }
}
