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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.AttachedFile;
import org.qingjian.disclosure.DeskFiles;
import org.qingjian.disclosure.DeskRecord;
import org.qingjian.disclosure.DeskRecords;
import org.qingjian.disclosure.ProcedureDates;
import org.qingjian.disclosure.Publication;
import org.qingjian.disclosure.PublicationRelease;
import org.qingjian.disclosure.PublicationReview;
import org.qingjian.disclosure.RecordContent;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;

/** A record at the desk: what it says, what stands in the way, and the one step that the reader may take. */
@Path("/desk/records")
@PermissionsAllowed("RECORD_READ_DRAFT")
@Produces(MediaType.TEXT_HTML)
class DeskRecordPages {
    private final DeskRecords desk;
    private final DeskFiles files;
    private final Publication publication;
    private final PublicationReview review;
    private final PublicationRelease releases;
    private final DeskAnswers answers;
    private final CurrentActor current;

    DeskRecordPages(
            DeskRecords desk,
            DeskFiles files,
            Publication publication,
            PublicationReview review,
            PublicationRelease releases,
            DeskAnswers answers,
            CurrentActor current) {
        this.desk = desk;
        this.files = files;
        this.publication = publication;
        this.review = review;
        this.releases = releases;
        this.answers = answers;
        this.current = current;
    }

    @CheckedTemplate(basePath = "publishing")
    static class Templates {
        static native TemplateInstance record(DeskRecord view, DeskForm form);

        static native TemplateInstance original(String recordId, RecordContent content, List<AttachedFile> files);
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String id) {
        return Templates.record(desk.find(current.get(), id), DeskForm.EMPTY);
    }

    @GET
    @Path("{id}/original")
    @PermissionsAllowed("RECORD_REVIEW")
    @Operation(hidden = true)
    public TemplateInstance original(@RestPath String id) {
        RecordContent content = desk.original(current.get(), id).orElseThrow(PortalException::notFound);
        return Templates.original(id, content, files.originals(current.get(), id));
    }

    @POST
    @Path("{id}/submission")
    @PermissionsAllowed("RECORD_DRAFT")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response submit(@RestPath String id, @RestForm long version, @RestForm @Nullable String note) {
        return act(
                id,
                Map.of("note", DeskForm.text(note)),
                () -> review.submit(current.get(), id, version, DeskForm.text(note)));
    }

    @POST
    @Path("{id}/return")
    @PermissionsAllowed({"RECORD_REVIEW", "RECORD_PUBLISH"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response sendBack(@RestPath String id, @RestForm long version, @RestForm @Nullable String reason) {
        return act(
                id,
                Map.of("reason", DeskForm.text(reason)),
                () -> review.sendBack(current.get(), id, version, DeskForm.text(reason)));
    }

    @POST
    @Path("{id}/discard")
    @PermissionsAllowed("RECORD_DRAFT")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response discard(@RestPath String id, @RestForm long version, @RestForm @Nullable String discardReason) {
        return act(
                id,
                Map.of("discardReason", DeskForm.text(discardReason)),
                () -> review.discard(current.get(), id, version, DeskForm.text(discardReason)));
    }

    @POST
    @Path("{id}/approval")
    @PermissionsAllowed("RECORD_REVIEW")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response approve(
            @RestPath String id,
            @RestForm long version,
            @RestForm @Nullable String legalReviewOn,
            @RestForm @Nullable String deliberatedOn,
            @RestForm @Nullable String note) {
        Map<String, String> typed = Map.of(
                "legalReviewOn", DeskForm.text(legalReviewOn),
                "deliberatedOn", DeskForm.text(deliberatedOn),
                "note", DeskForm.text(note));
        return act(
                id,
                typed,
                () -> review.approve(
                        current.get(),
                        id,
                        version,
                        new ProcedureDates(
                                DeskForm.date("legalReviewOn", legalReviewOn),
                                DeskForm.date("deliberatedOn", deliberatedOn)),
                        DeskForm.text(note)));
    }

    @POST
    @Path("{id}/release")
    @PermissionsAllowed("RECORD_PUBLISH")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response release(@RestPath String id, @RestForm long version) {
        return act(id, Map.of(), () -> releases.release(current.get(), id, version));
    }

    @POST
    @Path("{id}/schedule")
    @PermissionsAllowed("RECORD_PUBLISH")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response schedule(@RestPath String id, @RestForm long version, @RestForm @Nullable String releaseAt) {
        return act(id, Map.of("releaseAt", DeskForm.text(releaseAt)), () -> {
            if (DeskForm.text(releaseAt).isEmpty()) {
                releases.unschedule(current.get(), id, version);
            } else {
                releases.schedule(current.get(), id, version, DeskForm.moment("releaseAt", releaseAt));
            }
        });
    }

    @POST
    @Path("{id}/correction")
    @PermissionsAllowed("RECORD_DRAFT")
    @Operation(hidden = true)
    public Response correct(@RestPath String id) {
        desk.find(current.get(), id); // 404 for another branch's record
        return act(id, Map.of(), () -> publication.startCorrection(id));
    }

    private Response act(String id, Map<String, String> typed, Runnable step) {
        return answers.of(id, typed, step, form -> Templates.record(desk.find(current.get(), id), form));
    }
}
