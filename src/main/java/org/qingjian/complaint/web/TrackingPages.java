package org.qingjian.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseCode;
import org.qingjian.complaint.Tracking;
import org.qingjian.shared.PortalException;

/**
 * Following a case with number and secret code. The codes are typed once; then a cookie that ends with the browser, or after half
 * an hour, stands for them, so that they are in no address and no page.
 */
@Path("/complaints/track")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class TrackingPages {
    private final Tracking tracking;
    private final CaseSession session;
    private final ComplaintPace pace;
    private final Words words;

    TrackingPages(Tracking tracking, CaseSession session, ComplaintPace pace, Words words) {
        this.tracking = tracking;
        this.session = session;
        this.pace = pace;
        this.words = words;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance track(String number, String problem, boolean failed);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestQuery @Nullable String number) {
        return Templates.track(CaseCode.typed(number, "").number(), "", false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response open(
            @RestForm @Nullable String caseNumber, @RestForm @Nullable String secretCode, HttpServerRequest request) {
        CaseCode code = CaseCode.typed(caseNumber, secretCode);
        try {
            pace.code(code, request);
            tracking.track(code);
        } catch (PortalException e) {
            return refused(e, Objects.requireNonNullElse(caseNumber, ""));
        }
        return Response.fromResponse(Redirects.to("/complaints/track/case"))
                .cookie(session.open(code, request))
                .build();
    }

    private Response refused(PortalException e, String typed) {
        Object wait = e.arguments().get("retryAfter");
        String error = wait instanceof Number seconds
                ? words.errors().errTooMany(seconds.longValue())
                : words.errors().errCodes();
        String shown = typed.length() > 40 ? "" : typed;
        return Response.status(e.type().status())
                .entity(Templates.track(shown, error, true))
                .build();
    }

    @POST
    @Path("leave")
    @Operation(hidden = true)
    public Response leave(HttpServerRequest request) {
        return Response.fromResponse(Redirects.to("/"))
                .cookie(session.close(request))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
