package org.qingjian.party.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.WatchList;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.Form;
import org.qingjian.shared.web.PageContext;

/** The addresses that are told when something changes in the enterprise's file. */
@Path("/my/watch")
@PermissionsAllowed("MY_FILE_ACT")
@Produces(MediaType.TEXT_HTML)
class MyWatchPages {
    private static final URI HERE = URI.create("/my/watch");

    private final WatchList watch;
    private final PageContext page;
    private final CurrentActor current;

    MyWatchPages(WatchList watch, PageContext page, CurrentActor current) {
        this.watch = watch;
        this.page = page;
        this.current = current;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance watch(List<WatchList.Entry> entries, boolean offered, Form form);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return page(Form.empty());
    }

    private TemplateInstance page(Form form) {
        return Templates.watch(watch.list(current.get()), watch.offered(), form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> fields) {
        GivenForm given = new GivenForm(fields);
        try {
            watch.add(current.get(), given.text("email"), page.locale());
            return Response.seeOther(HERE).build();
        } catch (PortalException e) {
            return Response.status(e.type().status())
                    .entity(page(given.form().failed(e)))
                    .build();
        }
    }

    @POST
    @Path("{id}/removal")
    @Operation(hidden = true)
    public Response remove(@RestPath String id) {
        watch.remove(current.get(), id);
        return Response.seeOther(HERE).build();
    }
}
