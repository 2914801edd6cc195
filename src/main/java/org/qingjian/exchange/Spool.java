package org.qingjian.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** Delivered files while they wait. They hold columns that must not be kept, so they are deleted as soon as their job has ended. */
@Singleton
class Spool {
    private final Path folder;

    /** A file taken in. */
    record Spooled(long size, String sha256) {}

    Spool(@ConfigProperty(name = "qingjian.home") String data) {
        this.folder = Path.of(data).resolve("imports");
    }

    /** Writes the whole body; throws a 400 when it is empty. */
    Spooled take(String id, InputStream body) {
        try {
            Files.createDirectories(folder);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = Files.copy(new DigestInputStream(body, digest), file(id));
            if (size == 0) {
                delete(id);
                throw PortalException.invalid("file", "empty", "文件是空的");
            }
            return new Spooled(size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            delete(id);
            throw broken(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A caller who goes away or sends too much is not our failure. */
    private static RuntimeException broken(IOException e) {
        return String.valueOf(e.getMessage()).contains("too large")
                ? new PortalException(ProblemType.TOO_LARGE, Map.of())
                : new UncheckedIOException(e);
    }

    Path file(String id) {
        return folder.resolve(id);
    }

    void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
