package org.qingjian.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a content stream draws, written anew: the operators that draw and no others. Marked content may carry texts of its own
 * (ActualText, alternative texts, notes of the program that made it), and so may comments and operators that nobody knows.
 */
final class PdfDrawing {
    private static final Set<String> OPERATORS = Set.of(
            ("b B b* B* BI BT c cm CS cs d d0 d1 Do EI ET f F f* G g gs h i ID j J K k l m M n q Q re RG rg ri s S SC sc SCN scn"
                            + " sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"")
                    .split(" "));

    private final byte[] bytes;
    private final Set<COSName> shown;

    private PdfDrawing(byte[] bytes, Set<COSName> shown) {
        this.bytes = bytes;
        this.shown = shown;
    }

    static PdfDrawing of(PDContentStream content) throws IOException {
        return read(new PDFStreamParser(content));
    }

    static PdfDrawing of(byte[] content) throws IOException {
        return read(new PDFStreamParser(content));
    }

    private static PdfDrawing read(PDFStreamParser parser) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentStreamWriter writer = new ContentStreamWriter(out);
        Set<COSName> shown = new HashSet<>();
        List<Object> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            if (OPERATORS.contains(operator.getName())) {
                bare(operator);
                if (operator.getName().equals("Do") && !operands.isEmpty() && operands.get(0) instanceof COSName name) {
                    shown.add(name);
                }
                for (Object operand : operands) {
                    writer.writeToken((COSBase) operand);
                }
                writer.writeToken(operator);
            }
            operands.clear();
        }
        return new PdfDrawing(out.toByteArray(), shown);
    }

    /** A picture in the stream itself goes without texts, too. */
    private static void bare(Operator operator) throws IOException {
        COSDictionary picture = operator.getImageParameters();
        byte[] data = operator.getImageData();
        if (picture == null || data == null) {
            return;
        }
        for (COSName key : List.copyOf(picture.keySet())) {
            if (picture.getDictionaryObject(key) instanceof COSString) {
                picture.removeItem(key);
            }
        }
        COSBase filter = picture.getDictionaryObject(COSName.F, COSName.FILTER);
        if (COSName.DCT_DECODE.equals(filter) || COSName.DCT_DECODE_ABBREVIATION.equals(filter)) {
            operator.setImageData(BarePicture.jpeg(data));
        }
    }

    /** Names of the pictures and forms that it shows. */
    Set<COSName> shown() {
        return shown;
    }

    COSStream stream(PDDocument made) throws IOException {
        COSStream stream = made.getDocument().createCOSStream();
        write(stream);
        return stream;
    }

    /** In place of what the stream held. */
    void write(COSStream stream) throws IOException {
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }
}
