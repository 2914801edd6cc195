package org.qingjian.disclosure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.FileNotice;
import org.qingjian.disclosure.RedactionDecision;
import org.qingjian.disclosure.RedactionPassage;
import org.qingjian.disclosure.RedactionReview;
import org.qingjian.disclosure.RedactionView;
import org.qingjian.identity.CurrentActor;
import org.qingjian.redaction.MaskType;
import org.qingjian.shared.PortalException;

/** 复核遮盖: original and public version side by side, one row for each passage, one answer for each row. */
@Path("/desk/records")
@PermissionsAllowed("RECORD_REVIEW")
@Produces(MediaType.TEXT_HTML)
class DeskRedactionPages {
    private static final int ROWS = 40;

    private final RedactionReview review;
    private final DeskAnswers answers;
    private final CurrentActor current;

    /** The page: forty paragraphs of it. */
    record Page(RedactionView view, int number, int last, List<RedactionView.Row> rows, List<String> types) {
        static Page of(RedactionView view, int asked) {
            int last = Math.max(1, (view.rows().size() + ROWS - 1) / ROWS);
            int number = Math.min(Math.max(asked, 1), last);
            return new Page(
                    view,
                    number,
                    last,
                    view.rows()
                            .subList(
                                    (number - 1) * ROWS,
                                    Math.min(number * ROWS, view.rows().size())),
                    List.of(MaskType.values()).stream().map(Enum::name).toList());
        }

        public boolean isFirst() {
            return number == 1;
        }

        public boolean isLast() {
            return number == last;
        }
    }

    DeskRedactionPages(RedactionReview review, DeskAnswers answers, CurrentActor current) {
        this.review = review;
        this.answers = answers;
        this.current = current;
    }

    @CheckedTemplate(basePath = "publishing")
    static class Templates {
        static native TemplateInstance redaction(Page page, DeskForm form);
    }

    @GET
    @Path("{id}/redaction")
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String id, @RestQuery @Nullable Integer page) {
        return show(id, Objects.requireNonNullElse(page, 1), DeskForm.EMPTY);
    }

    private TemplateInstance show(String id, int page, DeskForm form) {
        return Templates.redaction(Page.of(review.view(current.get(), id), page), form);
    }

    /** Fields: {@code version}; for passage n {@code passage-n}, {@code do-n}, {@code wording-n}, {@code why-n}; for a new one {@code new…}. */
    @POST
    @Path("{id}/redaction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(@RestPath String id, MultivaluedMap<String, String> fields) {
        Response answer = answers.of(
                id,
                Map.of("passage", value(fields, "passage"), "reason", value(fields, "reason")),
                () -> review.decide(current.get(), id, number(value(fields, "version")), decisions(id, fields)),
                form -> show(id, 1, form));
        return answer.getStatus() == Response.Status.SEE_OTHER.getStatusCode()
                ? Response.seeOther(URI.create("/desk/records/" + id + "/redaction"))
                        .build()
                : answer;
    }

    private List<RedactionDecision> decisions(String id, MultivaluedMap<String, String> fields) {
        List<RedactionDecision> decisions = new ArrayList<>();
        for (RedactionPassage passage : review.view(current.get(), id).passages()) {
            answer(passage, fields).ifPresent(decisions::add);
        }
        String added = value(fields, "passage");
        if (!added.isEmpty()) {
            decisions.add(new RedactionDecision(
                    added,
                    DeskForm.choice(MaskType.class, "type", value(fields, "type"))
                            .name(),
                    true,
                    true,
                    value(fields, "wording"),
                    value(fields, "reason")));
        }
        return decisions;
    }

    /** The answer to a passage, when it differs from how things stand. */
    private static java.util.Optional<RedactionDecision> answer(
            RedactionPassage passage, MultivaluedMap<String, String> fields) {
        for (int n = 1; fields.containsKey("passage-" + n); n++) {
            if (!passage.text().equals(fields.getFirst("passage-" + n))) {
                continue;
            }
            String choice = value(fields, "do-" + n);
            String why = value(fields, "why-" + n);
            boolean asText = choice.equals("text");
            boolean mask = choice.equals("mask") || asText;
            String wording = asText ? FileNotice.AS_TEXT : value(fields, "wording-" + n);
            boolean asItStands = choice.isEmpty()
                    || (passage.decision() == null
                            && !passage.doubtful()
                            && mask
                            && wording.equals(passage.replacement()))
                    || (passage.decision() != null
                            && passage.decision().masked() == mask
                            && passage.decision().reason().equals(why)
                            && wording.equals(passage.replacement()));
            return asItStands
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(
                            new RedactionDecision(passage.text(), passage.type(), mask, passage.added(), wording, why));
        }
        return java.util.Optional.empty();
    }

    private static String value(MultivaluedMap<String, String> fields, String name) {
        return DeskForm.text(fields.getFirst(name));
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException e) {
            throw PortalException.invalid("version", "required", "缺少版本号");
        }
    }
}
