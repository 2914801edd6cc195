package org.qingjian.identity.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.qingjian.identity.AuditEntry;
import org.qingjian.shared.SheetText;

/** Entries of the audit as a table for a spreadsheet program, one at a time; no cell of it runs as a formula. */
final class AuditCsv {
    private AuditCsv() {}

    /** Source of entries. */
    interface Entries {
        void each(Consumer<AuditEntry> consumer);
    }

    static void write(OutputStream out, Entries entries) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF'); // without it spreadsheets take Chinese text for another encoding
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(
                "id", "at", "actorId", "actorUnit", "branch", "action", "objectType", "objectId", "reason", "details");
        entries.each(entry -> {
            try {
                print(csv, entry);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        csv.flush();
    }

    private static void print(CSVPrinter csv, AuditEntry entry) throws IOException {
        csv.printRecord(
                entry.id(),
                entry.at(),
                SheetText.harmless(entry.actorId()),
                SheetText.harmless(entry.actorUnit()),
                Objects.requireNonNullElse(entry.branch(), ""),
                SheetText.harmless(entry.action()),
                SheetText.harmless(entry.objectType()),
                SheetText.harmless(entry.objectId()),
                SheetText.harmless(entry.reason()),
                SheetText.harmless(new TreeMap<>(entry.details()).toString()));
    }
}
