package org.qingjian.party.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The hash of a file that somebody wants to compare, or the hash that they typed. */
final class ComparedFile {
    private static final int CHUNK = 65_536;

    private final Map<String, Collection<FormValue>> parts;

    ComparedFile(MultipartFormDataInput input) {
        this.parts = input.getValues();
    }

    /** Lower-case hexadecimal SHA-256 of the file, else what was typed; empty when nothing was given. */
    String sha256() {
        for (FormValue part : parts.getOrDefault("file", List.of())) {
            if (part.isFileItem()
                    && part.getFileName() != null
                    && !part.getFileName().isEmpty()) {
                return hash(part);
            }
        }
        return parts.getOrDefault("sha256", List.of()).stream()
                .filter(part -> !part.isFileItem())
                .map(part -> part.getValue().strip().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static String hash(FormValue part) {
        try (InputStream in = part.getFileItem().isInMemory()
                ? part.getFileItem().getInputStream()
                : Files.newInputStream(part.getFileItem().getFile())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
