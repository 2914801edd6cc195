package org.qingjian.complaint.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.qingjian.shared.PortalException;

/** Writes the answers of GeoReport in the format that was asked for. Errors have the form the specification gives them. */
final class Open311Answer {
    private static final String XML = "xml";
    /** Says what is empty, as the specification does; the portal's own interfaces leave it out. */
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What one element of a list is called. */
    private static final Map<String, String> ONE_OF = Map.of(
            "attributes", "attribute",
            "values", "value",
            "endpoints", "endpoint",
            "formats", "format");

    private Open311Answer() {}

    static Response list(String format, String root, String item, List<Map<String, Object>> items) {
        return format.equals(XML)
                ? xml(200, root, writer -> {
                    for (Map<String, Object> each : items) {
                        element(writer, item, each);
                    }
                })
                : json(200, items);
    }

    static Response one(String format, String root, Map<String, Object> content) {
        return format.equals(XML) ? xml(200, root, writer -> fields(writer, content)) : json(200, content);
    }

    static Response error(String format, int status, String description) {
        Map<String, Object> error = Map.of("code", status, "description", description);
        return format.equals(XML)
                ? xml(status, "errors", writer -> element(writer, "error", error))
                : json(status, List.of(error));
    }

    /** What went wrong, with the seconds to wait where there are any. */
    static Response error(String format, PortalException e) {
        String description = e.violations().isEmpty() ? e.type().slug() : Open311Form.told(e);
        Response told = error(format, e.type().status(), description);
        Object wait = e.arguments().get("retryAfter");
        return wait == null
                ? told
                : Response.fromResponse(told).header("Retry-After", wait).build();
    }

    private static Response json(int status, Object entity) {
        try {
            return Response.status(status)
                    .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                    .entity(JSON.writeValueAsString(entity))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON could not be written", e);
        }
    }

    /** Writes what is inside the root. */
    private interface Content {
        void write(XMLStreamWriter writer) throws XMLStreamException;
    }

    private static Response xml(int status, String root, Content content) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            content.write(writer);
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML could not be written", e);
        }
        return Response.status(status)
                .type(MediaType.TEXT_XML_TYPE.withCharset("UTF-8"))
                .entity(out.toString())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static void element(XMLStreamWriter writer, String name, Object value) throws XMLStreamException {
        writer.writeStartElement(name);
        if (value instanceof Map<?, ?> map) {
            fields(writer, map);
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                element(writer, ONE_OF.getOrDefault(name, name), each);
            }
        } else {
            writer.writeCharacters(printable(String.valueOf(value)));
        }
        writer.writeEndElement();
    }

    private static void fields(XMLStreamWriter writer, Map<?, ?> fields) throws XMLStreamException {
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            Object value = field.getValue();
            if (value == null) {
                writer.writeEmptyElement(String.valueOf(field.getKey()));
            } else {
                element(writer, String.valueOf(field.getKey()), value);
            }
        }
    }

    /** Without what XML 1.0 cannot hold. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t\\r]]", "").replaceAll("[\\uFFFE\\uFFFF]", "");
    }
}
