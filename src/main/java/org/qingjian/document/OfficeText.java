package org.qingjian.document;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pieces that Word files and workbooks have in common. */
final class OfficeText {
    private OfficeText() {}

    /** All character data of a part, one line per paragraph. */
    static void all(XMLStreamReader xml, StringBuilder out) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                out.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                out.append('\n');
            }
        }
    }

    /** Moves behind the end of the element that was just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Title, author, company, custom properties. */
    static void properties(OfficePackage office, TextCollector found) throws IOException, XMLStreamException {
        for (String part : office.parts("docProps/")) {
            if (part.endsWith(".xml")) {
                office.read(part, xml -> properties(xml, found));
            }
        }
    }

    private static void properties(XMLStreamReader xml, TextCollector found) throws XMLStreamException {
        String name = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String given = xml.getAttributeValue(null, "name");
                name = given != null
                        ? given
                        : xml.getNamespaceURI() != null && xml.getNamespaceURI().endsWith("docPropsVTypes")
                                ? name
                                : xml.getLocalName();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                found.metadata(name, xml.getText());
            }
        }
    }
}
