package org.qingjian.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.PublicAnswer;
import org.qingjian.complaint.PublicAnswers;
import org.qingjian.complaint.web.Words.Option;
import org.qingjian.shared.PortalException;

/** Questions and answers that everybody may read. */
@Path("/complaints/answers")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class PublicAnswerPages {
    private final PublicAnswers answers;
    private final Words words;

    /** One in a list. */
    record Line(PublicAnswer answer, String medium) {}

    /** What was asked and found. */
    record Found(String words, String medium, List<Line> lines) {}

    PublicAnswerPages(PublicAnswers answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance answers(Found found, List<Option> media);

        static native TemplateInstance answer(Line line);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery @Nullable String q, @RestQuery @Nullable String medium) {
        String asked = Objects.requireNonNullElse(q, "");
        String kind = Open311Services.medium(medium).map(Enum::name).orElse("");
        List<Line> lines = answers.find(asked, kind).stream().map(this::line).toList();
        return Templates.answers(new Found(asked, kind, lines), words.media());
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath String id) {
        return Templates.answer(line(answers.get(id(id))));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw PortalException.notFound();
        }
    }

    private Line line(PublicAnswer answer) {
        return new Line(answer, words.medium(answer.medium()));
    }
}
