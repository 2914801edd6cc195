package org.qingjian.deadline.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.DeadlineRules;
import org.qingjian.deadline.Due;
import org.qingjian.deadline.LawReference;
import org.qingjian.deadline.StatutoryClock;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.deadline.Step;
import org.qingjian.deadline.Term;
import org.qingjian.deadline.TermUnit;
import org.qingjian.shared.web.PageContext;

/** Due dates for programs: a free count, or a statutory limit by its key. */
@Path("/api/v1")
@PermitAll
@Tag(name = "deadlines")
class DeadlinesResource {
    private final StatutoryClocks law;
    private final PageContext page;
    private final Clock time;

    /** One step of the count. {@code text} is in the caller's language. */
    record StepView(
            Step.Rule rule,
            LocalDate date,
            LocalDate until,
            int days,
            @Nullable String name,
            @Nullable LawReference law,
            String text) {}

    /** A statutory limit. */
    record ClockView(
            String key,
            StatutoryClock.Kind kind,
            LawReference name,
            LawReference trigger,
            Term term,
            LawReference law,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        static ClockView of(StatutoryClock clock) {
            return new ClockView(
                    clock.key(),
                    clock.kind(),
                    clock.name(),
                    clock.trigger(),
                    clock.term(),
                    clock.law(),
                    clock.validity().from(),
                    clock.validity().to());
        }
    }

    /** The answer. {@code workingDays} is missing when a year in between is not loaded. */
    record Answer(
            LocalDate from,
            LocalDate due,
            boolean provisional,
            @Nullable Integer workingDays,
            @Nullable ClockView clock,
            List<StepView> steps) {}

    DeadlinesResource(StatutoryClocks law, PageContext page, Clock time) {
        this.law = law;
        this.page = page;
        this.time = time;
    }

    @GET
    @Path("/deadlines")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "When a time limit ends",
            description =
                    "from=YYYY-MM-DD with count and unit (wd working days, cd calendar days, month), or with clock, the"
                            + " key of a statutory limit. The day of from is not counted. 422 calendar-not-loaded when a"
                            + " year without holiday data decides; provisional=true answers the earliest possible date.")
    @Parameter(name = "from", required = true)
    @Parameter(name = "count")
    @Parameter(name = "unit")
    @Parameter(name = "clock")
    @Parameter(name = "provisional")
    public Answer deadline(@Context UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Question question = Question.of(query);
        DeadlineRules rules = law.rules();
        StatutoryClock clock = question.clock(rules);
        Due due = question.due(rules);
        Term term = question.term(rules);
        Wording wording = new Wording(page.locale());
        boolean daysMatter = term.unit() == TermUnit.WORKING_DAY;
        if (daysMatter && !Question.allowsProvisional(query)) {
            due.settled();
        }
        return new Answer(
                question.from(),
                due.date(),
                due.provisional(),
                Spans.workingDays(rules.calendar(), question.from(), due.date()),
                clock == null ? null : ClockView.of(clock),
                due.steps().stream()
                        .map(step -> new StepView(
                                step.rule(),
                                step.from(),
                                step.until(),
                                step.days(),
                                step.name(),
                                step.law(),
                                wording.text(step, term)))
                        .toList());
    }

    @GET
    @Path("/deadlines.ics")
    @Produces(CalendarFile.TYPE)
    @Operation(summary = "The due date as a calendar entry", description = "Parameters as for /api/v1/deadlines.")
    public Response file(@Context UriInfo uri) {
        return CalendarFile.of(Question.of(uri.getQueryParameters()), law.rules(), page.locale(), time.instant());
    }

    @GET
    @Path("/deadlines/clocks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "All statutory limits, with their law and when they are in force")
    public List<ClockView> clocks() {
        return law.rules().clocks().all().stream().map(ClockView::of).toList();
    }
}
