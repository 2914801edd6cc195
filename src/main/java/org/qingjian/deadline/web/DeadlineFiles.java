package org.qingjian.deadline.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.shared.web.PageContext;

/** The calendar entry that the calculator's page offers. */
@Path("/deadlines.ics")
@PermitAll
class DeadlineFiles {
    private final StatutoryClocks law;
    private final PageContext page;
    private final Clock time;

    DeadlineFiles(StatutoryClocks law, PageContext page, Clock time) {
        this.law = law;
        this.page = page;
        this.time = time;
    }

    @GET
    @Produces(CalendarFile.TYPE)
    public Response file(@Context UriInfo uri) {
        return CalendarFile.of(Question.of(uri.getQueryParameters()), law.rules(), page.locale(), time.instant());
    }
}
