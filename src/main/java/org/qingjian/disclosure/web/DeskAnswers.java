package org.qingjian.disclosure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qingjian.disclosure.DeskRecord;
import org.qingjian.disclosure.DeskRecords;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * What a desk form is answered with: the record's page when the step was taken, the page again with the fields named when it
 * was not, and the other's change when somebody else was first.
 */
@Singleton
class DeskAnswers {
    private final DeskRecords desk;
    private final CurrentActor current;

    DeskAnswers(DeskRecords desk, CurrentActor current) {
        this.desk = desk;
        this.current = current;
    }

    @CheckedTemplate(basePath = "publishing")
    static class Templates {
        static native TemplateInstance conflict(DeskRecord view, Map<String, String> typed);
    }

    Response of(String id, Map<String, String> typed, Runnable step, Function<DeskForm, TemplateInstance> again) {
        try {
            step.run();
            return Response.seeOther(URI.create("/desk/records/" + id)).build();
        } catch (PortalException e) {
            if (e.type() == ProblemType.STALE_VERSION || e.type() == ProblemType.ILLEGAL_TRANSITION) {
                return Response.status(e.type().status())
                        .entity(Templates.conflict(desk.find(current.get(), id), typed))
                        .build();
            }
            if (e.violations().isEmpty()) {
                throw e;
            }
            return Response.status(e.type().status())
                    .entity(again.apply(new DeskForm(typed, List.of()).failed(e)))
                    .build();
        }
    }
}
