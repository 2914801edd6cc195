package org.qingjian.site.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What search engines and browsers ask a site for. */
@Path("/")
@PermitAll
class MachinePages {
    private static final List<String> PAGES = List.of(
            "/",
            "/search",
            "/about/guide",
            "/about/privacy",
            "/about/accessibility",
            "/about/api",
            "/about/contact",
            "/about/on-request",
            "/about/sitemap");

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance robots();

        static native TemplateInstance opensearch();

        static native TemplateInstance sitemapXml(List<String> pages);
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public TemplateInstance robots() {
        return Templates.robots();
    }

    @GET
    @Path("opensearch.xml")
    @Produces("application/opensearchdescription+xml")
    public TemplateInstance opensearch() {
        return Templates.opensearch();
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public TemplateInstance sitemap() {
        return Templates.sitemapXml(PAGES);
    }
}
