package org.qingjian.disclosure.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** A multipart form as it arrives: values, and at most one chosen file. */
final class SubmittedForm {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private @Nullable FormValue file;

    SubmittedForm(MultipartFormDataInput input) {
        input.getValues().forEach((name, parts) -> parts.forEach(part -> take(name, part)));
    }

    private void take(String name, FormValue part) {
        if (!part.isFileItem()) {
            values.computeIfAbsent(name, any -> new ArrayList<>()).add(part.getValue());
        } else if (part.getFileName() != null && !part.getFileName().isEmpty()) {
            file = part;
        }
    }

    FormValues values() {
        return new FormValues(values);
    }

    boolean hasFile() {
        return file != null;
    }

    String fileName() {
        return file == null || file.getFileName() == null ? "" : file.getFileName();
    }

    /** The chosen file's bytes, to be closed by the caller. */
    InputStream open() {
        if (file == null) {
            return InputStream.nullInputStream();
        }
        try {
            return file.getFileItem().isInMemory()
                    ? file.getFileItem().getInputStream()
                    : Files.newInputStream(file.getFileItem().getFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads of earlier rounds that were not dropped. */
    List<UUID> uploads() {
        List<String> dropped = values().list("drop");
        return values().list("upload").stream()
                .filter(id -> !dropped.contains(id))
                .flatMap(id -> uuid(id).stream())
                .toList();
    }

    /** Positions of the draft's files that shall go. */
    Set<Integer> detached() {
        return values().list("detach").stream()
                .filter(position -> position.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    long version() {
        String version = values().text("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private static List<UUID> uuid(String text) {
        try {
            return List.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
