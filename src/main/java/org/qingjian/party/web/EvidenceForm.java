package org.qingjian.party.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.qingjian.identity.Actor;
import org.qingjian.party.Evidence;
import org.qingjian.party.Evidence.Upload;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.Form;

/** A form with files of evidence. What was handed over in an earlier round stays with the form until it is dropped. */
final class EvidenceForm {
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<FormValue> files = new ArrayList<>();
    private final List<UUID> uploads = new ArrayList<>();

    EvidenceForm(MultipartFormDataInput input) {
        input.getValues().forEach((name, parts) -> parts.forEach(part -> take(name, part)));
        List<String> dropped = given().all("drop");
        given().all("upload").stream()
                .filter(id -> !dropped.contains(id))
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .forEach(uploads::add);
    }

    private void take(String name, FormValue part) {
        if (!part.isFileItem()) {
            values.computeIfAbsent(name, any -> new ArrayList<>()).add(part.getValue());
        } else if (part.getFileName() != null && !part.getFileName().isEmpty()) {
            files.add(part);
        }
    }

    GivenForm given() {
        return new GivenForm(values);
    }

    /** Keeps the files that came along, and tells the uploads of all rounds. The first that is refused stops it. */
    List<UUID> handOver(Evidence evidence, Actor actor) {
        for (FormValue file : files) {
            try (InputStream body = open(file)) {
                uploads.add(evidence.handOver(actor, body, file.getFileName()).id());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        files.clear();
        return List.copyOf(uploads);
    }

    private static InputStream open(FormValue file) throws IOException {
        return file.getFileItem().isInMemory()
                ? file.getFileItem().getInputStream()
                : Files.newInputStream(file.getFileItem().getFile());
    }

    /** To show the form again. */
    Shown again(Evidence evidence, Actor actor, PortalException e) {
        return new Shown(given().form().failed(e), evidence.uploads(actor, uploads));
    }

    /**
     * The form as it is shown.
     *
     * @param uploads that were handed over already
     */
    record Shown(Form form, List<Upload> uploads) {
        static Shown empty() {
            return new Shown(Form.empty(), List.of());
        }
    }
}
