package org.qingjian.disclosure.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.DeskRecord;
import org.qingjian.disclosure.DeskRecords;
import org.qingjian.disclosure.ProcedureDates;
import org.qingjian.disclosure.PublicationRelease;
import org.qingjian.disclosure.PublicationReview;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;
import org.qingjian.disclosure.WorkItem;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;

/**
 * The life of a publication for programs. Every step names the version that the caller saw: 409 when somebody else was first,
 * 422 {@code publication-blocked} with every obstacle when the law or the separation of duty stands in the way.
 */
@Path("/api/v1/desk/records")
@Tag(name = "desk")
@PermissionsAllowed("RECORD_READ_DRAFT")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DeskResource {
    private final DeskRecords desk;
    private final PublicationReview review;
    private final PublicationRelease releases;
    private final CurrentActor current;

    /** A work list. */
    record WorkList(int total, List<WorkItem> items) {}

    /** A step; {@code text} is a note or a reason. */
    record Step(long version, @Nullable String text) {}

    /** An approval, with the dates of a major decision. */
    record Approval(
            long version,
            @Nullable LocalDate legalReviewOn,
            @Nullable LocalDate deliberatedOn,
            @Nullable String text) {}

    /** A moment of release; absent takes it back. */
    record Schedule(long version, @Nullable Instant releaseAt) {}

    /** Why a record is withdrawn; {@code revision} is that of the record. */
    record WithdrawalRequest(
            long revision,
            @Nullable WithdrawalReason reasonCode,
            @Nullable String reason,
            @Nullable String organ,
            @Nullable String legalDocument,
            @Nullable LocalDate knownOn) {}

    DeskResource(DeskRecords desk, PublicationReview review, PublicationRelease releases, CurrentActor current) {
        this.desk = desk;
        this.review = review;
        this.releases = releases;
        this.current = current;
    }

    @GET
    @Operation(summary = "What waits at the desk, in the order of the due dates")
    public WorkList list(
            @RestQuery
                    @Nullable
                    @Parameter(description = "review, release, returned, due, overdue, drafts or all (default)")
                    String list) {
        List<WorkItem> items = desk.work(current.get()).list(Objects.requireNonNullElse(list, "all"));
        return new WorkList(items.size(), items);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One record: what is in preparation, what stands in the way, what was done")
    public DeskRecord find(@RestPath String id) {
        return desk.find(current.get(), id);
    }

    @POST
    @Path("{id}/submission")
    @PermissionsAllowed("RECORD_DRAFT")
    @Operation(summary = "Hand a draft to legal review; the text is the public note of a correction")
    @APIResponse(responseCode = "204", description = "Handed in")
    @APIResponse(responseCode = "409", description = "Somebody else was first, or it is no draft")
    public void submit(@RestPath String id, @Nullable Step step) {
        Step given = required(step);
        review.submit(current.get(), id, given.version(), DeskForm.text(given.text()));
    }

    @POST
    @Path("{id}/return")
    @PermissionsAllowed({"RECORD_REVIEW", "RECORD_PUBLISH"})
    @Operation(summary = "Send an edition back to the clerk, with the reason")
    public void sendBack(@RestPath String id, @Nullable Step step) {
        Step given = required(step);
        review.sendBack(current.get(), id, given.version(), DeskForm.text(given.text()));
    }

    @POST
    @Path("{id}/approval")
    @PermissionsAllowed("RECORD_REVIEW")
    @Operation(summary = "Approve an edition: the public version is made and proven")
    @APIResponse(responseCode = "422", description = "A redaction is undecided, a leak is left, a date is missing")
    public void approve(@RestPath String id, @Nullable Approval approval) {
        Approval given = required(approval);
        review.approve(
                current.get(),
                id,
                given.version(),
                new ProcedureDates(given.legalReviewOn(), given.deliberatedOn()),
                DeskForm.text(given.text()));
    }

    @POST
    @Path("{id}/release")
    @PermissionsAllowed("RECORD_PUBLISH")
    @Operation(summary = "Release an approved edition to the public")
    @APIResponse(responseCode = "422", description = "With every obstacle")
    public void release(@RestPath String id, @Nullable Step step) {
        releases.release(current.get(), id, required(step).version());
    }

    @POST
    @Path("{id}/schedule")
    @PermissionsAllowed("RECORD_PUBLISH")
    @Operation(summary = "Set or take back the moment at which an approved edition is released")
    public void schedule(@RestPath String id, @Nullable Schedule schedule) {
        Schedule given = required(schedule);
        if (given.releaseAt() == null) {
            releases.unschedule(current.get(), id, given.version());
        } else {
            releases.schedule(current.get(), id, given.version(), given.releaseAt());
        }
    }

    @POST
    @Path("{id}/withdrawal")
    @PermissionsAllowed("RECORD_WITHDRAW")
    @Operation(summary = "Withdraw a published record, with the reason in public")
    public void withdraw(@RestPath String id, @Nullable WithdrawalRequest request) {
        WithdrawalRequest given = required(request);
        if (given.reasonCode() == null || given.knownOn() == null) {
            throw PortalException.invalid(given.reasonCode() == null ? "reasonCode" : "knownOn", "required", "请填写此项");
        }
        releases.withdraw(
                current.get(),
                new WithdrawRecord(
                        id,
                        given.reasonCode(),
                        DeskForm.text(given.reason()),
                        DeskForm.text(given.organ()),
                        DeskForm.text(given.legalDocument()),
                        given.knownOn()),
                given.revision());
    }

    private static <T> T required(@Nullable T body) {
        if (body == null) {
            throw PortalException.invalid("body", "required", "请求没有内容");
        }
        return body;
    }
}
