package org.qingjian.search.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.Search;
import org.qingjian.search.SearchAnswer;
import org.qingjian.search.SearchDocument;
import org.qingjian.search.SearchRequest;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.SheetText;

/**
 * A whole result as CSV, page by page, so that its length costs no memory. It is whole or it is broken off: a file has nowhere to
 * say that something is missing.
 */
final class CsvOfResults {
    private static final int PAGE = 100;
    private static final char BOM = '\uFEFF';

    private final Search search;
    private final SearchRequest request;
    private final SearchAnswer first;

    private CsvOfResults(Search search, SearchRequest request, SearchAnswer first) {
        this.search = search;
        this.request = request;
        this.first = first;
    }

    /**
     * Asks for the first page.
     *
     * @throws PortalException 503 when the engine is down or stopped early
     */
    static CsvOfResults begin(Search search, SearchRequest request) {
        SearchAnswer first = search.find(request.page(PAGE, null).counting(false));
        if (first.partial()) {
            throw new PortalException(ProblemType.SEARCH_UNAVAILABLE, Map.of());
        }
        return new CsvOfResults(search, request, first);
    }

    /** Leaves the stream open: closed here, a file that was broken off would end like a whole one. */
    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BOM); // without it spreadsheets take Chinese text for another encoding
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(
                "id", "kind", "number", "title", "party", "creditCode", "agency", "region", "date", "fine", "url");
        print(csv, first);
        String cursor = first.nextCursor();
        while (cursor != null) {
            SearchAnswer answer = search.find(request.page(PAGE, cursor).counting(false));
            if (answer.partial()) {
                throw new IOException("the engine's answer is not complete");
            }
            print(csv, answer);
            cursor = answer.nextCursor();
        }
    }

    private static void print(CSVPrinter csv, SearchAnswer answer) throws IOException {
        for (SearchAnswer.Hit hit : answer.items()) {
            print(csv, hit.document());
        }
        csv.flush();
    }

    private static void print(CSVPrinter csv, SearchDocument d) throws IOException {
        csv.printRecord(
                d.id(),
                d.kind(),
                safe(d.number()),
                safe(d.title()),
                safe(d.party()),
                safe(d.creditCode()),
                safe(d.agency()),
                safe(d.region()),
                Objects.requireNonNullElse(d.date(), ""),
                d.fine() == null ? "" : d.fine().toPlainString(),
                d.url());
    }

    private static String safe(@Nullable String value) {
        return SheetText.harmless(Objects.requireNonNullElse(value, ""));
    }
}
