package org.qingjian.shared.web;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/** Words a problem: {@code application/problem+json} for programs, a page for people, chosen by path and Accept. */
@Singleton
class ProblemResponses {
    static final String JSON = "application/problem+json";

    private final PageContext page;
    private final CurrentVertxRequest current;
    private final ProblemTexts texts;

    ProblemResponses(PageContext page, CurrentVertxRequest current, ProblemTexts texts) {
        this.page = page;
        this.current = current;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "shared")
    static class Templates {
        static native TemplateInstance problem(Problem problem);

        static native TemplateInstance notFound(Problem problem);

        static native TemplateInstance unexpected(Problem problem);

        static native TemplateInstance unavailable(Problem problem);
    }

    Response of(ProblemType type, Map<String, Object> arguments, List<Violation> violations) {
        return respond(type, problem(type, type.status(), null, violations, arguments));
    }

    /** A failure of the HTTP layer: the catalogue's nearest type, with the exact status (405, 406 …). */
    Response withStatus(ProblemType type, int status) {
        return respond(type, problem(type, status, null, List.of(), Map.of()));
    }

    /** People are led to the login page and back; programs get the 401. */
    Response notAuthenticated() {
        if (forPeople() && "GET".equals(request().request().method().name())) {
            String next = URLEncoder.encode(page.path(), StandardCharsets.UTF_8);
            return Response.seeOther(URI.create("/login?next=" + next)).build();
        }
        return of(ProblemType.NOT_AUTHENTICATED, Map.of(), List.of());
    }

    /** A bug: the log has it under the incident, the caller only gets the incident. */
    Response unexpected(Throwable failure) {
        if (isHungUp(failure)) {
            Log.debug("the caller hung up before its request was whole");
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        URI incident = URI.create("urn:uuid:" + UUID.randomUUID());
        Log.errorf(failure, "unexpected failure, incident %s", incident);
        return respond(
                ProblemType.UNEXPECTED,
                problem(ProblemType.UNEXPECTED, ProblemType.UNEXPECTED.status(), incident, List.of(), Map.of()));
    }

    private static boolean isHungUp(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException) {
                return true;
            }
        }
        return false;
    }

    private Problem problem(
            ProblemType type,
            int status,
            @Nullable URI instance,
            List<Violation> violations,
            Map<String, Object> arguments) {
        Locale locale = page.locale();
        Map<String, Object> more = new TreeMap<>(arguments);
        Object detail = more.remove("detail");
        return new Problem(
                Problem.typeOf(type),
                texts.title(type, locale),
                status,
                detail == null ? texts.detail(type, locale) : detail.toString(),
                instance,
                violations,
                more);
    }

    private Response respond(ProblemType type, Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status()).header("Cache-Control", "no-store");
        if (!forPeople()) {
            return response.type(JSON).entity(problem).build();
        }
        String html = template(type, problem).render();
        return response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html)
                .build();
    }

    private static TemplateInstance template(ProblemType type, Problem problem) {
        return switch (type) {
            case NOT_FOUND -> Templates.notFound(problem);
            case UNEXPECTED -> Templates.unexpected(problem);
            case SEARCH_UNAVAILABLE -> Templates.unavailable(problem);
            default -> Templates.problem(problem);
        };
    }

    /** People read pages; programs are known by their path or by accepting JSON rather than HTML. */
    private boolean forPeople() {
        String accept = request().request().getHeader("Accept");
        return !ForPrograms.path(page.path())
                && (accept == null || accept.contains("text/html") || !accept.contains("json"));
    }

    private RoutingContext request() {
        return current.getCurrent();
    }
}
