package org.qingjian.complaint.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.ComplaintKind;
import org.qingjian.complaint.Contact;
import org.qingjian.complaint.FileComplaint;
import org.qingjian.complaint.IdentityLevel;
import org.qingjian.complaint.Medium;
import org.qingjian.complaint.Question;
import org.qingjian.shared.PortalException;

/** A GeoReport form as a submission: with a name it is sealed, without one anonymous. */
final class Open311Form {
    private static final Map<String, String> NAMES = Map.of(
            "text", "description",
            "place", "address_string",
            "latitude", "lat",
            "longitude", "long",
            "contact.name", "first_name",
            "contact.phone", "phone",
            "contact.email", "email");

    private Open311Form() {}

    static FileComplaint complaint(Medium medium, MultivaluedMap<String, String> form) {
        String name = Stream.of(form.getFirst("last_name"), form.getFirst("first_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        Contact contact = new Contact(name, form.getFirst("phone"), form.getFirst("email"), null);
        Double latitude = number("latitude", form.getFirst("lat"));
        Double longitude = number("longitude", form.getFirst("long"));
        String place = form.getFirst("address_string");
        boolean placed = place != null && !place.isBlank();
        Map<String, String> answers = new HashMap<>();
        Question.of(medium).forEach(question -> {
            String answer = form.getFirst("attribute[" + question.code() + "]");
            if (answer != null) {
                answers.put(question.code(), answer);
            }
        });
        return new FileComplaint(
                ComplaintKind.REPORT,
                contact.isEmpty() ? IdentityLevel.ANONYMOUS : IdentityLevel.SEALED,
                medium,
                form.getFirst("description"),
                null,
                placed ? place : latitude == null ? null : latitude + ", " + longitude,
                latitude,
                longitude,
                null,
                null,
                null,
                answers,
                contact.isEmpty() ? null : contact);
    }

    private static @Nullable Double number(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Double.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw PortalException.invalid(field, "wrong-type", "要填数字");
        }
    }

    /** What is wrong, by the names that GeoReport uses. */
    static String told(PortalException e) {
        return e.violations().stream()
                .map(v -> NAMES.getOrDefault(v.field(), v.field()) + ": " + v.code())
                .collect(Collectors.joining("; "));
    }
}
