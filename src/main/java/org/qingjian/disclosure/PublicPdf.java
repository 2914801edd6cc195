package org.qingjian.disclosure;

import java.util.List;
import org.qingjian.document.HtmlPdf;

/** A PDF made of nothing but text: no layer, property, note or picture of the file it stands for can be in it. */
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
        StringBuilder body = new StringBuilder();
        for (String page : pages) {
            body.append("<section>");
            page.strip()
                    .lines()
                    .forEach(line ->
                            body.append("<p>").append(HtmlPdf.escaped(line)).append("</p>"));
            body.append("</section>");
        }
        return HtmlPdf.of(title, STYLE, body.toString());
    }
}
