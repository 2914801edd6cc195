package org.qingjian.site.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Pages about the portal itself. They are texts: nothing is looked up. */
@Path("/about")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AboutPages {
    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance guide();

        static native TemplateInstance privacy();

        static native TemplateInstance accessibility();

        static native TemplateInstance api();

        static native TemplateInstance contact();

        static native TemplateInstance onRequest();

        static native TemplateInstance sitemap();
    }

    @GET
    public TemplateInstance about() {
        return Templates.sitemap();
    }

    @GET
    @Path("guide")
    public TemplateInstance guide() {
        return Templates.guide();
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return Templates.privacy();
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return Templates.accessibility();
    }

    @GET
    @Path("api")
    public TemplateInstance api() {
        return Templates.api();
    }

    @GET
    @Path("contact")
    public TemplateInstance contact() {
        return Templates.contact();
    }

    @GET
    @Path("on-request")
    public TemplateInstance onRequest() {
        return Templates.onRequest();
    }

    @GET
    @Path("sitemap")
    public TemplateInstance sitemap() {
        return Templates.sitemap();
    }
}
