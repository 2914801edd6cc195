package org.qingjian.party.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.party.WatchList;

/** What the links in mails to enterprises open. A GET only ever shows: programs look at links before people do. */
@Path("/watch/{key}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class WatchLinkPages {
    private final WatchList watch;

    WatchLinkPages(WatchList watch) {
        this.watch = watch;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance watchLink(String key, String step);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance toConfirm(@RestPath String key) {
        watch.require(key);
        return Templates.watchLink(key, "confirm");
    }

    @POST
    @Operation(hidden = true)
    public TemplateInstance confirm(@RestPath String key) {
        watch.confirm(key);
        return Templates.watchLink(key, "confirmed");
    }

    @GET
    @Path("unsubscribe")
    @Operation(hidden = true)
    public TemplateInstance toEnd(@RestPath String key) {
        return Templates.watchLink(key, "end");
    }

    /** Also what mail programs send by themselves for the reader (RFC 8058): no cookie, no page before it. */
    @POST
    @Path("unsubscribe")
    @Operation(hidden = true)
    public TemplateInstance end(@RestPath String key) {
        watch.end(key);
        return Templates.watchLink(key, "ended");
    }
}
