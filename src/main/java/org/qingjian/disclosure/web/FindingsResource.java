package org.qingjian.disclosure.web;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.FindingFigures;
import org.qingjian.disclosure.FindingState;
import org.qingjian.disclosure.FindingView;
import org.qingjian.disclosure.Findings;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;

/** The publication check register for programs. */
@Path("/api/v1/findings")
@Tag(name = "findings")
@PermissionsAllowed("FINDING_READ")
@Produces(MediaType.APPLICATION_JSON)
class FindingsResource {
    private static final String BOM = "\uFEFF";

    private final Findings findings;
    private final CurrentActor current;

    /** What was found, with the figures over everything the caller oversees. */
    record Answer(int total, FindingFigures figures, List<FindingView> items) {}

    /** What the unit says about a finding. */
    record Settlement(
            @Nullable FindingState state, @Nullable String reason, long version) {}

    FindingsResource(Findings findings, CurrentActor current) {
        this.findings = findings;
        this.current = current;
    }

    @GET
    @Operation(summary = "The findings of the publication check register, what is to be done first")
    @APIResponse(responseCode = "200", description = "The findings of the caller's units")
    @APIResponse(responseCode = "400", description = "No such state")
    public Answer list(@BeanParam FindingParameters asked) {
        List<FindingView> items = findings.list(current.get(), asked.filter());
        return new Answer(items.size(), findings.figures(current.get()), items);
    }

    @POST
    @Path("{id}")
    @PermissionsAllowed("FINDING_SETTLE")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer a finding")
    @APIResponse(responseCode = "204", description = "Answered")
    @APIResponse(responseCode = "409", description = "Somebody else has answered it meanwhile")
    public void settle(@RestPath long id, @Nullable Settlement settlement) {
        if (settlement == null || settlement.state() == null) {
            throw PortalException.invalid("state", "required", "请选择一项");
        }
        findings.settle(
                current.get(), id, settlement.state(), DeskForm.text(settlement.reason()), settlement.version());
    }

    @GET
    @Path("csv")
    @Produces("text/csv")
    @Operation(summary = "The same findings as CSV, UTF-8 with byte order mark")
    public Response csv(@BeanParam FindingParameters asked) {
        List<FindingView> items = findings.list(current.get(), asked.filter());
        StreamingOutput body = out -> {
            OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BOM);
            CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
            csv.printRecord(
                    "check",
                    "severity",
                    "kind",
                    "subject",
                    "title",
                    "branch",
                    "state",
                    "foundAt",
                    "fixedAt",
                    "evidence",
                    "citation",
                    "answer");
            for (FindingView f : items) {
                csv.printRecord(
                        f.check(),
                        f.severity(),
                        f.kind(),
                        f.subject(),
                        plain(f.title()),
                        f.branch(),
                        f.state(),
                        f.foundAt(),
                        f.fixedAt() == null ? "" : f.fixedAt(),
                        plain(f.evidence()),
                        plain(f.citation()),
                        plain(f.answer()));
            }
            csv.flush();
        };
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"findings.csv\"")
                .build();
    }

    /** A cell that no spreadsheet takes for a formula (T21). */
    private static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
