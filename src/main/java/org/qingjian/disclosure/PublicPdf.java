package org.qingjian.disclosure;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A PDF made of nothing but text: no layer, property, note or picture of the file it stands for can be in it. Tagged, with
 * embedded fonts.
 */
final class PublicPdf {
    private static final String STYLE = """
            @page { size: A4; margin: 25mm 22mm }
            body { font-family: 'Latin', 'Han'; font-size: 11pt; line-height: 1.7; color: #16211f }
            p { margin: 0; min-height: 1em; white-space: pre-wrap }
            section + section { page-break-before: always }
            """;

    private PublicPdf() {}

    /**
     * @param title of the document, for its reader's window
     * @param pages one text for each page; lines end with {@code \n}
     */
    static byte[] of(String title, List<String> pages) {
        StringBuilder html = new StringBuilder("<html lang=\"zh-CN\"><head><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        for (String page : pages) {
            html.append("<section>");
            page.strip()
                    .lines()
                    .forEach(line -> html.append("<p>").append(escaped(line)).append("</p>"));
            html.append("</section>");
        }
        return render(html.append("</body></html>").toString());
    }

    private static byte[] render(String html) {
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
        return () -> Objects.requireNonNull(PublicPdf.class.getResourceAsStream("/fonts/" + file));
    }

    /** For XML; what XML cannot hold is left out. */
    private static String escaped(String text) {
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
