package org.qingjian.complaint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A photo as hard to compress as grass, of about a wanted size, so that decoding it costs what a real one of that size costs. */
final class NoisePhoto {
    private static final int WIDTH = 2000;
    private static final int SAMPLE_ROWS = 100;

    private NoisePhoto() {}

    static byte[] jpeg(int seed, int bytes) throws IOException {
        int rows = (int) ((long) SAMPLE_ROWS * bytes / encoded(seed, SAMPLE_ROWS).length);
        return encoded(seed, rows);
    }

    private static byte[] encoded(int seed, int rows) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, rows, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int grey = 96 + random.nextInt(32);
                image.setRGB(x, y, grey << 16 | (grey + random.nextInt(16)) << 8 | grey);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
