package org.qingjian.deadline.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.Calendars;
import org.qingjian.deadline.HolidayYear;
import org.qingjian.deadline.LoadedYear;
import org.qingjian.deadline.WorkingCalendar;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.web.PageContext;

/** Where an administrator sees the loaded years and loads the next one, after a look at what it would do. */
@Path("/desk/calendar")
@PermissionsAllowed("CALENDAR_EDIT")
@Produces(MediaType.TEXT_HTML)
class DeskCalendar {
    private final Calendars calendars;
    private final PageContext page;

    /** What came of a file: a year that was checked or loaded. */
    record Outcome(int year, int workingDays, boolean loaded) {}

    @CheckedTemplate(basePath = "deadline")
    static class Templates {
        static native TemplateInstance desk(
                List<LoadedYear> years, String csv, @Nullable Outcome outcome, List<Violation> violations);
    }

    DeskCalendar(Calendars calendars, PageContext page) {
        this.calendars = calendars;
        this.page = page;
    }

    @GET
    public TemplateInstance show() {
        return Templates.desk(calendars.loaded(), "", null, List.of());
    }

    @POST
    public Response load(@FormParam("csv") @Nullable String csv, @FormParam("step") @Nullable String step) {
        String text = Objects.requireNonNullElse(csv, "");
        boolean load = "load".equals(step);
        try {
            HolidayYear year = load ? calendars.importYear(text, page.account()) : calendars.check(text);
            int workingDays = WorkingCalendar.of(List.of(year)).workingDaysIn(year.year());
            return Response.ok(Templates.desk(
                            calendars.loaded(),
                            load ? "" : text,
                            new Outcome(year.year(), workingDays, load),
                            List.of()))
                    .build();
        } catch (PortalException e) {
            return Response.status(e.type().status())
                    .entity(Templates.desk(calendars.loaded(), text, null, e.violations()))
                    .build();
        }
    }
}
