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
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.Upload;

/** Entering a record at the desk: hand over a document or a text, confirm what was read in it, save the draft. */
@Path("/desk/records")
@PermissionsAllowed("RECORD_DRAFT")
@Produces(MediaType.TEXT_HTML)
class DeskEntryPages {
    private final EntryForms forms;

    DeskEntryPages(EntryForms forms) {
        this.forms = forms;
    }

    /**
     * The first page: what to read, and as what.
     *
     * @param error code of what is wrong with the field {@code errorField}; empty when nothing is
     * @param upload already handed over, in an earlier round; null when none
     */
    record Start(
            List<RecordKind> kinds,
            String kind,
            String text,
            @Nullable Upload upload,
            String errorField,
            String error) {
        static Start empty() {
            return new Start(List.of(RecordKind.values()), "", "", null, "", "");
        }

        public boolean failed() {
            return !error.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "disclosure/entry")
    static class Templates {
        static native TemplateInstance start(Start page);

        static native TemplateInstance form(RecordForm form);
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance start() {
        return Templates.start(Start.empty());
    }

    /** Reads what was handed over and shows the form with it. */
    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response read(MultipartFormDataInput input) {
        EntryForms.Begun begun = forms.begin(new SubmittedForm(input));
        return begun.form() == null
                ? Response.status(Response.Status.BAD_REQUEST)
                        .entity(Templates.start(begun.start()))
                        .build()
                : Response.ok(Templates.form(begun.form())).build();
    }

    /** An empty form for a kind, for who types it all. */
    @GET
    @Path("new/form")
    @Operation(hidden = true)
    public TemplateInstance blank(@RestQuery @Nullable String kind) {
        Optional<RecordKind> known = Arrays.stream(RecordKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        return known.map(one -> Templates.form(forms.blank(one))).orElseGet(this::start);
    }

    @POST
    @Path("new/form")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response enter(MultipartFormDataInput input) {
        return answer(forms.enter(new SubmittedForm(input)));
    }

    @GET
    @Path("{id}/edit")
    @Operation(hidden = true)
    public TemplateInstance edit(@RestPath String id, @RestQuery @Nullable String saved) {
        return Templates.form(forms.edit(id, saved != null));
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response save(@RestPath String id, MultipartFormDataInput input) {
        return answer(forms.save(id, new SubmittedForm(input)));
    }

    private static Response answer(EntryForms.Saved saved) {
        return saved.again() == null
                ? Response.seeOther(URI.create("/desk/records/" + saved.recordId() + "/edit?saved=1"))
                        .build()
                : Response.status(saved.status())
                        .entity(Templates.form(saved.again()))
                        .build();
    }
}
