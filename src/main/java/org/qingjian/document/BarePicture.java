package org.qingjian.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Pictures without what cameras and programs write beside the pixels: place, time, author, thumbnail. Decodes nothing. */
final class BarePicture {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int JPEG2000_TILES = 0x90;
    private static final int JPEG2000_COMMENT = 0x64;
    private static final Set<String> BOXES = Set.of("jP  ", "ftyp", "jp2h");

    private BarePicture() {}

    /** @throws IOException for what is no JPEG from beginning to end */
    static byte[] jpeg(byte[] in) throws IOException {
        requireStart(in, 0, 0xD8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, 2);
        int at = 2;
        while (at + 4 <= in.length && marker(in, at) != END) {
            int marker = marker(in, at);
            int end = marker == 0xFF ? at + 1 : segmentEnd(in, at);
            if (marker == START_OF_SCAN) {
                end = endOfScan(in, end);
            }
            if (draws(in, at, marker)) {
                out.write(in, at, end - at);
            }
            at = end;
        }
        out.write(0xFF);
        out.write(END);
        return out.toByteArray();
    }

    private static boolean draws(byte[] in, int at, int marker) {
        return switch (marker) {
            case 0xE0 -> begins(in, at + 4, "JFIF");
            case 0xE2 -> begins(in, at + 4, "ICC_PROFILE");
            case 0xEE -> begins(in, at + 4, "Adobe");
            case 0xFE, 0xFF -> false;
            default -> marker < 0xE0 || marker > 0xEF;
        };
    }

    private static int endOfScan(byte[] in, int start) {
        int at = start;
        while (at + 1 < in.length) {
            int next = in[at + 1] & 0xFF;
            if ((in[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
            at++;
        }
        return in.length;
    }

    private static int marker(byte[] in, int at) throws IOException {
        if ((in[at] & 0xFF) != 0xFF) {
            throw new IOException("not a picture");
        }
        return in[at + 1] & 0xFF;
    }

    private static int segmentEnd(byte[] in, int at) throws IOException {
        int length = (in[at + 2] & 0xFF) << 8 | in[at + 3] & 0xFF;
        if (length < 2 || at + 2 + length > in.length) {
            throw new IOException("a picture that breaks off");
        }
        return at + 2 + length;
    }

    private static void requireStart(byte[] in, int at, int marker) throws IOException {
        if (in.length < at + 2 || marker(in, at) != marker) {
            throw new IOException("not a picture");
        }
    }

    private static boolean begins(byte[] in, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return at + bytes.length <= in.length && Arrays.equals(in, at, at + bytes.length, bytes, 0, bytes.length);
    }

    /** @throws IOException for what is no JPEG 2000 */
    static byte[] jpeg2000(byte[] in) throws IOException {
        if (in.length > 1 && (in[0] & 0xFF) == 0xFF) {
            return codestream(in);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        int at = 0;
        while (at + 8 <= in.length) {
            long length = ByteBuffer.wrap(in, at, 4).getInt() & 0xFFFFFFFFL;
            String type = new String(in, at + 4, 4, StandardCharsets.ISO_8859_1);
            long end = length == 0 ? in.length : at + length;
            if (length == 1 || end < at + 8L || end > in.length) {
                throw new IOException("a picture that breaks off");
            }
            if (type.equals("jp2c")) {
                byte[] bare = codestream(Arrays.copyOfRange(in, at + 8, (int) end));
                out.write(ByteBuffer.allocate(4).putInt(bare.length + 8).array());
                out.write(in, at + 4, 4);
                out.write(bare);
            } else if (BOXES.contains(type)) {
                out.write(in, at, (int) end - at);
            }
            at = (int) end;
        }
        return out.toByteArray();
    }

    private static byte[] codestream(byte[] in) throws IOException {
        requireStart(in, 0, 0x4F);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        out.write(in, 0, 2);
        int at = 2;
        while (at + 4 <= in.length && marker(in, at) != JPEG2000_TILES) {
            int end = segmentEnd(in, at);
            if (marker(in, at) != JPEG2000_COMMENT) {
                out.write(in, at, end - at);
            }
            at = end;
        }
        out.write(in, at, in.length - at);
        return out.toByteArray();
    }
}
