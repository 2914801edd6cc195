package org.qingjian.enterprise.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.qingjian.enterprise.EnterpriseLists;
import org.qingjian.enterprise.EnterpriseLists.Shown;
import org.qingjian.enterprise.ListBasis;
import org.qingjian.enterprise.ListKind;
import org.qingjian.enterprise.ListVersion;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.time.LegalZone;

/** The lists of enterprises at the desk, version by version, with what each changed. */
@Path("/desk/enterprise-lists")
@PermissionsAllowed("ENTERPRISE_EDIT")
@Produces(MediaType.TEXT_HTML)
class EnterpriseListDesk {
    private final EnterpriseLists lists;
    private final CurrentActor current;
    private final Clock clock;

    /** A version, and whether what it rests on has ended. */
    record Row(ListVersion version, String law, boolean basisOver) {}

    EnterpriseListDesk(EnterpriseLists lists, CurrentActor current, Clock clock) {
        this.lists = lists;
        this.current = current;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "enterprise")
    static class Templates {
        static native TemplateInstance lists(List<Row> rows);

        static native TemplateInstance list(Row row, Shown shown);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all() {
        return Templates.lists(
                lists.versions(current.get()).stream().map(this::row).toList());
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") long id) {
        Shown shown = lists.version(current.get(), id);
        return Templates.list(row(shown.version()), shown);
    }

    private Row row(ListVersion version) {
        ListKind kind = version.kind();
        ListBasis basis = ListBasis.of(kind);
        return new Row(version, basis.law(), basis.isOverOn(LegalZone.today(clock)));
    }
}
