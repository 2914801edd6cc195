package org.qingjian.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Small files made for tests. */
public final class SampleFiles {
    private SampleFiles() {}

    public static byte[] image(String format, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG that says which camera took it and where: 24°48′N 113°36′E. */
    public static byte[] photoWithPlace(String camera) {
        byte[] jpeg = image("jpg", 400, 300);
        byte[] make = (camera + "\0".repeat(2 - camera.length() % 2)).getBytes(StandardCharsets.US_ASCII);
        int gps = 38 + make.length;
        ByteBuffer tiff = ByteBuffer.allocate(gps + 54 + 48);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x010f, 2, make.length).putInt(38);
        entry(tiff, 0x8825, 4, 1).putInt(gps).putInt(0);
        tiff.put(make).putShort((short) 4);
        entry(tiff, 1, 2, 2).put((byte) 'N').put(new byte[3]);
        entry(tiff, 2, 5, 3).putInt(gps + 54);
        entry(tiff, 3, 2, 2).put((byte) 'E').put(new byte[3]);
        entry(tiff, 4, 5, 3).putInt(gps + 78).putInt(0);
        for (int part : new int[] {24, 48, 0, 113, 36, 0}) {
            tiff.putInt(part).putInt(1);
        }
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        all.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (8 + tiff.capacity()));
        all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return all.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** @param namesAndContents name, content, name, content … */
    public static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] office(String mainType, String... namesAndContents) {
        String[] all = new String[namesAndContents.length + 2];
        all[0] = "[Content_Types].xml";
        all[1] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/" + namesAndContents[0] + "\" ContentType=\"" + mainType + "\"/></Types>";
        System.arraycopy(namesAndContents, 0, all, 2, namesAndContents.length);
        return zip(all);
    }

    /** A Word file with this body and further parts. */
    public static byte[] docx(String body, String... furtherParts) {
        String[] parts = new String[furtherParts.length + 2];
        parts[0] = "word/document.xml";
        parts[1] = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                + body + "</w:body></w:document>";
        System.arraycopy(furtherParts, 0, parts, 2, furtherParts.length);
        return office(DocumentType.DOCX.mediaType() + ".main+xml", parts);
    }

    /** A Word file with these paragraphs. */
    public static byte[] letter(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return docx(body.toString());
    }

    /**
     * A PDF with one text on each page, lines separated by line breaks, Chinese included: the font is not embedded, its
     * codes are UCS-2.
     */
    public static byte[] pdf(String... pages) {
        try (PDDocument pdf = new PDDocument()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                page.setResources(new PDResources());
                COSDictionary fonts = new COSDictionary();
                fonts.setItem(COSName.getPDFName("F"), song());
                page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
                PDStream content = new PDStream(pdf);
                try (OutputStream out = content.createOutputStream()) {
                    out.write(drawn(text).getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(content);
                pdf.addPage(page);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String drawn(String text) {
        StringBuilder content = new StringBuilder("BT /F 10 Tf 14 TL 40 760 Td\n");
        for (String line : text.split("\n", -1)) {
            content.append('<')
                    .append(HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE)))
                    .append("> Tj T*\n");
        }
        return content.append("ET").toString();
    }

    private static COSDictionary song() {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "GB1");
        system.setInt(COSName.SUPPLEMENT, 4);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** A PDF whose only page is a picture, as a scanner makes it. */
    public static byte[] scan() {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDImageXObject picture =
                    LosslessFactory.createFromImage(pdf, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB));
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(picture, 0, 0, 600, 800);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The PDF with a picture on its first page. */
    public static byte[] withPicture(byte[] pdf) {
        return changed(pdf, (document, page) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.drawImage(pixels(document), 100, 100, 300, 300);
            }
        });
    }

    /** The PDF and one more page, as a scanner makes it. */
    public static byte[] withScannedPage(byte[] pdf) {
        return changed(pdf, (document, first) -> {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(pixels(document), 0, 0, 600, 800);
            }
        });
    }

    private static PDImageXObject pixels(PDDocument pdf) throws IOException {
        return LosslessFactory.createFromImage(pdf, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB));
    }

    private interface Change {
        void make(PDDocument pdf, PDPage first) throws IOException;
    }

    private static byte[] changed(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.make(document, document.getPage(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF that opens with a password only. */
    public static byte[] locked() {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
