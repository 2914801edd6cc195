package org.qingjian.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qingjian.document.DocumentText.Kind;

/** Reads a workbook: each visible sheet is a page, cells apart by tabs; hidden sheets and comments are findings. */
final class XlsxReader {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final TextCollector found = new TextCollector();
    private final List<String> strings = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();

    private record Sheet(String name, String part, boolean hidden) {}

    DocumentText read(Path file, int maxSheets) throws Refusal {
        try (OfficePackage office = new OfficePackage(file)) {
            try {
                return read(office, maxSheets);
            } catch (IOException | XMLStreamException | RuntimeException e) {
                if (office.isBomb()) {
                    throw new Refusal(RefusalReason.ARCHIVE_BOMB, "unpacks to far more than its size");
                }
                return DocumentText.none(TextState.CORRUPT);
            }
        } catch (IOException e) {
            return DocumentText.none(TextState.CORRUPT);
        }
    }

    private DocumentText read(OfficePackage office, int maxSheets) throws IOException, XMLStreamException, Refusal {
        office.read("xl/_rels/workbook.xml.rels", this::relationships);
        office.read("xl/workbook.xml", this::sheets);
        office.read("xl/sharedStrings.xml", this::strings);
        if (sheets.size() > maxSheets) {
            throw new Refusal(RefusalReason.TOO_MANY_PAGES, "more than " + maxSheets + " sheets");
        }
        int number = 0;
        for (Sheet sheet : sheets) {
            StringBuilder text = new StringBuilder();
            office.read(sheet.part(), xml -> cells(xml, text));
            if (sheet.hidden()) {
                found.find(Kind.HIDDEN_SHEET, sheet.name(), text.toString());
            } else {
                int pictures = number == 0 ? office.parts("xl/media/").size() : 0;
                found.page(++number, sheet.name() + '\n' + text.toString().stripTrailing(), pictures);
            }
        }
        for (String part : office.parts("xl/comments")) {
            StringBuilder comment = new StringBuilder();
            office.read(part, xml -> OfficeText.all(xml, comment));
            found.find(Kind.COMMENT, part, comment.toString());
        }
        office.parts("xl/embeddings/").forEach(part -> found.find(Kind.EMBEDDED_OBJECT, part, ""));
        OfficeText.properties(office, found);
        return found.as(sheets.isEmpty() ? TextState.CORRUPT : found.legible() > 0 ? TextState.TEXT : TextState.NONE);
    }

    private void relationships(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                targets.put(
                        String.valueOf(xml.getAttributeValue(null, "Id")),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    private void sheets(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sheet")) {
                String state = xml.getAttributeValue(null, "state");
                String part = targets.getOrDefault(String.valueOf(xml.getAttributeValue(RELATIONSHIPS, "id")), "");
                boolean hidden = state != null && !state.equals("visible");
                sheets.add(new Sheet(String.valueOf(xml.getAttributeValue(null, "name")), part, hidden));
            }
        }
    }

    private void strings(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder current = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                current.append(xml.getElementText());
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                OfficeText.skip(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(current.toString());
                current.setLength(0);
            }
        }
    }

    private void cells(XMLStreamReader xml, StringBuilder out) throws XMLStreamException {
        boolean shared = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "c" -> shared = "s".equals(xml.getAttributeValue(null, "t"));
                    case "v" -> out.append(value(xml.getElementText(), shared)).append('\t');
                    case "t" -> out.append(xml.getElementText()).append('\t');
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                out.append('\n');
            }
        }
    }

    private String value(String raw, boolean shared) {
        if (!shared) {
            return raw;
        }
        int index = Integer.parseInt(raw.strip());
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }
}
