package org.qingjian.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;

/** Draws a photo anew: turned as the camera held it, no larger than asked, and nothing but pixels is left. */
final class PhotoEncoder {
    static final long MOST_PIXELS = 50_000_000;
    private static final double QUALITY = 0.85;

    private PhotoEncoder() {}

    static DocumentText encode(Job job) throws Refusal {
        try {
            int[] size = size(job);
            BufferedImage drawn = draw(job, size);
            try (OutputStream out = Files.newOutputStream(job.output())) {
                Thumbnails.of(drawn)
                        .scale(1)
                        .outputFormat(job.type() == DocumentType.PNG ? "png" : "jpg")
                        .outputQuality(QUALITY)
                        .toOutputStream(out);
            }
            Map<String, String> edges = Map.of("w", "" + drawn.getWidth(), "h", "" + drawn.getHeight());
            return new DocumentText(TextState.NONE, List.of(), edges, List.of());
        } catch (IOException | RuntimeException e) {
            throw new Refusal(RefusalReason.CORRUPT, "a photo that cannot be decoded");
        }
    }

    private static BufferedImage draw(Job job, int[] size) throws IOException {
        int edge = Math.min(job.limit(), Math.max(size[0], size[1]));
        int kind = job.type() == DocumentType.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        try (InputStream in = Files.newInputStream(job.input())) {
            return Thumbnails.of(in).size(edge, edge).imageType(kind).asBufferedImage();
        }
    }

    /** Width and height from the header, before anything is decoded. */
    static int[] size(Job job) throws IOException, Refusal {
        try (ImageInputStream in = ImageIO.createImageInputStream(job.input().toFile())) {
            ImageReader reader = reader(in);
            if (reader == null) {
                throw new Refusal(RefusalReason.CORRUPT, "no photo");
            }
            reader.setInput(in);
            int[] size = {reader.getWidth(0), reader.getHeight(0)};
            reader.dispose();
            if ((long) size[0] * size[1] > MOST_PIXELS) {
                throw new Refusal(RefusalReason.TOO_MANY_PIXELS, size[0] + " x " + size[1] + " pixels");
            }
            return size;
        }
    }

    private static @Nullable ImageReader reader(ImageInputStream in) {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        return readers.hasNext() ? readers.next() : null;
    }
}
