package org.qingjian.disclosure.web;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.WithholdDecision;
import org.qingjian.disclosure.WithholdingGround;
import org.qingjian.disclosure.WithholdingView;
import org.qingjian.disclosure.Withholdings;
import org.qingjian.identity.Branch;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/** 不公开登记: every decision that is not published, with its ground from the closed list. */
@Path("/desk/withholdings")
@PermissionsAllowed("FINDING_READ")
@Produces(MediaType.TEXT_HTML)
class WithholdingPages {
    private final Withholdings withholdings;
    private final CurrentActor current;

    /** The page. */
    record Register(
            List<WithholdingView> items,
            List<Branch> branches,
            List<String> kinds,
            List<String> grounds,
            boolean mayRecord) {}

    WithholdingPages(Withholdings withholdings, CurrentActor current) {
        this.withholdings = withholdings;
        this.current = current;
    }

    @CheckedTemplate(basePath = "publishing")
    static class Templates {
        static native TemplateInstance withholdings(Register page, DeskForm form);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return page(DeskForm.EMPTY);
    }

    private TemplateInstance page(DeskForm form) {
        return Templates.withholdings(
                new Register(
                        withholdings.list(current.get()),
                        Branch.all().stream()
                                .filter(branch -> current.get().oversees(branch.code()))
                                .toList(),
                        Stream.of(
                                        RecordKind.PENALTY,
                                        RecordKind.RECTIFY,
                                        RecordKind.DAILY,
                                        RecordKind.SEIZE,
                                        RecordKind.LIMIT)
                                .map(Enum::name)
                                .toList(),
                        Stream.of(WithholdingGround.values()).map(Enum::name).toList(),
                        current.get().may(Permission.RECORD_REVIEW)),
                form);
    }

    @POST
    @PermissionsAllowed("RECORD_REVIEW")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response record(
            @RestForm @Nullable String branch,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String documentNumber,
            @RestForm @Nullable String date,
            @RestForm @Nullable String ground,
            @RestForm @Nullable String reason) {
        DeskForm form = new DeskForm(
                Map.of(
                        "branch", DeskForm.text(branch),
                        "kind", DeskForm.text(kind),
                        "documentNumber", DeskForm.text(documentNumber),
                        "date", DeskForm.text(date),
                        "ground", DeskForm.text(ground),
                        "reason", DeskForm.text(reason)),
                List.of());
        try {
            withholdings.record(
                    current.get(),
                    new WithholdDecision(
                            Branch.of(DeskForm.text(branch)).code(),
                            DeskForm.choice(RecordKind.class, "kind", kind),
                            DeskForm.text(documentNumber),
                            DeskForm.requiredDate("date", date),
                            DeskForm.choice(WithholdingGround.class, "ground", ground),
                            DeskForm.text(reason)));
            return Response.seeOther(URI.create("/desk/withholdings")).build();
        } catch (PortalException e) {
            DeskForm again = e.type() == ProblemType.DUPLICATE
                    ? new DeskForm(form.typed(), List.of(new Violation("documentNumber", "has-ground", "这个文号已经登记过")))
                    : form.failed(e);
            if (!again.failed()) {
                throw e;
            }
            return Response.status(e.type().status()).entity(page(again)).build();
        }
    }
}
