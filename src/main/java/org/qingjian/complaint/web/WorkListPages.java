package org.qingjian.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingjian.complaint.CaseDesk;
import org.qingjian.complaint.CaseFilter;
import org.qingjian.complaint.CaseFilter.DueWindow;
import org.qingjian.complaint.CaseLine;
import org.qingjian.complaint.CaseList;
import org.qingjian.complaint.Channel;
import org.qingjian.complaint.ComplaintState;
import org.qingjian.complaint.Escalation;
import org.qingjian.complaint.Medium;
import org.qingjian.complaint.Move;
import org.qingjian.complaint.WorkList;
import org.qingjian.complaint.web.Words.Option;
import org.qingjian.complaint.web.WorkListPage.Choice;
import org.qingjian.complaint.web.WorkListPage.Load;
import org.qingjian.complaint.web.WorkListPage.Refused;
import org.qingjian.complaint.web.WorkListPage.Rights;
import org.qingjian.complaint.web.WorkListPage.Row;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Branch;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.time.LegalZone;
import org.qingjian.shared.web.QueryParameters;

/** The work list: filters, pages, several cases assigned at a time, what lies with each unit. */
@Path("/desk/complaints")
@PermissionsAllowed("COMPLAINT_READ")
@Produces(MediaType.TEXT_HTML)
class WorkListPages {
    private static final String HERE = "/desk/complaints";
    private static final List<String> FIELDS =
            List.of("state", "channel", "medium", "due", "escalation", "branch", "words");
    private static final Set<String> KNOWN =
            Set.of("state", "channel", "medium", "due", "escalation", "branch", "words", "page", "lang", "type");
    private static final int MOST_AT_ONCE = 100;

    private final CaseDesk desk;
    private final WorkList work;
    private final CurrentActor current;
    private final Words words;
    private final Clock clock;

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance desk(WorkListPage page);
    }

    WorkListPages(CaseDesk desk, WorkList work, CurrentActor current, Words words, Clock clock) {
        this.desk = desk;
        this.work = work;
        this.current = current;
        this.words = words;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri, KNOWN);
        Map<String, String> asked = new TreeMap<>();
        FIELDS.stream()
                .filter(field -> !query.text(field).isEmpty())
                .forEach(field -> asked.put(field, query.text(field)));
        return Templates.desk(page(CaseFilter.of(query::text), asked, List.of()));
    }

    /** Assigns the ticked cases, each by itself: one that cannot be assigned holds up none. */
    @POST
    @Path("assignments")
    @PermissionsAllowed("COMPLAINT_HANDLE")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response assign(@RestForm List<String> chosen, @RestForm @Nullable String branch) {
        Actor actor = current.get();
        Map<String, String> fields = Map.of("branch", Objects.requireNonNullElse(branch, ""));
        List<Refused> refused = new ArrayList<>();
        for (String number : chosen.stream().distinct().limit(MOST_AT_ONCE).toList()) {
            try {
                desk.make(actor, number, Move.ASSIGN, fields);
            } catch (PortalException e) {
                refused.add(new Refused(number, new DeskWords(words).refusal(e)));
            }
        }
        return refused.isEmpty()
                ? Redirects.to(HERE)
                : Response.status(Response.Status.CONFLICT)
                        .entity(Templates.desk(page(CaseFilter.open(), Map.of(), refused)))
                        .build();
    }

    private WorkListPage page(CaseFilter filter, Map<String, String> asked, List<Refused> refused) {
        Actor actor = current.get();
        LocalDate today = LegalZone.today(clock);
        CaseList list = work.list(actor, filter);
        List<Option> units = units(actor);
        return new WorkListPage(
                list,
                list.lines().stream().map(this::row).toList(),
                asked,
                choices(units),
                units,
                work.load(actor).stream()
                        .map(each -> new Load(words.of(each.branch()), each))
                        .toList(),
                work.onTime(actor, today.minusYears(1), today),
                work.escalated(actor),
                new Rights(actor.may(Permission.COMPLAINT_REGISTER), actor.may(Move.ASSIGN.permission())),
                refused);
    }

    private List<Option> units(Actor actor) {
        Branch own = actor.branch();
        return own == null || own.reach() != null
                ? List.of()
                : Branch.all().stream()
                        .map(branch -> Option.of(branch.code(), words.of(branch)))
                        .toList();
    }

    private List<Choice> choices(List<Option> units) {
        List<Choice> choices = new ArrayList<>(List.of(
                choice("state", ComplaintState.values()),
                named("due", DueWindow.values()),
                named("escalation", Escalation.values()),
                choice("channel", Channel.values()),
                new Choice(
                        "medium",
                        Arrays.stream(Medium.values())
                                .map(medium -> Option.of(medium.name(), words.medium(medium)))
                                .toList())));
        if (!units.isEmpty()) {
            choices.add(new Choice("branch", units));
        }
        return choices;
    }

    private Choice choice(String name, Enum<?>[] values) {
        return new Choice(
                name,
                Arrays.stream(values)
                        .map(value -> Option.of(value.name(), words.of(name, value)))
                        .toList());
    }

    /** The template has the words of these. */
    private static Choice named(String name, Enum<?>[] values) {
        return new Choice(
                name,
                Arrays.stream(values).map(value -> Option.of(value.name(), "")).toList());
    }

    private Row row(CaseLine line) {
        return new Row(
                line,
                words.of("kind", line.kind()) + " · " + words.medium(line.medium()),
                words.of("state", line.state()),
                StateColours.of(line.state()),
                words.of(line.branch()),
                words.of("channel", line.channel()));
    }
}
