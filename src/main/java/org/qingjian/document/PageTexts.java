package org.qingjian.document;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.qingjian.document.DocumentText.Kind;

/** The text of a PDF, page by page. A page that cannot be read does not stop the others. */
final class PageTexts extends PDFTextStripper {
    private final TextCollector found;
    private final StringWriter current = new StringWriter();
    private String[] texts = {};
    private int invisible;

    PageTexts(TextCollector found) {
        this.found = found;
        addOperator(new SetTextRenderingMode(this));
        setLineSeparator("\n");
        setPageStart("");
        setPageEnd("");
        setSuppressDuplicateOverlappingText(true);
    }

    void read(PDDocument pdf, int pages) throws IOException {
        texts = new String[pages];
        writeText(pdf, current);
        for (int i = 0; i < pages && !found.isFull(); i++) {
            found.page(i + 1, texts[i] == null ? "" : texts[i]);
        }
    }

    @Override
    public void processPage(PDPage page) {
        int number = getCurrentPageNo();
        current.getBuffer().setLength(0);
        invisible = 0;
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            found.find(Kind.UNREADABLE_PART, "page " + number, "");
        }
        if (number >= 1 && number <= texts.length) {
            texts[number - 1] = current.toString().replace("\0", "").strip();
        }
        if (invisible > 0) {
            found.find(Kind.INVISIBLE_TEXT, "page " + number, "");
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (!mode.isFill() && !mode.isStroke()) {
            invisible++;
        }
        super.processTextPosition(text);
    }
}
