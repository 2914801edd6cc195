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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.Channel;
import org.qingjian.complaint.EnterComplaint;
import org.qingjian.complaint.EntryDesk;
import org.qingjian.complaint.Receipt;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;

/** Entering what came by telephone, letter, visit or from another office. */
@Path("/desk/complaints/new")
@PermissionsAllowed("COMPLAINT_REGISTER")
@Produces(MediaType.TEXT_HTML)
class EntryPages {
    private final EntryDesk desk;
    private final CurrentActor current;
    private final Words words;

    EntryPages(EntryDesk desk, CurrentActor current, Words words) {
        this.desk = desk;
        this.current = current;
        this.words = words;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance enter(EntryForm form, String problem);

        static native TemplateInstance entered(Receipt receipt, boolean somebody);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        return Templates.enter(
                EntryForm.of(words, Map.of(), List.of(), UUID.randomUUID().toString()), "");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response enter(MultipartFormDataInput form) {
        Map<String, String> typed = MultipartFiling.fields(form);
        String key = typed.getOrDefault("key", "");
        try {
            Receipt receipt = desk.enter(current.get(), entry(typed, form, key));
            boolean somebody = !Channel.OPINION.name().equals(typed.get("channel"));
            return Response.ok(Templates.entered(receipt, somebody))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (PortalException e) {
            if (e.violations().isEmpty()) {
                throw e;
            }
            EntryForm again = EntryForm.of(words, typed, e.violations(), key);
            String other = e.violations().stream()
                    .filter(violation -> again.fields().stream()
                            .noneMatch(field -> field.name().equals(violation.field())))
                    .map(violation -> words.error(violation.field(), violation.code()))
                    .findFirst()
                    .orElse("");
            return Response.status(e.type().status())
                    .entity(Templates.enter(again, other))
                    .build();
        }
    }

    private static EnterComplaint entry(Map<String, String> typed, MultipartFormDataInput form, String key) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate received = day("receivedOn", typed, wrong);
        LocalDate due = day("letterDue", typed, wrong);
        if (!wrong.isEmpty()) {
            throw PortalException.invalid(wrong.get(0).field(), "day", "日期写成 2026-11-20");
        }
        return new EnterComplaint(
                EnterComplaint.CHANNELS.stream()
                        .filter(channel -> channel.name().equals(typed.get("channel")))
                        .findFirst()
                        .orElse(null),
                received,
                due,
                typed.getOrDefault("sourceNumber", ""),
                MultipartFiling.of(form).complaint(),
                MultipartFiling.files(form.getValues().getOrDefault("files", List.of())),
                key);
    }

    private static @Nullable LocalDate day(String field, Map<String, String> typed, List<Violation> wrong) {
        String text = typed.getOrDefault(field, "").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong.add(new Violation(field, "day", ""));
            return null;
        }
    }
}
