package org.qingjian.document;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.png.PngHeader;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import com.drew.metadata.webp.WebpDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how large a photo says it is, and nothing else of it: cheap enough to be done while the sender waits. Whether its
 * pixels can be decoded shows only when the copy is made.
 */
final class PhotoHeader {
    private PhotoHeader() {}

    /** CORRUPT without a readable header, TOO_MANY_PIXELS for what would not be decoded either. */
    static void check(Path photo, DocumentType type) throws Refusal {
        long pixels;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(photo))) {
            pixels = pixels(in, type);
        } catch (IOException | RuntimeException | ImageProcessingException e) {
            throw new Refusal(RefusalReason.CORRUPT, "a photo whose header cannot be read");
        }
        if (pixels <= 0) {
            throw new Refusal(RefusalReason.CORRUPT, "a photo without pixels");
        }
        if (pixels > PhotoEncoder.MOST_PIXELS) {
            throw new Refusal(RefusalReason.TOO_MANY_PIXELS, pixels + " pixels");
        }
    }

    private static long pixels(InputStream in, DocumentType type) throws IOException, ImageProcessingException {
        return switch (type) {
            case JPEG ->
                pixels(
                        JpegMetadataReader.readMetadata(in, List.of(new JpegReader())),
                        JpegDirectory.class,
                        JpegDirectory.TAG_IMAGE_WIDTH,
                        JpegDirectory.TAG_IMAGE_HEIGHT);
            case WEBP ->
                pixels(
                        WebpMetadataReader.readMetadata(in),
                        WebpDirectory.class,
                        WebpDirectory.TAG_IMAGE_WIDTH,
                        WebpDirectory.TAG_IMAGE_HEIGHT);
            case PNG -> png(in);
            default -> throw new IllegalArgumentException(type + " is no photo");
        };
    }

    private static long png(InputStream in) throws IOException, ImageProcessingException {
        for (var chunk : new PngChunkReader().extract(new StreamReader(in), Set.of(PngChunkType.IHDR))) {
            PngHeader header = new PngHeader(chunk.getBytes());
            return (long) header.getImageWidth() * header.getImageHeight();
        }
        return 0;
    }

    private static long pixels(Metadata metadata, Class<? extends Directory> of, int width, int height) {
        @Nullable Directory found = metadata.getFirstDirectoryOfType(of);
        Integer w = found == null ? null : found.getInteger(width);
        Integer h = found == null ? null : found.getInteger(height);
        return w == null || h == null ? 0 : (long) w * h;
    }
}
