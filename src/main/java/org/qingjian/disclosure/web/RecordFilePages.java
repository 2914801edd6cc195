package org.qingjian.disclosure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.PublicFile;
import org.qingjian.disclosure.RecordFiles;
import org.qingjian.shared.PortalException;

/** Files of public editions: the bytes, and their text page by page for whoever cannot or will not open them. */
@Path("/records/{id}/editions/{number}/files/{position}")
@PermitAll
class RecordFilePages {
    private final RecordFiles files;
    private final Downloads downloads;

    RecordFilePages(RecordFiles files, Downloads downloads) {
        this.files = files;
        this.downloads = downloads;
    }

    /**
     * One page of a file's text.
     *
     * @param isPdf whether browsers can open the file at a page
     */
    record TextPage(PublicFile file, int number, int all, List<String> paragraphs, boolean isPdf) {
        public String previous() {
            return number > 1 ? file.url() + "/pages/" + (number - 1) : "";
        }

        public String next() {
            return number < all ? file.url() + "/pages/" + (number + 1) : "";
        }
    }

    @CheckedTemplate(basePath = "disclosure")
    static class Templates {
        static native TemplateInstance filePage(TextPage page);
    }

    /** @param show when present, the browser shows the file instead of saving it */
    @GET
    @Operation(summary = "A file of a public edition; ?show=1 asks the browser to show it")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @RestPath String id,
            @RestPath int number,
            @RestPath int position,
            @RestQuery @Nullable String show,
            @Context Request request) {
        PublicFile file = files.published(id, number, position);
        return downloads.of(file.sha256(), file.name(), show != null, request);
    }

    @GET
    @Path("pages/{page}")
    @Operation(hidden = true)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(
            @RestPath String id, @RestPath int number, @RestPath int position, @RestPath int page) {
        PublicFile file = files.published(id, number, position);
        PublicFile.PageText text = files.page(file, page).orElseThrow(PortalException::notFound);
        List<String> paragraphs = Arrays.stream(text.text().split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        int all = Objects.requireNonNullElse(file.pages(), 1);
        return Templates.filePage(
                new TextPage(file, page, all, paragraphs, file.name().endsWith(".pdf")));
    }
}
