package org.qingjian.complaint.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseCode;
import org.qingjian.complaint.Channel;
import org.qingjian.complaint.Complaints;
import org.qingjian.complaint.FileComplaint;
import org.qingjian.complaint.FileComplaint.Arrival;
import org.qingjian.complaint.OfferedFile;
import org.qingjian.complaint.Receipt;
import org.qingjian.complaint.TrackedCase;
import org.qingjian.complaint.TrackedCase.Action;
import org.qingjian.complaint.Tracking;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.ClientAddress;
import org.qingjian.shared.web.PageContext;

/** Filing and tracking for programs. No account: the receipt is the key. */
@Path("/api/v1/complaints")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
class ComplaintsResource {
    private final Complaints complaints;
    private final Tracking tracking;
    private final ComplaintPace pace;
    private final PageContext page;

    ComplaintsResource(Complaints complaints, Tracking tracking, ComplaintPace pace, PageContext page) {
        this.complaints = complaints;
        this.tracking = tracking;
        this.pace = pace;
        this.page = page;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "File a complaint",
            description =
                    "The secret code is given once. With an Idempotency-Key of 16 characters or more the same request may"
                            + " be sent again and gives the same receipt.")
    public Response file(
            @Nullable FileComplaint body,
            @RestHeader("Idempotency-Key") @Nullable String key,
            HttpServerRequest request) {
        return file(body, List.of(), key, request);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "File a complaint with files",
            description =
                    "Either a part `complaint` with the JSON, or its fields as parts of their own (contact.name …); files"
                            + " in parts `files`, at most ten of 10 MB.")
    public Response fileWithFiles(
            MultipartFormDataInput form,
            @RestHeader("Idempotency-Key") @Nullable String key,
            HttpServerRequest request) {
        MultipartFiling filing = MultipartFiling.of(form);
        return file(filing.complaint(), filing.files(), key, request);
    }

    private Response file(
            @Nullable FileComplaint body, List<OfferedFile> files, @Nullable String key, HttpServerRequest request) {
        if (body == null) {
            throw PortalException.invalid("", "missing", "没有内容");
        }
        pace.file(ClientAddress.of(request), request.getHeader("Proof-Of-Work"));
        Receipt receipt = complaints.file(body, new Arrival(Channel.API, files, key));
        return privately(Response.status(Response.Status.CREATED), receipt);
    }

    @POST
    @Path("track")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Where a case stands", description = "404 for an unknown number and for a wrong code alike.")
    public Response track(CaseBodies.@Nullable Codes body, HttpServerRequest request) {
        CaseBodies.Codes codes = present(body);
        return answer(request, CaseCode.typed(codes.caseNumber(), codes.secretCode()), tracking::track);
    }

    @POST
    @Path("messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add information to a case")
    public Response message(CaseBodies.@Nullable MessageBody body, HttpServerRequest request) {
        CaseBodies.MessageBody given = present(body);
        return answer(
                request,
                CaseCode.typed(given.caseNumber(), given.secretCode()),
                code -> tracking.message(code, given.text()));
    }

    @POST
    @Path("messages")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Add files to a case",
            description =
                    "Parts `caseNumber`, `secretCode`, `text` (may be empty) and `files`, at most ten of 10 MB and thirty"
                            + " in a case.")
    public Response messageWithFiles(MultipartFormDataInput form, HttpServerRequest request) {
        Map<String, String> fields = MultipartFiling.fields(form);
        List<OfferedFile> files = MultipartFiling.files(
                Objects.requireNonNullElse(form.getValues().get("files"), List.of()));
        CaseCode code = CaseCode.typed(fields.get("caseNumber"), fields.get("secretCode"));
        return answer(request, code, known -> tracking.message(known, fields.get("text"), files));
    }

    @POST
    @Path("evaluations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Evaluate the answer")
    public Response evaluate(CaseBodies.@Nullable EvaluationBody body, HttpServerRequest request) {
        CaseBodies.EvaluationBody given = present(body);
        int satisfaction = given.satisfaction() == null ? 0 : given.satisfaction();
        return answer(
                request,
                CaseCode.typed(given.caseNumber(), given.secretCode()),
                code -> tracking.evaluate(code, given.inTime(), given.polite(), given.solved(), satisfaction));
    }

    @POST
    @Path("reviews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for review, second review or reopening")
    public Response review(CaseBodies.@Nullable ReviewBody body, HttpServerRequest request) {
        CaseBodies.ReviewBody given = present(body);
        Action action = given.type() == null ? Action.REVIEW : given.type();
        return answer(
                request,
                CaseCode.typed(given.caseNumber(), given.secretCode()),
                code -> tracking.contest(code, action, given.grounds()));
    }

    @POST
    @Path("reminders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Be told that there is news",
            description = "By mail or short message, without number or kind of the case. No address ends it.")
    public Response remind(CaseBodies.@Nullable ReminderBody body, HttpServerRequest request) {
        CaseBodies.ReminderBody given = present(body);
        return answer(
                request,
                CaseCode.typed(given.caseNumber(), given.secretCode()),
                code -> tracking.tell(code, given.address(), page.locale()));
    }

    @POST
    @Path("consents")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agree to an anonymised public answer",
            description = "agreed false takes it back, and the answer from the public.")
    public Response agree(CaseBodies.@Nullable ConsentBody body, HttpServerRequest request) {
        CaseBodies.ConsentBody given = present(body);
        return answer(
                request,
                CaseCode.typed(given.caseNumber(), given.secretCode()),
                code -> tracking.agree(code, Boolean.TRUE.equals(given.agreed())));
    }

    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw PortalException.invalid("", "missing", "没有内容");
        }
        return body;
    }

    private Response answer(HttpServerRequest request, CaseCode code, Function<CaseCode, TrackedCase> question) {
        pace.code(code, request);
        return privately(Response.ok(), question.apply(code));
    }

    private static Response privately(Response.ResponseBuilder response, Object entity) {
        return response.entity(entity).header("Cache-Control", "no-store").build();
    }
}
