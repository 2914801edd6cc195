package org.qingjian.search.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.qingjian.search.Search;
import org.qingjian.search.SearchParameters;

/** Search for people; works without JavaScript. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class SearchPages {
    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance results(ResultsPage page);
    }

    @GET
    public TemplateInstance results(@Context UriInfo uri) {
        SearchParameters parameters = SearchParameters.ofPage(uri.getQueryParameters());
        return Templates.results(new ResultsPage(parameters, search.find(parameters.request())));
    }
}
