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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.qingjian.complaint.Drafts;
import org.qingjian.complaint.Drafts.Draft;
import org.qingjian.complaint.Medium;
import org.qingjian.complaint.web.Words.Option;

/** The start of filing: the emergency notice, what it is about, and the draft that waits. */
@Path("/complaints/new")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class StartPages {
    private static final String HERE = "/complaints/new";

    private final Drafts drafts;
    private final Words words;
    private final ComplaintSettings settings;

    StartPages(Drafts drafts, Words words, ComplaintSettings settings) {
        this.drafts = drafts;
        this.words = words;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance start(List<Option> options, String chosen, boolean draft, boolean failed);

        static native TemplateInstance saved(long days);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance start(HttpServerRequest request) {
        Optional<Draft> draft = draft(request);
        boolean open = draft.isPresent() && !ShownReceipt.isOne(draft.get());
        return Templates.start(words.what(), draft.map(d -> d.value("what")).orElse(""), open, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response what(MultivaluedMap<String, String> form, HttpServerRequest request) {
        String what = Objects.requireNonNullElse(form.getFirst("what"), "");
        if (words.what().stream().noneMatch(option -> option.value().equals(what))) {
            boolean open = draft(request).isPresent();
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.start(words.what(), "", open, true))
                    .build();
        }
        if (what.equals("back")) {
            return Redirects.to("/complaints/track");
        }
        Draft before =
                draft(request).filter(draft -> !ShownReceipt.isOne(draft)).orElseGet(Draft::empty);
        Map<String, String> values = new HashMap<>(Map.of("what", what));
        if (what.equals("eia")) {
            values.put("medium", Medium.EIA.name());
        }
        Draft draft = before.with(values);
        String token = before.values().isEmpty() ? drafts.newToken() : DraftCookie.read(request);
        String known = token == null ? drafts.newToken() : token;
        drafts.save(known, draft, settings.draftKept());
        FilingStep first = what.equals("staff") ? FilingStep.TEXT : FilingStep.MEDIUM;
        FilingStep next = what.equals("eia") ? FilingStep.BEFORE : first;
        return Response.fromResponse(Redirects.to(HERE + "/" + next.path()))
                .cookie(DraftCookie.of(known, settings.draftKept(), request))
                .build();
    }

    @GET
    @Path("saved")
    @Operation(hidden = true)
    public TemplateInstance saved() {
        return Templates.saved(settings.draftKept().toDays());
    }

    @GET
    @Path("resume")
    @Operation(hidden = true)
    public Response resume(HttpServerRequest request) {
        return draft(request)
                .map(draft ->
                        Redirects.to(HERE + "/" + FilingStep.firstOpen(draft).path()))
                .orElseGet(() -> Redirects.to(HERE));
    }

    @POST
    @Path("discard")
    @Operation(hidden = true)
    public Response discard(HttpServerRequest request) {
        String token = DraftCookie.read(request);
        if (token != null) {
            drafts.delete(token);
        }
        return Response.fromResponse(Redirects.to(HERE))
                .cookie(DraftCookie.removed(request))
                .build();
    }

    private Optional<Draft> draft(HttpServerRequest request) {
        String token = DraftCookie.read(request);
        return token == null ? Optional.empty() : drafts.load(token);
    }
}
