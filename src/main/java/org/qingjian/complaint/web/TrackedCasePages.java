package org.qingjian.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseCode;
import org.qingjian.complaint.Evaluation.Solved;
import org.qingjian.complaint.OfferedFile;
import org.qingjian.complaint.TrackedCase;
import org.qingjian.complaint.TrackedCase.Action;
import org.qingjian.complaint.Tracking;
import org.qingjian.deadline.CalendarEntry;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** A case as its complainant follows it: read, write, evaluate, contest, agree to a public answer. */
@Path("/complaints/track")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class TrackedCasePages {
    private static final String HERE = "/complaints/track";

    private final Tracking tracking;
    private final CaseSession session;
    private final ComplaintPace pace;
    private final Words words;
    private final Clock clock;

    TrackedCasePages(Tracking tracking, CaseSession session, ComplaintPace pace, Words words, Clock clock) {
        this.tracking = tracking;
        this.session = session;
        this.pace = pace;
        this.words = words;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance tracked(CasePage page);
    }

    @GET
    @Path("case")
    @Operation(hidden = true)
    public Response tracked(HttpServerRequest request) {
        return withCase(request, code -> page(tracking.track(code), "", "", 200));
    }

    /** The next legal date as it stands now, for a calendar. It says what is due, and nothing of the case. */
    @GET
    @Path("next.ics")
    @Produces(CalendarEntry.TYPE)
    @Operation(hidden = true)
    public Response calendar(HttpServerRequest request) {
        return withCase(request, code -> {
            TrackedCase.NextDate next = tracking.track(code).next();
            if (next == null) {
                throw PortalException.notFound();
            }
            CalendarEntry entry = new CalendarEntry(
                    next.clock() + "-" + next.from() + "-" + next.date(),
                    next.date(),
                    words.of(next.name()),
                    words.of(next.law()));
            return Response.ok(entry.file(clock.instant()), CalendarEntry.TYPE)
                    .header("Content-Disposition", "attachment; filename=\"" + entry.fileName() + "\"")
                    .header("Cache-Control", "no-store")
                    .build();
        });
    }

    @POST
    @Path("messages")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response message(MultipartFormDataInput form, HttpServerRequest request) {
        String text = MultipartFiling.fields(form).getOrDefault("text", "");
        Collection<FormValue> given =
                Objects.requireNonNullElse(form.getValues().get("files"), List.of());
        return withCase(
                request,
                code -> tried(code, text, () -> {
                    List<OfferedFile> files = MultipartFiling.files(given);
                    if (!files.isEmpty()) {
                        pace.file(request);
                    }
                    tracking.message(code, text, files);
                }));
    }

    /** With an address tells from now on, without one no more. */
    @POST
    @Path("reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remind(@RestForm @Nullable String address, HttpServerRequest request) {
        return withCase(
                request,
                code -> tried(code, "", () -> {
                    tracking.tell(code, address, words.locale());
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
    @Path("consent")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response agree(@RestForm @Nullable String agreed, HttpServerRequest request) {
        return withCase(
                request,
                code -> tried(code, "", () -> {
                    tracking.agree(code, "1".equals(agreed));
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

    private Response tried(CaseCode code, String typed, Runnable action) {
        try {
            action.run();
            return Redirects.to(HERE + "/case");
        } catch (PortalException e) {
            return page(tracking.track(code), reason(e), typed, e.type().status());
        }
    }

    private String reason(PortalException e) {
        if (e.type() == ProblemType.TOO_MANY_REQUESTS) {
            return words.errors()
                    .errTooMany(((Number) Objects.requireNonNull(e.arguments().get("retryAfter"))).longValue());
        }
        return e.violations().stream()
                .map(violation -> words.error(violation.field(), violation.code()))
                .findFirst()
                .orElseGet(() -> words.errors().errNotNow());
    }

    private Response page(TrackedCase tracked, String error, String typed, int status) {
        return Response.status(status)
                .entity(Templates.tracked(CasePage.of(tracked, words, clock.instant(), error, typed)))
                .build();
    }

    private Response withCase(HttpServerRequest request, Function<CaseCode, Response> page) {
        return session.code(request).map(page).orElseGet(() -> Redirects.to(HERE));
    }
}
