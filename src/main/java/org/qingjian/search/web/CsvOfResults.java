package org.qingjian.search.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.qingjian.search.Search;
import org.qingjian.search.SearchAnswer;
import org.qingjian.search.SearchDocument;
import org.qingjian.search.SearchRequest;
import org.qingjian.shared.SheetText;

/** A whole result as CSV, page by page, so that its length costs no memory. */
final class CsvOfResults {
    private static final int PAGE = 100;
    private static final char BOM = '\uFEFF';

    private final Search search;
    private final SearchRequest request;

    CsvOfResults(Search search, SearchRequest request) {
        this.search = search;
        this.request = request;
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BOM); // without it spreadsheets take Chinese text for another encoding
        try (CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "id", "kind", "number", "title", "party", "creditCode", "agency", "region", "date", "fine", "url");
            String cursor = null;
            do {
                SearchAnswer answer = search.find(request.page(PAGE, cursor).counting(false));
                for (SearchAnswer.Hit hit : answer.items()) {
                    print(csv, hit.document());
                }
                csv.flush();
                cursor = answer.nextCursor();
            } while (cursor != null);
        }
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
