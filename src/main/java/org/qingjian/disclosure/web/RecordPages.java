package org.qingjian.disclosure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.complaint.PublicAnswers;
import org.qingjian.disclosure.CommentWindows;
import org.qingjian.disclosure.ProjectView;
import org.qingjian.disclosure.PublicRecord;
import org.qingjian.disclosure.RecordLine;
import org.qingjian.disclosure.RecordView;
import org.qingjian.disclosure.Records;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.time.LegalZone;

/** The pages of records and EIA projects. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class RecordPages {
    private static final int GONE = 410;

    private final Records records;
    private final CommentWindows windows;
    private final PublicAnswers answers;
    private final Clock clock;

    RecordPages(Records records, CommentWindows windows, PublicAnswers answers, Clock clock) {
        this.records = records;
        this.windows = windows;
        this.answers = answers;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "disclosure")
    static class Templates {
        static native TemplateInstance record(RecordPage page);

        static native TemplateInstance withdrawn(PublicRecord.Withdrawn notice);

        static native TemplateInstance expired(PublicRecord.Expired notice);

        static native TemplateInstance project(ProjectPage page);
    }

    @GET
    @Path("records/{id}")
    public Response record(@RestPath String id) {
        PublicRecord found = records.find(id);
        if (found instanceof PublicRecord.Live live) {
            return Response.ok(Templates.record(page(live.view()))).build();
        }
        TemplateInstance notice = found instanceof PublicRecord.Withdrawn withdrawn
                ? Templates.withdrawn(withdrawn)
                : Templates.expired((PublicRecord.Expired) found);
        return Response.status(GONE).entity(notice).build();
    }

    @GET
    @Path("records/{id}/editions/{number}")
    public TemplateInstance edition(@RestPath String id, @RestPath int number) {
        return Templates.record(page(records.edition(id, number)));
    }

    @GET
    @Path("projects/{id}")
    public TemplateInstance project(@RestPath String id) {
        ProjectView project = records.project(id).orElseThrow(PortalException::notFound);
        return Templates.project(ProjectPage.of(
                project, LegalZone.today(clock), windows.of(project).orElse(null)));
    }

    private RecordPage page(RecordView view) {
        String code = view.party().creditCode();
        List<RecordLine> others = code.isEmpty()
                ? List.of()
                : records.ofEnterprise(code).stream()
                        .filter(line -> !line.id().equals(view.id()))
                        .toList();
        LocalDate today = LegalZone.today(clock);
        return RecordPage.of(view, others, answers.thatLedTo(view.id()), today);
    }
}
