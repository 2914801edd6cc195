package org.qingjian.party.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.CreditTerm;
import org.qingjian.disclosure.PartyRecord;
import org.qingjian.party.MyFileView;
import org.qingjian.party.NoticeView;
import org.qingjian.party.ObservationView;
import org.qingjian.party.RequestView;
import org.qingjian.shared.SheetText;

/** An enterprise's whole file as one table, a row for each thing; no cell of it runs as a formula. */
final class FileCsv {
    private static final String[] HEADER = {
        "section",
        "id",
        "kind",
        "number",
        "title",
        "date",
        "state",
        "due",
        "fine",
        "tier",
        "repairableFrom",
        "publicityEnds",
        "url"
    };

    private FileCsv() {}

    static String of(MyFileView file) {
        StringBuilder out =
                new StringBuilder("\uFEFF"); // without it spreadsheets take Chinese text for another encoding
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord((Object[]) HEADER);
            for (PartyRecord record : file.records()) {
                row(csv, record);
            }
            for (PartyRecord.Past past : file.past()) {
                row(csv, "past", past.id(), past.kind(), past.label(), "", "", past.state(), "", past.url());
            }
            for (PartyRecord.Coming coming : file.coming()) {
                Object due = coming.due() == null ? "" : coming.due().target();
                row(csv, "coming", coming.id(), coming.kind(), coming.label(), "", coming.date(), "", due, "");
            }
            rest(csv, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void rest(CSVPrinter csv, MyFileView file) throws IOException {
        for (NoticeView n : file.notices()) {
            Object due =
                    n.next() == null ? "" : Objects.requireNonNull(n.next()).due();
            row(csv, "notice", n.id(), n.kind(), n.number(), n.matter(), n.servedOn(), open(n.open()), due, n.url());
        }
        for (ObservationView o : file.observations()) {
            row(
                    csv,
                    "observation",
                    o.id(),
                    "",
                    "",
                    o.matter(),
                    o.startsOn(),
                    open(o.open()),
                    o.end().due(),
                    "");
        }
        for (RequestView r : file.requests()) {
            Object due = r.due() == null ? "" : r.due().due();
            row(csv, "request", r.id(), r.kind(), r.label(), r.text(), r.filedAt(), r.state(), due, r.url());
        }
    }

    private static void row(CSVPrinter csv, PartyRecord record) throws IOException {
        CreditTerm term = record.term();
        csv.printRecord(cells(
                "record",
                record.id(),
                record.line().kind(),
                record.line().number(),
                record.line().title(),
                record.line().date(),
                record.contested() ? "CONTESTED" : "PUBLISHED",
                record.due(),
                record.line().fine(),
                term == null ? "" : term.tier(),
                term == null ? "" : term.repairableFrom(),
                term == null ? "" : term.endsOn(),
                record.line().url()));
    }

    @SuppressWarnings("TooManyParameters") // the columns, in their order
    private static void row(
            CSVPrinter csv,
            String section,
            String id,
            Object kind,
            String number,
            String title,
            @Nullable Object date,
            Object state,
            Object due,
            String url)
            throws IOException {
        csv.printRecord(cells(section, id, kind, number, title, date, state, due, "", "", "", "", url));
    }

    private static Object[] cells(@Nullable Object... values) {
        return Stream.of(values)
                .map(value -> value == null ? "" : SheetText.harmless(value.toString()))
                .toArray();
    }

    private static String open(boolean open) {
        return open ? "OPEN" : "CLOSED";
    }
}
