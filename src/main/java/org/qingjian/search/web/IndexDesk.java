package org.qingjian.search.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.CurrentActor;
import org.qingjian.search.IndexCare;
import org.qingjian.search.IndexRun.Task;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** The desk's page of the search index: how it stands, rebuild, go back, compare. */
@Path("/desk/search")
@PermissionsAllowed("SEARCH_OPERATE")
@Produces(MediaType.TEXT_HTML)
class IndexDesk {
    private final IndexCare care;
    private final CurrentActor current;

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance index(IndexCare.Standing standing, boolean busy);
    }

    IndexDesk(IndexCare care, CurrentActor current) {
        this.care = care;
        this.current = current;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance standing() {
        return Templates.index(care.standing(current.get()), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response start(@RestForm @Nullable String task) {
        Task wanted = Arrays.stream(Task.values())
                .filter(known -> known.name().equals(task))
                .findFirst()
                .orElseThrow(() -> PortalException.invalid("task", "TASK", "没有这项操作"));
        try {
            care.start(current.get(), wanted);
            return Response.seeOther(URI.create("/desk/search")).build();
        } catch (PortalException e) {
            if (e.type() != ProblemType.DUPLICATE) {
                throw e;
            }
            return Response.status(e.type().status())
                    .entity(Templates.index(care.standing(current.get()), true))
                    .build();
        }
    }
}
