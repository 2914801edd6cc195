package org.qingjian.disclosure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.FindingFigures;
import org.qingjian.disclosure.FindingState;
import org.qingjian.disclosure.FindingView;
import org.qingjian.disclosure.Findings;
import org.qingjian.identity.Branch;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/** 检查登记簿: what is late or wrong, by unit, and what became of it. */
@Path("/desk/findings")
@PermissionsAllowed("FINDING_READ")
@Produces(MediaType.TEXT_HTML)
class FindingPages {
    private static final int MOST = 200;

    private final Findings findings;
    private final CurrentActor current;

    /** The page. {@code more}: findings beyond those shown, to be found by filtering or in the CSV. */
    record Register(
            FindingFigures figures,
            List<FindingView> items,
            int more,
            FindingParameters asked,
            List<Branch> branches,
            boolean maySettle) {}

    FindingPages(Findings findings, CurrentActor current) {
        this.findings = findings;
        this.current = current;
    }

    @CheckedTemplate(basePath = "publishing")
    static class Templates {
        static native TemplateInstance findings(Register page, DeskForm form);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam FindingParameters asked) {
        return page(asked, DeskForm.EMPTY);
    }

    private TemplateInstance page(FindingParameters asked, DeskForm form) {
        List<FindingView> found = findings.list(current.get(), asked.filter());
        return Templates.findings(
                new Register(
                        findings.figures(current.get()),
                        found.stream().limit(MOST).toList(),
                        Math.max(0, found.size() - MOST),
                        asked,
                        Branch.all().stream()
                                .filter(branch -> current.get().oversees(branch.code()))
                                .toList(),
                        current.get().may(Permission.FINDING_SETTLE)),
                form);
    }

    @POST
    @Path("{id}")
    @PermissionsAllowed("FINDING_SETTLE")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response settle(
            @RestPath long id,
            @RestForm long version,
            @RestForm @Nullable String state,
            @RestForm @Nullable String reason) {
        try {
            findings.settle(
                    current.get(),
                    id,
                    DeskForm.choice(FindingState.class, "finding-" + id, state),
                    DeskForm.text(reason),
                    version);
            return Response.seeOther(URI.create("/desk/findings")).build();
        } catch (PortalException e) {
            if (e.violations().isEmpty() && e.type() != ProblemType.STALE_VERSION) {
                throw e;
            }
            String message = e.violations().isEmpty()
                    ? "别人刚刚处理过这一条，请再看一次"
                    : e.violations().get(0).message();
            String code =
                    e.violations().isEmpty() ? "stale" : e.violations().get(0).code();
            DeskForm form = new DeskForm(java.util.Map.of(), List.of(new Violation("finding-" + id, code, message)));
            return Response.status(e.type().status())
                    .entity(page(new FindingParameters(), form))
                    .build();
        }
    }
}
