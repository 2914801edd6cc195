package org.qingjian.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseCode;
import org.qingjian.complaint.Drafts;
import org.qingjian.complaint.Drafts.Draft;
import org.qingjian.complaint.Evaluation.Solved;
import org.qingjian.complaint.TrackedCase;
import org.qingjian.complaint.TrackedCase.Action;
import org.qingjian.complaint.Tracking;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/**
 * Following a case with number and secret code. The codes are typed once; then a cookie that ends with the browser, or after half
 * an hour, stands for them, so that they are in no address and no page.
 */
@Path("/complaints/track")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class TrackingPages {
    private static final String COOKIE = "qj-case";
    private static final String HERE = "/complaints/track";
    private static final String CASE = HERE + "/case";
    private static final Duration OPEN = Duration.ofMinutes(30);

    private final Tracking tracking;
    private final Drafts sessions;
    private final ComplaintPace pace;
    private final Words words;
    private final Clock clock;

    TrackingPages(Tracking tracking, Drafts sessions, ComplaintPace pace, Words words, Clock clock) {
        this.tracking = tracking;
        this.sessions = sessions;
        this.pace = pace;
        this.words = words;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance track(String number, String problem, boolean failed);

        static native TemplateInstance tracked(CasePage page);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestQuery @Nullable String number) {
        return Templates.track(CaseCode.typed(number, "").number(), "", false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response open(
            @RestForm @Nullable String caseNumber, @RestForm @Nullable String secretCode, HttpServerRequest request) {
        CaseCode code = CaseCode.typed(caseNumber, secretCode);
        try {
            tracking.track(code);
        } catch (PortalException e) {
            return refused(e, Objects.requireNonNullElse(caseNumber, ""), request);
        }
        String token = sessions.newToken();
        sessions.save(token, new Draft(Map.of("number", code.number(), "secret", code.secret()), List.of()), OPEN);
        return Response.fromResponse(Redirects.to(CASE))
                .cookie(cookie(token, request))
                .build();
    }

    private Response refused(PortalException e, String typed, HttpServerRequest request) {
        String error = words.errors().errCodes();
        int status = e.type().status();
        try {
            pace.wrongCode(request);
        } catch (PortalException tooMany) {
            status = ProblemType.TOO_MANY_REQUESTS.status();
            error = words.errors()
                    .errTooMany(
                            ((Number) Objects.requireNonNull(tooMany.arguments().get("retryAfter"))).longValue());
        }
        String shown = typed.length() > 40 ? "" : typed;
        return Response.status(status)
                .entity(Templates.track(shown, error, true))
                .build();
    }

    @GET
    @Path("case")
    @Operation(hidden = true)
    public Response tracked(HttpServerRequest request) {
        return withCase(request, code -> page(tracking.track(code), "", "", 200));
    }

    @POST
    @Path("messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response message(@RestForm @Nullable String text, HttpServerRequest request) {
        return withCase(
                request,
                code -> tried(code, Objects.requireNonNullElse(text, ""), () -> {
                    tracking.message(code, text);
                }));
    }

    @POST
    @Path("evaluations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response evaluate(
            @RestForm @Nullable String solved,
            @RestForm @Nullable String satisfaction,
            @RestForm @Nullable String inTime,
            @RestForm @Nullable String polite,
            HttpServerRequest request) {
        return withCase(
                request,
                code -> tried(code, "", () -> {
                    Solved verdict = Arrays.stream(Solved.values())
                            .filter(value -> value.name().equals(solved))
                            .findFirst()
                            .orElse(null);
                    int degree =
                            satisfaction != null && satisfaction.matches("[1-5]") ? Integer.parseInt(satisfaction) : 0;
                    tracking.evaluate(code, inTime != null, polite != null, verdict, degree);
                }));
    }

    @POST
    @Path("contest")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response contest(
            @RestForm @Nullable String type, @RestForm @Nullable String grounds, HttpServerRequest request) {
        Action action = Arrays.stream(Action.values())
                .filter(value -> value.name().equals(type))
                .findFirst()
                .orElseThrow(PortalException::notFound);
        return withCase(
                request,
                code -> tried(code, "", () -> {
                    tracking.contest(code, action, grounds);
                }));
    }

    @POST
    @Path("leave")
    @Operation(hidden = true)
    public Response leave(HttpServerRequest request) {
        String token = token(request);
        if (token != null) {
            sessions.delete(token);
        }
        return Response.fromResponse(Redirects.to("/"))
                .cookie(new NewCookie.Builder(COOKIE)
                        .value("")
                        .path(HERE)
                        .maxAge(0)
                        .build())
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    private Response tried(CaseCode code, String typed, Runnable action) {
        try {
            action.run();
            return Redirects.to(CASE);
        } catch (PortalException e) {
            String error = e.violations().stream()
                    .map(violation -> words.error(violation.field(), violation.code()))
                    .findFirst()
                    .orElseGet(() -> words.errors().errNotNow());
            return page(tracking.track(code), error, typed, e.type().status());
        }
    }

    private Response page(TrackedCase tracked, String error, String typed, int status) {
        return Response.status(status)
                .entity(Templates.tracked(CasePage.of(tracked, words, clock.instant(), error, typed)))
                .build();
    }

    private Response withCase(HttpServerRequest request, Function<CaseCode, Response> page) {
        String token = token(request);
        Optional<Draft> session = token == null ? Optional.empty() : sessions.load(token);
        return session.map(values -> CaseCode.typed(values.value("number"), values.value("secret")))
                .map(page)
                .orElseGet(() -> Redirects.to(HERE));
    }

    private static @Nullable String token(HttpServerRequest request) {
        Cookie cookie = request.getCookie(COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    private static NewCookie cookie(String token, HttpServerRequest request) {
        return new NewCookie.Builder(COOKIE)
                .value(token)
                .path(HERE)
                .httpOnly(true)
                .secure("https".equals(request.scheme()))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
