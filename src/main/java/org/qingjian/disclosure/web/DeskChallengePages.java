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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.ChallengeEnd;
import org.qingjian.disclosure.ChallengeKind;
import org.qingjian.disclosure.ChallengeOutcome;
import org.qingjian.disclosure.Challenges;
import org.qingjian.disclosure.DeskChallenge;
import org.qingjian.disclosure.DeskRecord;
import org.qingjian.disclosure.DeskRecords;
import org.qingjian.disclosure.NewChallenge;
import org.qingjian.disclosure.PublicationDue;
import org.qingjian.disclosure.PublicationRelease;
import org.qingjian.identity.CurrentActor;

/** 复议和诉讼: registering that a decision is contested, and how it ended. */
@Path("/desk/records/{id}/challenges")
@PermissionsAllowed("RECORD_WITHDRAW")
@Produces(MediaType.TEXT_HTML)
class DeskChallengePages {
    private final DeskRecords desk;
    private final Challenges challenges;
    private final PublicationRelease releases;
    private final DeskAnswers answers;
    private final CurrentActor current;

    DeskChallengePages(
            DeskRecords desk,
            Challenges challenges,
            PublicationRelease releases,
            DeskAnswers answers,
            CurrentActor current) {
        this.desk = desk;
        this.challenges = challenges;
        this.releases = releases;
        this.answers = answers;
        this.current = current;
    }

    @CheckedTemplate(basePath = "publishing")
    static class Templates {
        static native TemplateInstance challenges(ChallengesPage page, DeskForm form);
    }

    /**
     * What the page shows.
     *
     * @param due by when the record has to be withdrawn; null when it may stand
     */
    record ChallengesPage(
            DeskRecord view,
            List<DeskChallenge> challenges,
            @Nullable PublicationDue due,
            List<String> kinds,
            List<String> outcomes) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath String id) {
        return page(id, DeskForm.EMPTY);
    }

    private TemplateInstance page(String id, DeskForm form) {
        List<DeskChallenge> found = challenges.ofRecord(current.get(), id);
        DeskRecord view = desk.find(current.get(), id);
        PublicationDue due = found.stream()
                .map(DeskChallenge::withdrawFrom)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .filter(day -> view.duties().withdraw())
                .flatMap(releases::withdrawalDue)
                .orElse(null);
        return Templates.challenges(
                new ChallengesPage(view, found, due, names(ChallengeKind.values()), names(ChallengeOutcome.values())),
                form);
    }

    private static List<String> names(Enum<?>[] values) {
        return List.of(values).stream().map(Enum::name).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response register(
            @RestPath String id,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String organ,
            @RestForm @Nullable String reference,
            @RestForm @Nullable String filedOn) {
        Map<String, String> typed = Map.of(
                "kind", DeskForm.text(kind),
                "organ", DeskForm.text(organ),
                "reference", DeskForm.text(reference),
                "filedOn", DeskForm.text(filedOn));
        return answers.of(
                id,
                typed,
                () -> challenges.register(
                        current.get(),
                        new NewChallenge(
                                id,
                                DeskForm.choice(ChallengeKind.class, "kind", kind),
                                DeskForm.text(organ),
                                DeskForm.text(reference),
                                DeskForm.requiredDate("filedOn", filedOn))),
                form -> page(id, form));
    }

    @POST
    @Path("{challenge}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response end(
            @RestPath String id,
            @RestPath long challenge,
            @RestForm @Nullable String outcome,
            @RestForm @Nullable String on,
            @RestForm @Nullable String document,
            @RestForm @Nullable String knownOn) {
        Map<String, String> typed = Map.of(
                "outcome", DeskForm.text(outcome),
                "on", DeskForm.text(on),
                "document", DeskForm.text(document),
                "knownOn", DeskForm.text(knownOn));
        return answers.of(
                id,
                typed,
                () -> challenges.end(
                        current.get(),
                        new ChallengeEnd(
                                id,
                                challenge,
                                DeskForm.choice(ChallengeOutcome.class, "outcome", outcome),
                                DeskForm.requiredDate("on", on),
                                DeskForm.text(document),
                                DeskForm.requiredDate("knownOn", knownOn))),
                form -> page(id, form));
    }
}
