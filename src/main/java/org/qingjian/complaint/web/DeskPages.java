package org.qingjian.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseDesk;
import org.qingjian.complaint.Move;
import org.qingjian.complaint.ReplyTemplate;
import org.qingjian.document.Documents;
import org.qingjian.document.StoredDocument;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;

/** The desk of complaints: work list by due date, a case with what can be done next, and its photos. */
@Path("/desk/complaints")
@PermissionsAllowed("COMPLAINT_READ")
@Produces(MediaType.TEXT_HTML)
class DeskPages {
    private static final String HERE = "/desk/complaints/";
    private static final int MOST_FIELDS = 60;

    private final CaseDesk desk;
    private final CurrentActor current;
    private final Documents documents;
    private final Words words;

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance deskCase(DeskCasePage page);
    }

    DeskPages(CaseDesk desk, CurrentActor current, Documents documents, Words words) {
        this.desk = desk;
        this.current = current;
        this.documents = documents;
        this.words = words;
    }

    @GET
    @Path("{number}")
    @Operation(hidden = true)
    public TemplateInstance open(@RestPath String number, @RestQuery @Nullable String template) {
        Map<String, String> typed = new HashMap<>();
        ReplyTemplate.find(Objects.requireNonNullElse(template, ""))
                .ifPresent(found -> found.fields()
                        .forEach((field, text) -> typed.put(Move.DRAFT_REPLY.name() + "-" + field, text)));
        return page(number, "", typed);
    }

    private TemplateInstance page(String number, String error, Map<String, String> typed) {
        return Templates.deskCase(
                DeskCasePage.of(desk.open(current.get(), number), words, current.get(), error, typed));
    }

    @POST
    @Path("{number}/moves/{move}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response make(@RestPath String number, @RestPath String move, MultivaluedMap<String, String> form) {
        Move wanted = Arrays.stream(Move.values())
                .filter(value -> value.name().equals(move))
                .findFirst()
                .orElseThrow(PortalException::notFound);
        Map<String, String> fields = new HashMap<>();
        for (String field : wanted.fields()) {
            fields.put(field, "");
        }
        form.keySet().stream()
                .filter(wanted::asksFor)
                .limit(MOST_FIELDS)
                .forEach(field -> fields.put(field, Objects.requireNonNullElse(form.getFirst(field), "")));
        try {
            desk.make(current.get(), number, wanted, fields);
            return Redirects.to(HERE + number);
        } catch (PortalException e) {
            return again(number, e, wanted, fields);
        }
    }

    private Response again(String number, PortalException e, Move move, Map<String, String> fields) {
        if (e.type().status() == 403 || e.type().status() == 404) {
            throw e;
        }
        Map<String, String> typed = new HashMap<>();
        fields.forEach((field, value) -> typed.put(move.name() + "-" + field, value));
        return Response.status(e.type().status())
                .entity(page(number, new DeskWords(words).refusal(e), typed))
                .build();
    }

    @POST
    @Path("{number}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response message(@RestPath String number, @RestForm @Nullable String text) {
        try {
            desk.message(current.get(), number, Objects.requireNonNullElse(text, ""));
            return Redirects.to(HERE + number);
        } catch (PortalException e) {
            if (e.violations().isEmpty()) {
                throw e;
            }
            return Response.status(e.type().status())
                    .entity(page(number, new DeskWords(words).refusal(e), Map.of()))
                    .build();
        }
    }

    @GET
    @Path("{number}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response photo(@RestPath String number, @RestPath String file) {
        String sha256 = desk.photo(current.get(), number, file);
        StoredDocument copy = documents.find(sha256).orElseThrow(PortalException::notFound);
        Response.ResponseBuilder response = Response.ok(documents.open(sha256));
        documents.headers(copy, "", true).forEach(response::header);
        return response.header("Cache-Control", "no-store").build();
    }
}
