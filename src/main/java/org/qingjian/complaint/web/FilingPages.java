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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.Drafts;
import org.qingjian.complaint.Drafts.Draft;
import org.qingjian.complaint.Question;
import org.qingjian.complaint.Route;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;

/** The form, one thing a page, from the first question after the start to the check page. Nothing typed is lost. */
@Path("/complaints/new")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class FilingPages {
    private static final String HERE = "/complaints/new";
    private static final int LONGEST_VALUE = 20_000;

    private final Drafts drafts;
    private final QuestionPages pages;
    private final Words words;
    private final CheckPages check;
    private final NamedPlace places;
    private final ComplaintSettings settings;

    FilingPages(
            Drafts drafts,
            QuestionPages pages,
            Words words,
            CheckPages check,
            NamedPlace places,
            ComplaintSettings settings) {
        this.drafts = drafts;
        this.places = places;
        this.pages = pages;
        this.words = words;
        this.check = check;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance question(QuestionPage question);

        static native TemplateInstance advice(Advice advice);
    }

    /** Another office is right. */
    record Advice(String organ, String contact, String law, String reason, String next, String back) {}

    @GET
    @Path("{step}")
    @Operation(hidden = true)
    public Response ask(@RestPath String step, @RestQuery @Nullable String from, HttpServerRequest request) {
        FilingStep asked = FilingStep.at(step).orElseThrow(PortalException::notFound);
        Optional<Draft> draft = draft(request);
        if (draft.isEmpty()) {
            return Redirects.to(HERE);
        }
        if (ShownReceipt.isOne(draft.get())) {
            return Redirects.to(HERE + "/done");
        }
        if (asked == FilingStep.CHECK) {
            FilingStep open = FilingStep.firstOpen(draft.get());
            return open == FilingStep.CHECK
                    ? Response.ok(check.of(draft.get(), false)).build()
                    : Redirects.to(HERE + "/" + open.path());
        }
        return Response.ok(Templates.question(pages.of(asked, draft.get(), List.of(), "check".equals(from))))
                .build();
    }

    @POST
    @Path("{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response answer(@RestPath String step, MultivaluedMap<String, String> form, HttpServerRequest request) {
        FilingStep answered = FilingStep.at(step)
                .filter(s -> s != FilingStep.CHECK && s != FilingStep.FILES)
                .orElseThrow(PortalException::notFound);
        String token = DraftCookie.read(request);
        Optional<Draft> before = draft(request);
        if (before.isEmpty() || token == null) {
            return Redirects.to(HERE);
        }
        NamedPlace.Settled settled = settled(answered, before.get().with(given(answered, form, before.get())));
        Draft draft = settled.draft();
        drafts.save(token, draft, settings.draftKept());
        if (form.containsKey("later")) {
            return Redirects.to(HERE + "/saved");
        }
        boolean toCheck = "check".equals(form.getFirst("from"));
        List<Violation> wrong = FilingForm.violations(answered, draft);
        if (!wrong.isEmpty() || settled.ask()) {
            return Response.status(wrong.isEmpty() ? Response.Status.OK : Response.Status.BAD_REQUEST)
                    .entity(Templates.question(pages.of(answered, draft, wrong, toCheck)))
                    .build();
        }
        return route(answered, draft)
                .map(route -> Redirects.to(HERE + "/advice/" + answered.path()))
                .orElseGet(() -> Redirects.to(HERE + "/" + next(answered, draft, toCheck)));
    }

    private NamedPlace.Settled settled(FilingStep answered, Draft draft) {
        return answered == FilingStep.PLACE ? places.settle(draft) : new NamedPlace.Settled(draft, false);
    }

    private static String next(FilingStep answered, Draft draft, boolean toCheck) {
        FilingStep next = toCheck ? FilingStep.firstOpen(draft) : answered.next(draft);
        return next.path();
    }

    /** Fields of this page only, cut to what can be kept. */
    private static Map<String, String> given(FilingStep step, MultivaluedMap<String, String> form, Draft draft) {
        Map<String, String> given = new HashMap<>();
        List<String> fields = step == FilingStep.QUESTIONS
                ? FilingStep.medium(draft).map(Question::of).orElse(List.of()).stream()
                        .map(question -> "q-" + question.code())
                        .toList()
                : step.fields();
        for (String field : fields) {
            String value = Objects.requireNonNullElse(form.getFirst(field), "").replace("\u0000", "");
            given.put(field, value.substring(0, Math.min(value.length(), LONGEST_VALUE)));
        }
        return given;
    }

    private static Optional<Route> route(FilingStep step, Draft draft) {
        return switch (step) {
            case BEFORE -> Route.find("BEFORE", draft.value("before"));
            case MATTER -> Route.find(draft.value("medium"), draft.value("matter"));
            case PLACE -> Route.find("PLACE", draft.value("region"));
            default -> Optional.empty();
        };
    }

    @GET
    @Path("advice/{step}")
    @Operation(hidden = true)
    public Response advice(@RestPath String step, HttpServerRequest request) {
        FilingStep answered = FilingStep.at(step).orElseThrow(PortalException::notFound);
        Optional<Draft> draft = draft(request);
        Optional<Route> route = draft.flatMap(d -> route(answered, d));
        if (draft.isEmpty() || route.isEmpty()) {
            return Redirects.to(HERE);
        }
        return Response.ok(Templates.advice(new Advice(
                        words.of(route.get().organ()),
                        route.get().contact(),
                        words.of(route.get().law()),
                        route.get().reason(),
                        HERE + "/" + answered.next(draft.get()).path(),
                        HERE + "/" + answered.path())))
                .build();
    }

    private Optional<Draft> draft(HttpServerRequest request) {
        String token = DraftCookie.read(request);
        return token == null ? Optional.empty() : drafts.load(token);
    }
}
