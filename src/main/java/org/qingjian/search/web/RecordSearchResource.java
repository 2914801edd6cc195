package org.qingjian.search.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.EngineAnswer.Count;
import org.qingjian.search.Interpretation;
import org.qingjian.search.Search;
import org.qingjian.search.SearchAnswer;
import org.qingjian.search.SearchDocument;
import org.qingjian.search.SearchRequest;

/** Public search for programs. */
@Path("/api/v1")
@PermitAll
@Blocking
class RecordSearchResource {
    private static final int BATCH = 100;

    private final Search search;

    RecordSearchResource(Search search) {
        this.search = search;
    }

    /** The answer of {@code GET /api/v1/records}. */
    record Answer(
            long total,
            boolean totalIsExact,
            boolean partial,
            boolean degraded,
            boolean loosened,
            Instant indexedAt,
            Interpretation interpretation,
            List<Item> items,
            Map<String, List<Count>> facets,
            boolean facetsAreExact,
            @Nullable String suggestion,
            @Nullable String nextCursor) {
        static Answer of(SearchAnswer a) {
            return new Answer(
                    a.total(),
                    a.totalIsExact(),
                    a.partial(),
                    a.degraded(),
                    a.loosened(),
                    a.indexedAt(),
                    a.interpretation(),
                    a.items().stream().map(Item::of).toList(),
                    a.facets(),
                    a.facetsAreExact(),
                    a.suggestion(),
                    a.nextCursor());
        }
    }

    /** One result; {@code marks} are offsets into {@code snippet}, which is plain text. */
    record Item(
            String id,
            String sourceId,
            String kind,
            String title,
            String number,
            String party,
            String creditCode,
            String agency,
            String region,
            @Nullable LocalDate date,
            @Nullable Instant publishedAt,
            @Nullable BigDecimal fine,
            String snippet,
            List<SearchAnswer.Mark> marks,
            @Nullable Integer page,
            String state,
            String url) {
        static Item of(SearchAnswer.Hit hit) {
            SearchDocument d = hit.document();
            return new Item(
                    d.id(),
                    d.sourceId(),
                    d.kind(),
                    d.title(),
                    d.number(),
                    d.party(),
                    d.creditCode(),
                    d.agency(),
                    d.region(),
                    d.date(),
                    d.publishedAt(),
                    d.fine(),
                    hit.snippet().text(),
                    hit.snippet().marks(),
                    hit.page(),
                    d.state().name(),
                    d.url());
        }
    }

    @GET
    @Path("/records")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Search the public records; unknown parameters are refused")
    public Answer find(@Context UriInfo uri) {
        return Answer.of(search.find(RequestParameters.read(uri.getQueryParameters())));
    }

    @GET
    @Path("/records.csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "All results of a search as CSV, streamed and without a cap")
    public Response csv(@Context UriInfo uri) {
        SearchRequest request =
                RequestParameters.read(uri.getQueryParameters()).counting(false).page(BATCH, null);
        SearchAnswer first = search.find(request);
        StreamingOutput rows = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer.printRecord(
                    "id", "kind", "title", "number", "party", "creditCode", "agency", "region", "date", "fine", "url");
            SearchAnswer answer = first;
            while (true) {
                for (SearchAnswer.Hit hit : answer.items()) {
                    row(printer, hit.document());
                }
                if (answer.nextCursor() == null) {
                    break;
                }
                answer = search.find(request.page(BATCH, answer.nextCursor()));
            }
            printer.flush();
        };
        return Response.ok(rows)
                .header("Content-Disposition", "attachment; filename=\"records.csv\"")
                .build();
    }

    private static void row(CSVPrinter printer, SearchDocument d) throws java.io.IOException {
        printer.printRecord(
                safe(d.id()),
                safe(d.kind()),
                safe(d.title()),
                safe(d.number()),
                safe(d.party()),
                safe(d.creditCode()),
                safe(d.agency()),
                safe(d.region()),
                d.date() == null ? "" : d.date().toString(),
                d.fine() == null ? "" : d.fine().toPlainString(),
                safe(d.url()));
    }

    /** A cell that a spreadsheet would calculate gets an apostrophe in front (CWE-1236). */
    private static String safe(String cell) {
        String start = cell.strip();
        return !cell.isEmpty()
                        && (!start.isEmpty() && "=+-@＝＋－＠".indexOf(start.charAt(0)) >= 0
                                || "\t\r\n".indexOf(cell.charAt(0)) >= 0)
                ? "'" + cell
                : cell;
    }
}
