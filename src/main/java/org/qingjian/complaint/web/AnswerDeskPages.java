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
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.AnswerDesk;
import org.qingjian.complaint.AnswerDraft;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;

/** Writing and approving the public answer of a case. */
@Path("/desk/complaints/{number}/answer")
@PermissionsAllowed("COMPLAINT_READ")
@Produces(MediaType.TEXT_HTML)
class AnswerDeskPages {
    private final AnswerDesk desk;
    private final CurrentActor current;
    private final Words words;

    /** The page: what is kept, or what was typed when it could not be kept. */
    record View(String number, AnswerDraft draft, String question, String answer, String error) {
        public boolean failed() {
            return !error.isEmpty();
        }
    }

    AnswerDeskPages(AnswerDesk desk, CurrentActor current, Words words) {
        this.desk = desk;
        this.current = current;
        this.words = words;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance deskAnswer(View view);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath String number) {
        AnswerDraft draft = desk.of(current.get(), number);
        return Templates.deskAnswer(new View(number, draft, draft.question(), draft.answer(), ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response write(
            @RestPath String number, @RestForm @Nullable String question, @RestForm @Nullable String answer) {
        String asked = Objects.requireNonNullElse(question, "");
        String answered = Objects.requireNonNullElse(answer, "");
        return tried(
                number,
                () -> desk.write(current.get(), number, Map.of("question", asked, "answer", answered)),
                asked,
                answered);
    }

    @POST
    @Path("approve")
    @Operation(hidden = true)
    public Response approve(@RestPath String number) {
        AnswerDraft draft = desk.of(current.get(), number);
        return tried(number, () -> desk.approve(current.get(), number), draft.question(), draft.answer());
    }

    private Response tried(String number, Runnable action, String question, String answer) {
        try {
            action.run();
            return Redirects.to("/desk/complaints/" + number + "/answer");
        } catch (PortalException e) {
            if (e.violations().isEmpty()) {
                throw e;
            }
            AnswerDraft draft = desk.of(current.get(), number);
            String error = new DeskWords(words).refusal(e);
            return Response.status(e.type().status())
                    .entity(Templates.deskAnswer(new View(number, draft, question, answer, error)))
                    .build();
        }
    }
}
