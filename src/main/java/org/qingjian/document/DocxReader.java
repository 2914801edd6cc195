package org.qingjian.document;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qingjian.document.DocumentText.Kind;

/**
 * Reads a Word file: body, headers, footers and notes as one page; comments, deleted and hidden text, alternative texts
 * and embedded objects as findings. Numbers that Word makes up for lists are not in the file and so not in the text.
 */
final class DocxReader {
    private final TextCollector found = new TextCollector();
    private final StringBuilder visible = new StringBuilder();

    DocumentText read(Path file) throws Refusal {
        try (OfficePackage office = new OfficePackage(file)) {
            try {
                return read(office);
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

    private DocumentText read(OfficePackage office) throws IOException, XMLStreamException {
        if (!office.has("word/document.xml")) {
            return DocumentText.none(TextState.CORRUPT);
        }
        for (String prefix : new String[] {
            "word/document.xml", "word/header", "word/footer", "word/footnotes.xml", "word/endnotes.xml"
        }) {
            for (String part : office.parts(prefix)) {
                office.read(part, xml -> text(xml, part));
            }
        }
        for (String part : office.parts("word/comments")) {
            StringBuilder comment = new StringBuilder();
            office.read(part, xml -> OfficeText.all(xml, comment));
            found.find(Kind.COMMENT, part, comment.toString());
        }
        office.parts("word/embeddings/").forEach(part -> found.find(Kind.EMBEDDED_OBJECT, part, ""));
        OfficeText.properties(office, found);
        int pictures = office.parts("word/media/").size();
        found.page(1, visible.toString().strip(), pictures);
        boolean legible = found.legible() > 0;
        return found.as(legible ? TextState.TEXT : pictures > 0 ? TextState.SCAN_WITHOUT_TEXT : TextState.NONE);
    }

    private void text(XMLStreamReader xml, String part) throws XMLStreamException {
        StringBuilder hiddenText = new StringBuilder();
        boolean hidden = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                switch (name) {
                    case "t" -> (hidden ? hiddenText : visible).append(xml.getElementText());
                    case "delText" -> found.find(Kind.DELETED_TEXT, part, xml.getElementText());
                    case "r" -> hidden = false;
                    case "vanish", "webHidden" -> hidden = !"0".equals(attribute(xml, "val"));
                    case "tab" -> visible.append('\t');
                    case "br", "cr" -> visible.append('\n');
                    case "docPr" -> alternativeText(xml, part);
                    case "Fallback" -> OfficeText.skip(xml);
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        if (!hiddenText.isEmpty()) {
            found.find(Kind.HIDDEN_TEXT, part, hiddenText.toString());
        }
    }

    /** Cells stand beside each other, paragraphs and rows below each other. */
    private void end(String element) {
        if (element.equals("tc") && !visible.isEmpty()) {
            if (visible.charAt(visible.length() - 1) == '\n') {
                visible.setLength(visible.length() - 1);
            }
            visible.append('\t');
        } else if (element.equals("p") || element.equals("tr")) {
            visible.append('\n');
        }
    }

    private void alternativeText(XMLStreamReader xml, String part) {
        String text = (attribute(xml, "title") + ' ' + attribute(xml, "descr")).strip();
        if (!text.isEmpty()) {
            found.find(Kind.ALTERNATIVE_TEXT, part, text);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
