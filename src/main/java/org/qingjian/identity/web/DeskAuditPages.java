package org.qingjian.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.AuditEntry;
import org.qingjian.identity.AuditPage;
import org.qingjian.identity.AuditQuery;
import org.qingjian.identity.AuditTrail;
import org.qingjian.identity.AuditVerdict;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.Form;

/** The audit at the desk: search it, take it along, check its chain. */
@Path("/desk/audit")
@PermissionsAllowed("AUDIT_READ")
@Produces(MediaType.TEXT_HTML)
class DeskAuditPages {
    private static final int SIZE = 50;

    private final AuditTrail trail;
    private final CurrentActor current;

    /**
     * What the page shows.
     *
     * @param rows the newest first
     * @param older link to the older ones; null when there are none
     * @param csv link to all that match
     * @param verdict of the chain; null when it was not checked
     */
    record Shown(
            List<Row> rows,
            @Nullable String older,
            String csv,
            @Nullable AuditVerdict verdict) {}

    /** An entry and its small facts as one line. */
    record Row(AuditEntry entry, String facts) {
        static Row of(AuditEntry entry) {
            String facts = new TreeMap<>(entry.details())
                    .entrySet().stream()
                            .map(fact -> fact.getKey() + "=" + fact.getValue())
                            .collect(Collectors.joining(" "));
            return new Row(entry, facts);
        }
    }

    DeskAuditPages(AuditTrail trail, CurrentActor current) {
        this.trail = trail;
        this.current = current;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance audit(Shown shown, Form form);
    }

    @GET
    @Operation(hidden = true)
    public Response find(@Context UriInfo uri) {
        AuditParameters asked = AuditParameters.of(uri, "cursor", "lang", "type");
        Form form = Form.with(asked.typed());
        try {
            AuditPage found = trail.find(current.get(), asked.query(), asked.cursor(), SIZE);
            String older = found.nextCursor() == null ? null : "/desk/audit" + asked.link(found.nextCursor());
            Shown shown = new Shown(rows(found), older, csv(asked.link(null)), null);
            return Response.ok(Templates.audit(shown, form)).build();
        } catch (PortalException e) {
            Shown nothing = new Shown(List.of(), null, csv(""), null);
            return Response.status(e.type().status())
                    .entity(Templates.audit(nothing, form.failed(e)))
                    .build();
        }
    }

    @POST
    @Path("verification")
    @Operation(hidden = true)
    public TemplateInstance verify() {
        AuditVerdict verdict = trail.verify(current.get());
        AuditPage newest = trail.find(current.get(), AuditQuery.all(), null, SIZE);
        String older = newest.nextCursor() == null ? null : "/desk/audit?cursor=" + newest.nextCursor();
        return Templates.audit(new Shown(rows(newest), older, csv(""), verdict), Form.with(Map.of()));
    }

    private static List<Row> rows(AuditPage page) {
        return page.items().stream().map(Row::of).toList();
    }

    private static String csv(String query) {
        return "/api/v1/audit.csv" + query;
    }
}
