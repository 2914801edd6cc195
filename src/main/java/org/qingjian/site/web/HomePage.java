package org.qingjian.site.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.CommentWindow;
import org.qingjian.disclosure.CommentWindows;
import org.qingjian.disclosure.RecordLine;
import org.qingjian.disclosure.Records;
import org.qingjian.search.Search;
import org.qingjian.shared.time.LegalZone;

/** The home page: search first, then the ways in, then what is new. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HomePage {
    private static final int LATEST = 6;
    private static final int WINDOWS = 6;

    private final Records records;
    private final CommentWindows windows;
    private final Search search;
    private final Clock clock;

    HomePage(Records records, CommentWindows windows, Search search, Clock clock) {
        this.records = records;
        this.windows = windows;
        this.search = search;
        this.clock = clock;
    }

    /**
     * What the home page shows.
     *
     * @param published how many records are public now
     */
    record Home(
            List<RecordLine> latest,
            long published,
            List<CommentWindow> windows,
            @Nullable HomeFigures figures) {}

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance home(Home home);
    }

    @GET
    public TemplateInstance home() {
        return Templates.home(new Home(
                records.latest(LATEST),
                records.publishedCount(),
                windows.open(WINDOWS),
                HomeFigures.of(search, LegalZone.today(clock))));
    }
}
