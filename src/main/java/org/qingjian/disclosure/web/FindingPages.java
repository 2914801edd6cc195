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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.ChecksNotMade;
import org.qingjian.disclosure.DeskRecords;
import org.qingjian.disclosure.FindingFigures;
import org.qingjian.disclosure.FindingState;
import org.qingjian.disclosure.FindingView;
import org.qingjian.disclosure.Findings;
import org.qingjian.disclosure.WorkItem;
import org.qingjian.identity.Actor;
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
    private static final String ADDRESS = "/desk/findings";

    private final Findings findings;
    private final ChecksNotMade notMade;
    private final DeskRecords desk;
    private final CurrentActor current;

    /**
     * The page.
     *
     * @param dueSoon what becomes a finding unless it is published in three working days
     * @param csv address of all findings that the filter takes
     */
    record Register(
            FindingFigures figures,
            Findings.Page found,
            FindingParameters asked,
            List<Branch> branches,
            List<WorkItem> dueSoon,
            List<ChecksNotMade.Count> notMade,
            boolean maySettle) {
        private static final int WIDTH = 100;

        public String csv() {
            return asked.at("/api/v1/findings/csv", 1);
        }

        public @Nullable String previous() {
            return found.number() > 1 ? asked.at(ADDRESS, found.number() - 1) : null;
        }

        public @Nullable String next() {
            return found.number() < found.pages() ? asked.at(ADDRESS, found.number() + 1) : null;
        }

        /** The most irregular that a branch has; at least one. */
        private long most() {
            return figures.branches().stream()
                    .mapToLong(FindingFigures.OfBranch::irregular)
                    .max()
                    .orElse(1);
        }

        /** Width of a branch's bar, of a hundred. */
        public long width(long count) {
            return count * WIDTH / Math.max(1, most());
        }

        /** Whether who answers may still change what was answered: a block is lifted by a second person. */
        public boolean mayAnswer(FindingView finding) {
            return maySettle
                    && (finding.state() == FindingState.TO_VERIFY
                            || (finding.state() == FindingState.NOT_TRUE
                                    && finding.severity().equals("BLOCK")));
        }
    }

    /** The subjects of which one check could not be made. */
    record NotMade(String check, List<ChecksNotMade.Subject> subjects, int number, boolean more) {}

    FindingPages(Findings findings, ChecksNotMade notMade, DeskRecords desk, CurrentActor current) {
        this.findings = findings;
        this.notMade = notMade;
        this.desk = desk;
        this.current = current;
    }

    @CheckedTemplate(basePath = "publishing")
    static class Templates {
        static native TemplateInstance findings(Register page, DeskForm form);

        static native TemplateInstance notMade(NotMade page);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam FindingParameters asked, @RestQuery @Nullable Integer page) {
        return page(asked, page == null ? 1 : page, DeskForm.EMPTY);
    }

    private TemplateInstance page(FindingParameters asked, int number, DeskForm form) {
        Actor actor = current.get();
        return Templates.findings(
                new Register(
                        findings.figures(actor),
                        findings.page(actor, asked.filter(), number),
                        asked,
                        Branch.all().stream()
                                .filter(branch -> actor.oversees(branch.code()))
                                .toList(),
                        actor.may(Permission.RECORD_READ_DRAFT)
                                ? desk.work(actor).list("due")
                                : List.of(),
                        notMade.counts(actor),
                        actor.may(Permission.FINDING_SETTLE)),
                form);
    }

    /** What one check could not look at. */
    @GET
    @Path("not-checked")
    @Operation(hidden = true)
    public TemplateInstance notChecked(@RestQuery @Nullable String check, @RestQuery @Nullable Integer page) {
        int number = page == null ? 1 : Math.max(1, page);
        List<ChecksNotMade.Subject> subjects = notMade.subjects(current.get(), DeskForm.text(check), number);
        return Templates.notMade(new NotMade(
                DeskForm.text(check),
                subjects.stream().limit(notMade.pageSize()).toList(),
                number,
                subjects.size() > notMade.pageSize()));
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
                    .entity(page(new FindingParameters(), 1, form))
                    .build();
        }
    }
}
