package org.qingjian.deadline.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.Calendars;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.LoadedYear;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.time.LegalZone;
import org.qingjian.shared.web.PageContext;

/** The public calculator and the calendar of a year. */
@Path("/deadlines")
@PermitAll
class DeadlinePages {
    private final StatutoryClocks law;
    private final Calendars calendars;
    private final PageContext page;
    private final Clock time;

    @CheckedTemplate(basePath = "deadline")
    static class Templates {
        static native TemplateInstance calculator(
                CalculatorForm form, @Nullable CalculatorResult result, @Nullable FormProblem problem);

        static native TemplateInstance calendar(YearView year);
    }

    DeadlinePages(StatutoryClocks law, Calendars calendars, PageContext page, Clock time) {
        this.law = law;
        this.calendars = calendars;
        this.page = page;
        this.time = time;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response calculator(@Context UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        DeadlineRules rules = law.rules();
        Wording wording = new Wording(page.locale());
        CalculatorForm form = CalculatorForm.of(query, rules, wording, LegalZone.today(time));
        if (!query.containsKey("from")) {
            return Response.ok(Templates.calculator(form, null, null)).build();
        }
        try {
            CalculatorResult result = CalculatorResult.of(
                    Question.of(query), rules, wording, uri.getRequestUri().getRawQuery());
            return Response.ok(Templates.calculator(form, result, null)).build();
        } catch (PortalException e) {
            if (e.type() == ProblemType.UNKNOWN_PARAMETER) {
                throw e;
            }
            return Response.status(e.type().status())
                    .entity(Templates.calculator(form, null, FormProblem.of(e, query.containsKey("clock"))))
                    .build();
        }
    }

    @GET
    @Path("/calendar/{year}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance calendar(@PathParam("year") int year) {
        List<LoadedYear> loaded = calendars.loaded();
        LoadedYear shown = loaded.stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow(() -> new PortalException(ProblemType.CALENDAR_NOT_LOADED, Map.of("year", year)));
        return Templates.calendar(
                YearView.of(shown, loaded.stream().map(LoadedYear::year).toList(), calendars.current(), page.locale()));
    }
}
