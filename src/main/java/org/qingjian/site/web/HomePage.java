package org.qingjian.site.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.qingjian.disclosure.RecordLine;
import org.qingjian.disclosure.Records;

/** The home page: search first, then the ways in, then what is new. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HomePage {
    private static final int LATEST = 6;

    private final Records records;

    HomePage(Records records) {
        this.records = records;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance home(List<RecordLine> latest, long published);
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(records.latest(LATEST), records.publishedCount());
    }
}
