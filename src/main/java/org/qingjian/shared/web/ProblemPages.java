package org.qingjian.shared.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** What the {@code type} of a problem leads to. */
@Path("/problems")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ProblemPages {
    private final ProblemTexts texts;
    private final PageContext page;

    ProblemPages(ProblemTexts texts, PageContext page) {
        this.texts = texts;
        this.page = page;
    }

    @CheckedTemplate(basePath = "shared")
    static class Templates {
        static native TemplateInstance problemTypes(List<Explained> types);

        static native TemplateInstance problemType(Explained type);
    }

    record Explained(String slug, int status, String title, String detail) {}

    @GET
    public TemplateInstance all() {
        return Templates.problemTypes(
                Arrays.stream(ProblemType.values()).map(this::explained).toList());
    }

    @GET
    @Path("{slug}")
    public TemplateInstance one(@RestPath String slug) {
        return Arrays.stream(ProblemType.values())
                .filter(t -> t.slug().equals(slug))
                .findFirst()
                .map(t -> Templates.problemType(explained(t)))
                .orElseThrow(PortalException::notFound);
    }

    private Explained explained(ProblemType type) {
        Locale locale = page.locale();
        return new Explained(type.slug(), type.status(), texts.title(type, locale), texts.detail(type, locale));
    }
}
