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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.CreditRepair;
import org.qingjian.party.NewRequest;
import org.qingjian.party.RepairView;
import org.qingjian.party.RequestKind;

/** 信用修复: the calculator for one penalty, and the application. */
@Path("/my/repair/{id}")
@PermissionsAllowed("MY_FILE_READ")
@Produces(MediaType.TEXT_HTML)
class MyRepairPages {
    private final CreditRepair repair;
    private final RequestForms forms;
    private final CurrentActor current;

    MyRepairPages(CreditRepair repair, RequestForms forms, CurrentActor current) {
        this.repair = repair;
        this.forms = forms;
        this.current = current;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance repair(RepairView repair, EvidenceForm.Shown page, String limit);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance calculator(@RestPath String id) {
        return page(repair.calculate(current.get(), id), EvidenceForm.Shown.empty());
    }

    private TemplateInstance page(RepairView view, EvidenceForm.Shown page) {
        return Templates.repair(view, page, forms.limit());
    }

    @POST
    @PermissionsAllowed("MY_FILE_ACT")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response apply(@RestPath String id, MultipartFormDataInput input) {
        RepairView view = repair.calculate(current.get(), id);
        return forms.file(
                input,
                (given, uploads) -> new NewRequest(
                        RequestKind.REPAIR, null, id, given.text("text"), given.checked("commitment"), uploads),
                shown -> page(view, shown));
    }
}
