package org.qingjian.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML Checker, which validator.w3.org runs. */
public final class ValidHtml {
    private ValidHtml() {}

    /** The errors of a page, each with the place; empty when it is valid. */
    public static List<String> errors(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            String told = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return told.lines().filter(line -> line.contains(": error")).toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
