package org.qingjian.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML Checker, which validator.w3.org runs. */
public final class ValidHtml {
    private ValidHtml() {}

    /** The schema of HTML is deep; a thread of the usual size overflows where only the first compiler runs. */
    private static final long STACK_BYTES = 64L << 20;

    /** The errors of a page, each with the place; empty when it is valid. */
    public static List<String> errors(String html) {
        FutureTask<String> check = new FutureTask<>(() -> check(html));
        Thread checker = new Thread(null, check, "html-checker", STACK_BYTES);
        checker.setContextClassLoader(ValidHtml.class.getClassLoader()); // else its log library comes from two loaders
        checker.start();
        try {
            return check.get().lines().filter(line -> line.contains(": error")).toList();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String check(String html) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
