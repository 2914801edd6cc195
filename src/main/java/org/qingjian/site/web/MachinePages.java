package org.qingjian.site.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.qingjian.disclosure.RecordAddresses;
import org.qingjian.disclosure.RecordAddresses.Address;
import org.qingjian.shared.PortalException;

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

    private final RecordAddresses addresses;

    MachinePages(RecordAddresses addresses) {
        this.addresses = addresses;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance robots();

        static native TemplateInstance opensearch();

        static native TemplateInstance sitemapXml(int recordPages);

        static native TemplateInstance sitemapPages(List<String> pages);

        static native TemplateInstance sitemapRecords(List<Address> addresses);
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

    /** The index of the sitemaps: the fixed pages, then the records, 50,000 in each. */
    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public TemplateInstance sitemap() {
        return Templates.sitemapXml(addresses.pages());
    }

    @GET
    @Path("sitemap-pages.xml")
    @Produces(MediaType.APPLICATION_XML)
    public TemplateInstance sitemapOfPages() {
        return Templates.sitemapPages(PAGES);
    }

    @GET
    @Path("sitemap-records-{page: [1-9][0-9]*}.xml")
    @Produces(MediaType.APPLICATION_XML)
    public TemplateInstance sitemapOfRecords(@PathParam("page") int page) {
        List<Address> found = addresses.page(page);
        if (found.isEmpty()) {
            throw PortalException.notFound();
        }
        return Templates.sitemapRecords(found);
    }
}
