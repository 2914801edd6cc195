package org.qingjian.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.qingjian.document.DocumentText.Kind;

/** The text of a PDF, page by page. A page that cannot be read does not stop the others. */
final class PageTexts extends PDFTextStripper {
    /** So many curves on a page are more than the corners of a table: a figure, a seal, or writing drawn as outlines. */
    private static final int DRAWING = 60;

    private final TextCollector found;
    private final BitSet showing;
    private final StringWriter current = new StringWriter();
    private String[] texts = {};
    private int[] pictures = {};
    private int invisible;
    private int shown;
    private int curves;
    private boolean meaningless;

    /** @param showing numbers of pages that have a picture at hand, whether it is drawn or not */
    PageTexts(TextCollector found, BitSet showing) {
        this.found = found;
        this.showing = showing;
        addOperator(new SetTextRenderingMode(this));
        addOperator(new DrawObject(this) {
            @Override
            public void process(Operator operator, List<COSBase> operands) throws IOException {
                shown += isPicture(operands) ? 1 : 0;
                super.process(operator, operands);
            }
        });
        setLineSeparator("\n");
        setPageStart("");
        setPageEnd("");
        setSuppressDuplicateOverlappingText(true);
    }

    void read(PDDocument pdf, int pages) throws IOException {
        texts = new String[pages];
        pictures = new int[pages];
        writeText(pdf, current);
        for (int i = 0; i < pages && !found.isFull(); i++) {
            found.page(i + 1, texts[i] == null ? "" : texts[i], pictures[i]);
        }
    }

    @Override
    public void processPage(PDPage page) {
        int number = getCurrentPageNo();
        current.getBuffer().setLength(0);
        invisible = 0;
        shown = 0;
        curves = 0;
        meaningless = false;
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            found.find(Kind.UNREADABLE_PART, "page " + number, "");
        }
        if (number >= 1 && number <= texts.length) {
            texts[number - 1] = current.toString().replace("\0", "").strip();
            int drawn = shown + (curves >= DRAWING ? 1 : 0) + (meaningless ? 1 : 0);
            pictures[number - 1] = Math.max(drawn, showing.get(number) ? 1 : 0);
        }
        if (invisible > 0) {
            found.find(Kind.INVISIBLE_TEXT, "page " + number, "");
        }
    }

    private boolean isPicture(List<COSBase> operands) {
        PDResources resources = getResources();
        return resources != null
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && resources.isImageXObject(name);
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
        switch (operator.getName()) {
            case "BI", "sh" -> shown++;
            case "c", "v", "y" -> curves++;
            default -> {}
        }
    }

    /** A font may draw characters without saying which they are. */
    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        meaningless |= font.toUnicode(code) == null;
        super.showGlyph(place, font, code, displacement);
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
