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
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseCode;
import org.qingjian.complaint.Drafts;
import org.qingjian.complaint.Drafts.Draft;
import org.qingjian.complaint.Receipt;
import org.qingjian.document.QrCode;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.web.ClientAddress;
import org.qingjian.shared.web.PageContext;

/**
 * Sending the form and its receipt. The receipt can be read again with the same browser for an hour, or until the writer says
 * that it is noted; then the portal does not know the code any more.
 */
@Path("/complaints/new")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ReceiptPages {
    private static final Duration SHOWN = Duration.ofHours(1);
    private static final int LAST = 4;

    private final Drafts drafts;
    private final Words words;
    private final CheckPages check;
    private final ComplaintPace pace;
    private final PageContext page;

    ReceiptPages(Drafts drafts, Words words, CheckPages check, ComplaintPace pace, PageContext page) {
        this.drafts = drafts;
        this.words = words;
        this.check = check;
        this.pace = pace;
        this.page = page;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance done(ShownReceipt receipt, String qr, boolean failed);

        static native TemplateInstance problem(List<String> problems);
    }

    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(
            @RestForm @Nullable String truth, @RestForm @Nullable String proof, HttpServerRequest request) {
        String token = DraftCookie.read(request);
        Optional<Draft> found = draft(request);
        if (token == null || found.isEmpty()) {
            return Redirects.to("/complaints/new");
        }
        Draft draft = found.get();
        if (ShownReceipt.isOne(draft)) {
            return Redirects.to("/complaints/new/done");
        }
        if (truth == null) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(check.of(draft, true))
                    .build();
        }
        return send(token, draft, () -> pace.file(ClientAddress.of(request), proof));
    }

    private Response send(String token, Draft draft, Runnable pacing) {
        try {
            pacing.run();
            Receipt receipt = drafts.submit(token, FilingForm.complaint(draft), draft);
            drafts.save(token, ShownReceipt.instead(receipt), SHOWN);
            return Redirects.to("/complaints/new/done");
        } catch (PortalException e) {
            return problem(e);
        }
    }

    private Response problem(PortalException e) {
        List<String> problems = e.type() == ProblemType.TOO_MANY_REQUESTS
                ? List.of(words.errors()
                        .errTooMany(
                                ((Number) Objects.requireNonNull(e.arguments().get("retryAfter"))).longValue()))
                : e.violations().stream()
                        .map((Violation v) -> words.error(v.field(), v.code()))
                        .distinct()
                        .toList();
        if (problems.isEmpty()) {
            throw e;
        }
        return Response.status(e.type().status())
                .entity(Templates.problem(problems))
                .build();
    }

    @GET
    @Path("done")
    @Operation(hidden = true)
    public Response done(HttpServerRequest request) {
        return draft(request)
                .flatMap(ShownReceipt::of)
                .map(receipt -> Response.ok(receipt(receipt, false)).build())
                .orElseGet(() -> Redirects.to("/complaints/track"));
    }

    @POST
    @Path("done")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response noted(@RestForm @Nullable String lastFour, HttpServerRequest request) {
        String token = DraftCookie.read(request);
        Optional<ShownReceipt> receipt = draft(request).flatMap(ShownReceipt::of);
        if (token == null || receipt.isEmpty()) {
            return Redirects.to("/complaints/track");
        }
        String typed =
                CaseCode.typed("", Objects.requireNonNullElse(lastFour, "")).secret();
        String secret = CaseCode.typed("", receipt.get().secret()).secret();
        if (typed.length() < LAST || !secret.endsWith(typed)) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(receipt(receipt.get(), true))
                    .build();
        }
        drafts.delete(token);
        return Response.fromResponse(
                        Redirects.to("/complaints/track?number=" + receipt.get().number()))
                .cookie(DraftCookie.removed(request))
                .build();
    }

    private TemplateInstance receipt(ShownReceipt receipt, boolean failed) {
        return Templates.done(receipt, QrCode.dataUri(link(page, receipt)), failed);
    }

    /** Where the case is looked up; without the secret code. */
    static String link(PageContext page, ShownReceipt receipt) {
        return page.origin() + "/complaints/track?number=" + receipt.number();
    }

    private Optional<Draft> draft(HttpServerRequest request) {
        String token = DraftCookie.read(request);
        return token == null ? Optional.empty() : drafts.load(token);
    }
}
