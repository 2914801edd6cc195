package org.qingjian.complaint.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.Medium;
import org.qingjian.complaint.Question;
import org.qingjian.complaint.TrackedCase;
import org.qingjian.shared.web.SiteSettings;

/** What GeoReport calls services, definitions and requests, made of media, questions and cases. */
@Singleton
class Open311Services {
    /** Day on which the media, their questions or the form of the answers were last changed: clients keep them until it changes. */
    private static final String CHANGESET = "2026-11-28 00:00";

    /** Fields that stay empty: the place is told in words only, and a legal date is told on the tracking page with its law. */
    private static final List<String> NOT_TOLD =
            List.of("service_notice", "expected_datetime", "address_id", "zipcode", "lat", "long", "media_url");

    private final Words words;
    private final SiteSettings site;

    Open311Services(Words words, SiteSettings site) {
        this.words = words;
        this.site = site;
    }

    /** @param endpoint absolute address of this interface */
    Map<String, Object> discovery(String endpoint) {
        Map<String, Object> here = new LinkedHashMap<>();
        here.put("specification", "http://wiki.open311.org/GeoReport_v2");
        here.put("url", endpoint);
        here.put("changeset", CHANGESET);
        here.put("type", "production");
        here.put("formats", List.of("text/xml", "application/json"));
        Map<String, Object> discovery = new LinkedHashMap<>();
        discovery.put("changeset", CHANGESET);
        discovery.put("contact", words.filing().open311Contact(site.phone(), site.email()));
        discovery.put("key_service", words.filing().open311Key());
        discovery.put("endpoints", List.of(here));
        return discovery;
    }

    static Optional<Medium> medium(@Nullable String code) {
        return Arrays.stream(Medium.values())
                .filter(medium -> medium.name().equals(code))
                .findFirst();
    }

    Map<String, Object> service(Medium medium) {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("service_code", medium.name());
        service.put("service_name", words.medium(medium));
        service.put("description", words.medium(medium));
        service.put("metadata", !Question.of(medium).isEmpty());
        service.put("type", "realtime");
        service.put("keywords", "");
        service.put("group", words.filing().newTitle());
        return service;
    }

    Map<String, Object> definition(Medium medium) {
        List<Map<String, Object>> attributes = new ArrayList<>();
        for (Question question : Question.of(medium)) {
            Map<String, Object> attribute = new LinkedHashMap<>();
            attribute.put("variable", true);
            attribute.put("code", question.code());
            attribute.put("datatype", "singlevaluelist");
            attribute.put("required", false);
            attribute.put("datatype_description", "");
            attribute.put("order", attributes.size() + 1);
            attribute.put("description", words.of(question.text()));
            attribute.put(
                    "values",
                    question.options().stream()
                            .map(option -> Map.of("key", (Object) option.zh(), "name", words.of(option)))
                            .toList());
            attributes.add(attribute);
        }
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("service_code", medium.name());
        definition.put("attributes", attributes);
        return definition;
    }

    /** Nothing of what was written: only where it stands. */
    Map<String, Object> request(TrackedCase tracked) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("service_request_id", tracked.caseNumber());
        request.put("status", tracked.status().isOver() ? "closed" : "open");
        request.put("status_notes", words.of("state", tracked.status()));
        request.put("service_name", words.medium(tracked.medium()));
        request.put("service_code", tracked.medium().name());
        request.put("description", null);
        request.put(
                "agency_responsible",
                tracked.holder() == null ? null : tracked.holder().zh());
        request.put("requested_datetime", tracked.receivedAt().toString());
        request.put("updated_datetime", latest(tracked).toString());
        request.put("address", tracked.place());
        NOT_TOLD.forEach(field -> request.put(field, null));
        return request;
    }

    private static Instant latest(TrackedCase tracked) {
        return tracked.timeline().stream()
                .map(TrackedCase.TimelineStep::at)
                .max(Instant::compareTo)
                .orElse(tracked.receivedAt());
    }
}
