package org.qingjian.disclosure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.disclosure.CheckQuestions;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.Permission;

/** 核对情况: what only the desk knows and the checks ask for, before and after publication. */
@Path("/desk/records/{id}/answers")
@PermissionsAllowed("FINDING_READ")
@Produces(MediaType.TEXT_HTML)
class CheckAnswersPages {
    private final CheckQuestions questions;
    private final DeskAnswers answers;
    private final CurrentActor current;

    CheckAnswersPages(CheckQuestions questions, DeskAnswers answers, CurrentActor current) {
        this.questions = questions;
        this.answers = answers;
        this.current = current;
    }

    @CheckedTemplate(basePath = "publishing")
    static class Templates {
        static native TemplateInstance answers(CheckQuestions.Asked page, DeskForm form, boolean mayAnswer);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String id) {
        CheckQuestions.Asked asked = questions.of(current.get(), id);
        return page(asked, CheckAnswersForm.of(asked.answers()));
    }

    private TemplateInstance page(CheckQuestions.Asked asked, DeskForm form) {
        return Templates.answers(asked, form, current.get().may(Permission.FINDING_SETTLE));
    }

    @POST
    @PermissionsAllowed("FINDING_SETTLE")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(@RestPath String id, @BeanParam CheckAnswersForm typed) {
        return answers.of(
                id,
                typed.typed(),
                () -> questions.answer(current.get(), id, typed.answers(), typed.version),
                form -> page(questions.of(current.get(), id), form));
    }
}
