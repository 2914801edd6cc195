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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.DeskRecord;
import org.qingjian.disclosure.DeskRecords;
import org.qingjian.disclosure.PublicationDue;
import org.qingjian.disclosure.PublicationRelease;
import org.qingjian.disclosure.WithdrawRecord;
import org.qingjian.disclosure.WithdrawalReason;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.time.LegalZone;

/** 撤下: the reason, the document behind it, and the three working days shown before the button. */
@Path("/desk/records/{id}/withdrawal")
@PermissionsAllowed("RECORD_WITHDRAW")
@Produces(MediaType.TEXT_HTML)
class DeskWithdrawalPages {
    private final DeskRecords desk;
    private final PublicationRelease releases;
    private final DeskAnswers answers;
    private final CurrentActor current;
    private final Clock clock;

    DeskWithdrawalPages(
            DeskRecords desk, PublicationRelease releases, DeskAnswers answers, CurrentActor current, Clock clock) {
        this.desk = desk;
        this.releases = releases;
        this.answers = answers;
        this.current = current;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "publishing")
    static class Templates {
        static native TemplateInstance withdrawal(
                DeskRecord view, List<String> reasons, @Nullable PublicationDue due, DeskForm form);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String id) {
        return form(id, new DeskForm(Map.of("knownOn", LegalZone.today(clock).toString()), List.of()));
    }

    private TemplateInstance form(String id, DeskForm form) {
        return Templates.withdrawal(
                desk.find(current.get(), id),
                List.of(WithdrawalReason.values()).stream().map(Enum::name).toList(),
                due(form.value("knownOn")).orElse(null),
                form);
    }

    private Optional<PublicationDue> due(String knownOn) {
        try {
            return releases.withdrawalDue(DeskForm.requiredDate("knownOn", knownOn));
        } catch (PortalException e) {
            return Optional.empty();
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(
            @RestPath String id,
            @RestForm long revision,
            @RestForm @Nullable String reasonCode,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String organ,
            @RestForm @Nullable String legalDocument,
            @RestForm @Nullable String knownOn) {
        Map<String, String> typed = Map.of(
                "reasonCode", DeskForm.text(reasonCode),
                "reason", DeskForm.text(reason),
                "organ", DeskForm.text(organ),
                "legalDocument", DeskForm.text(legalDocument),
                "knownOn", DeskForm.text(knownOn));
        return answers.of(
                id,
                typed,
                () -> releases.withdraw(
                        current.get(),
                        new WithdrawRecord(
                                id,
                                DeskForm.choice(WithdrawalReason.class, "reasonCode", reasonCode),
                                DeskForm.text(reason),
                                DeskForm.text(organ),
                                DeskForm.text(legalDocument),
                                DeskForm.requiredDate("knownOn", knownOn)),
                        revision),
                form -> form(id, form));
    }
}
