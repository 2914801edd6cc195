package org.qingjian.complaint.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.ComplaintKind;
import org.qingjian.complaint.Contact;
import org.qingjian.complaint.FileComplaint;
import org.qingjian.complaint.IdentityLevel;
import org.qingjian.complaint.Medium;
import org.qingjian.complaint.OfferedFile;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** A submission as a multipart form: JSON in one part or fields in parts, and files. */
record MultipartFiling(FileComplaint complaint, List<OfferedFile> files) {
    private static final String WHOLE = "complaint";
    private static final String ANSWER = "answers.";
    private static final long LARGEST_FILE = 10L * 1024 * 1024;
    private static final int MOST_FILES = 10;

    static MultipartFiling of(MultipartFormDataInput form) {
        Map<String, String> fields = fields(form);
        List<OfferedFile> files = new ArrayList<>();
        form.getValues()
                .forEach((name, values) -> values.stream()
                        .filter(value -> isFile(name, value))
                        .forEach(value -> files.add(file(name, value, files.size()))));
        String whole = fields.get(WHOLE);
        return new MultipartFiling(whole == null ? fromFields(fields) : fromJson(whole), files);
    }

    /** The parts that are no files. */
    static Map<String, String> fields(MultipartFormDataInput form) {
        Map<String, String> fields = new HashMap<>();
        form.getValues()
                .forEach((name, values) -> values.stream()
                        .filter(value -> !isFile(name, value))
                        .forEach(value -> fields.put(name, text(value))));
        return fields;
    }

    private static boolean isFile(String name, FormValue value) {
        return value.isFileItem() && !name.equals(WHOLE);
    }

    static List<OfferedFile> files(Collection<FormValue> values) {
        List<OfferedFile> files = new ArrayList<>();
        values.stream()
                .filter(value -> value.isFileItem()
                        && !String.valueOf(value.getFileName()).isBlank())
                .forEach(value -> files.add(file("files", value, files.size())));
        return files;
    }

    private static OfferedFile file(String field, FormValue value, int position) {
        try {
            if (position >= MOST_FILES) {
                throw PortalException.invalid("files", "tooMany", "最多 " + MOST_FILES + " 个文件");
            }
            if (value.getFileItem().getFileSize() > LARGEST_FILE) {
                throw new PortalException(
                        ProblemType.TOO_LARGE,
                        Map.of("limit", LARGEST_FILE),
                        List.of(new PortalException.Violation(field, "tooLarge", "每个文件不超过 10 MB")));
            }
            return new OfferedFile(
                    String.valueOf(value.getFileName()),
                    value.getFileItem().getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(FormValue value) {
        try {
            return value.isFileItem()
                    ? new String(
                            value.getFileItem().getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8)
                    : value.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileComplaint fromJson(String whole) {
        try {
            return Arc.container().instance(ObjectMapper.class).get().readValue(whole, FileComplaint.class);
        } catch (JsonProcessingException e) {
            throw PortalException.invalid(WHOLE, "malformed-json", "不是合乎语法的 JSON，或者有不认识的字段");
        }
    }

    private static FileComplaint fromFields(Map<String, String> fields) {
        Map<String, String> answers = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(ANSWER)) {
                answers.put(name.substring(ANSWER.length()), value);
            }
        });
        Contact contact = new Contact(
                        fields.get("contact.name"),
                        fields.get("contact.phone"),
                        fields.get("contact.email"),
                        fields.get("contact.address"))
                .with(fields.get("contact.coSigners"));
        return new FileComplaint(
                choice("kind", ComplaintKind.values(), fields.get("kind")),
                choice("identity", IdentityLevel.values(), fields.get("identity")),
                choice("medium", Medium.values(), fields.get("medium")),
                fields.get("text"),
                fields.get("occurred"),
                fields.get("place"),
                number("latitude", fields.get("latitude")),
                number("longitude", fields.get("longitude")),
                fields.get("region"),
                fields.get("creditCode"),
                fields.get("accused"),
                answers,
                contact.isEmpty() ? null : contact);
    }

    private static <E extends Enum<E>> @Nullable E choice(String field, E[] values, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> value.name().equals(given.strip()))
                .findFirst()
                .orElseThrow(() -> PortalException.invalid(field, "wrong-type", "没有这个选项"));
    }

    private static @Nullable Double number(String field, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return Double.valueOf(given.strip());
        } catch (NumberFormatException e) {
            throw PortalException.invalid(field, "wrong-type", "要填数字");
        }
    }
}
