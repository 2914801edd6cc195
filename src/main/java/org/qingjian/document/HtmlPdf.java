package org.qingjian.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Makes a PDF of a page of ours: tagged, with embedded fonts ({@code 'Latin', 'Han'} in the style), nothing loaded from
 * anywhere.
 */
public final class HtmlPdf {
    private HtmlPdf() {}

    /**
     * @param title of the document, for its reader's window
     * @param style CSS
     * @param body well-formed XHTML inside of the body; what people wrote is {@link #escaped} by the caller
     */
    public static byte[] of(String title, String style, String body) {
        String html = "<html lang=\"zh-CN\"><head><title>" + escaped(title) + "</title><style>" + style
                + "</style></head><body>" + body + "</body></html>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(font("DejaVuSans.ttf"), "Latin", 400, FontStyle.NORMAL, true);
        builder.useFont(font("DroidSansFallbackFull.ttf"), "Han", 400, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(html, null);
        builder.withProducer("Qingjian");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(HtmlPdf.class.getResourceAsStream("/fonts/" + file));
    }

    /** For XML; what XML cannot hold is left out. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    if (c == '\t' || c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
