package org.qingjian.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.complaint.CompletionReport;
import org.qingjian.complaint.CompletionReports;
import org.qingjian.document.HtmlPdf;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.web.PageContext;

/** The report that goes back to the superior that assigned a case, to be printed and stamped. */
@Path("/desk/complaints/{number}/report.pdf")
@PermissionsAllowed("COMPLAINT_READ")
class CompletionReportPage {
    private static final String STYLE = """
            @page { size: A4; margin: 28mm 26mm }
            body { font-family: 'Latin', 'Han'; font-size: 12pt; line-height: 1.8; color: #16211f }
            h1 { font-size: 18pt; font-weight: normal; text-align: center; margin: 0 0 8mm }
            h2 { font-size: 13pt; font-weight: normal; margin: 5mm 0 1mm }
            p { margin: 0 0 2mm; white-space: pre-wrap }
            .sign { text-align: right; margin-top: 14mm }
            """;

    private final CompletionReports reports;
    private final CurrentActor current;
    private final Words words;
    private final PageContext page;

    CompletionReportPage(CompletionReports reports, CurrentActor current, Words words, PageContext page) {
        this.reports = reports;
        this.current = current;
        this.words = words;
        this.page = page;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance report(CompletionReport report, String opinion, String outcome);
    }

    @GET
    @Produces("application/pdf")
    @Operation(hidden = true)
    public Response pdf(@RestPath String number) {
        CompletionReport report = reports.of(current.get(), number);
        String body = Templates.report(
                        report,
                        words.of("opinion", report.reply().opinion()),
                        words.of("outcome", report.reply().outcome()))
                .setAttribute(TemplateInstance.LOCALE, page.locale())
                .render();
        return Response.ok(HtmlPdf.of(words.ofTheDesk("reportTitle") + " " + number, STYLE, body))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"report-" + number + ".pdf\"")
                .build();
    }
}
