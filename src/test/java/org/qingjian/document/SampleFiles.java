package org.qingjian.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files made for tests. */
final class SampleFiles {
    private SampleFiles() {}

    static byte[] image(String format, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @param namesAndContents name, content, name, content … */
    static byte[] zip(String... namesAndContents) {
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

    static byte[] office(String mainType, String... namesAndContents) {
        String[] all = new String[namesAndContents.length + 2];
        all[0] = "[Content_Types].xml";
        all[1] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/" + namesAndContents[0] + "\" ContentType=\"" + mainType + "\"/></Types>";
        System.arraycopy(namesAndContents, 0, all, 2, namesAndContents.length);
        return zip(all);
    }

    /** A Word file with this body and further parts. */
    static byte[] docx(String body, String... furtherParts) {
        String[] parts = new String[furtherParts.length + 2];
        parts[0] = "word/document.xml";
        parts[1] = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                + body + "</w:body></w:document>";
        System.arraycopy(furtherParts, 0, parts, 2, furtherParts.length);
        return office(DocumentType.DOCX.mediaType() + ".main+xml", parts);
    }
}
