package org.qingjian.exchange.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.qingjian.exchange.Remark;
import org.qingjian.shared.SheetText;

/** Remarks as a table for a sheet program, which needs the byte order mark to read Chinese. */
final class RemarksCsv {
    private RemarksCsv() {}

    /** Source of remarks, one at a time. */
    interface Rows {
        void each(Consumer<Remark> consumer);
    }

    static void write(OutputStream out, Rows rows) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.EXCEL);
        csv.printRecord("row", "column", "severity", "code", "message");
        rows.each(remark -> {
            try {
                csv.printRecord(
                        remark.row(),
                        SheetText.harmless(remark.column()),
                        remark.severity(),
                        remark.code(),
                        SheetText.harmless(remark.message()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        csv.flush();
    }
}
