package org.qingjian.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bytes on disk under the name of their hash: {@code <root>/ab/cd/<sha256>}. A file appears there whole or not at all:
 * it is written and synced beside, then renamed. What a killed process left in {@code .incoming} is removed at start.
 */
final class FileStore {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 64 * 1024;

    private final Path root;
    private final Path incoming;

    /** Bytes that were received and are not yet kept. */
    record Incoming(Path path, String sha256, long size) {}

    FileStore(Path root) {
        this.root = root;
        this.incoming = root.resolve(".incoming");
    }

    /** Makes the folders and clears what an earlier process left half-written. */
    void open() {
        try {
            Files.createDirectories(incoming);
            try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(incoming)) {
                for (Path leftover : leftovers) {
                    Files.deleteIfExists(leftover);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the stream beside the store, counting and hashing as it goes; stops at the first byte too many. */
    Incoming receive(InputStream in, long maxBytes) throws Refusal {
        Path path = newTemporary("upload");
        try {
            MessageDigest digest = sha256();
            long size = copy(in, path, digest, maxBytes);
            return new Incoming(path, HexFormat.of().formatHex(digest.digest()), size);
        } catch (Refusal | RuntimeException e) {
            discard(path);
            throw e;
        }
    }

    /** A name for a temporary file, which is gone after the next start at the latest. */
    Path newTemporary(String prefix) {
        try {
            return Files.createTempFile(incoming, prefix, ".tmp");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(InputStream in, Path path, MessageDigest digest, long maxBytes) throws Refusal {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            for (int n = next(in, buffer); n >= 0; n = next(in, buffer)) {
                size += n;
                if (size > maxBytes) {
                    throw new Refusal(RefusalReason.TOO_LARGE, "more than " + maxBytes + " bytes");
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (size == 0) {
            throw new Refusal(RefusalReason.EMPTY, "no bytes");
        }
        return size;
    }

    private static int next(InputStream in, byte[] buffer) throws Refusal {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new Refusal(RefusalReason.CORRUPT, "the upload broke off");
        }
    }

    /** Takes the received bytes into the store. The same content twice, even at the same moment, is one file. */
    Path keep(Incoming received) {
        Path folder = folder(received.sha256());
        Path target = folder.resolve(received.sha256());
        try {
            if (Files.exists(target) && Files.size(target) == received.size()) {
                Files.setLastModifiedTime(target, Files.getLastModifiedTime(received.path()));
                discard(received.path());
                return target;
            }
            Files.createDirectories(folder);
            sync(received.path(), StandardOpenOption.WRITE);
            Files.move(received.path(), target, StandardCopyOption.ATOMIC_MOVE);
            sync(folder, StandardOpenOption.READ);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the content with this hash is, or would be. */
    Path path(String sha256) {
        if (!isSha256(sha256)) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return folder(sha256).resolve(sha256);
    }

    boolean isOlder(String sha256, Instant instant) {
        try {
            return Files.getLastModifiedTime(path(sha256)).toInstant().isBefore(instant);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    static boolean isSha256(String text) {
        return SHA256.matcher(text).matches();
    }

    /** Hashes of all kept files, in no order, one at a time. */
    void each(Consumer<String> visitor) {
        try (Stream<Path> files =
                Files.find(root, 3, (path, attributes) -> attributes.isRegularFile() && !path.startsWith(incoming))) {
            files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(FileStore::isSha256)
                    .forEach(visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
