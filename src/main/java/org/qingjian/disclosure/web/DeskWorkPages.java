package org.qingjian.disclosure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.DeskRecords;
import org.qingjian.disclosure.PublicationRelease;
import org.qingjian.disclosure.WithdrawalsDue;
import org.qingjian.disclosure.WorkItem;
import org.qingjian.disclosure.WorkLists;
import org.qingjian.identity.Actor;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.Permission;
import org.qingjian.shared.PortalException;

/** 公开工作: what waits at the desk, and the way to everything else there. */
@Path("/desk")
@PermissionsAllowed("DESK")
@Produces(MediaType.TEXT_HTML)
class DeskWorkPages {
    private static final int CONFLICT = 422;

    private static final Map<String, Permission> NEEDED = Map.ofEntries(
            Map.entry("published", Permission.RECORD_READ_DRAFT),
            Map.entry("findings", Permission.FINDING_READ),
            Map.entry("withholdings", Permission.FINDING_READ),
            Map.entry("party-notices", Permission.RECORD_DRAFT),
            Map.entry("imports", Permission.IMPORT_RUN),
            Map.entry("complaints", Permission.COMPLAINT_READ),
            Map.entry("enterprises", Permission.ENTERPRISE_EDIT),
            Map.entry("enterprise-lists", Permission.ENTERPRISE_EDIT),
            Map.entry("accounts", Permission.ACCOUNT_ADMINISTER),
            Map.entry("calendar", Permission.CALENDAR_EDIT),
            Map.entry("search", Permission.SEARCH_OPERATE),
            Map.entry("notifications", Permission.NOTIFICATION_OPERATE),
            Map.entry("audit", Permission.AUDIT_READ));

    private final DeskRecords desk;
    private final PublicationRelease releases;
    private final WithdrawalsDue withdrawals;
    private final CurrentActor current;

    /**
     * The page.
     *
     * @param list name of the list that is shown
     * @param mayWrite may enter records, and so on
     * @param withdrawals overturned decisions that are still public
     */
    record Work(
            @Nullable WorkLists lists,
            String list,
            List<WorkItem> items,
            boolean mayWrite,
            boolean mayRelease,
            long withdrawals,
            List<Link> links,
            List<Refused> refused) {
        public boolean bulk() {
            return mayRelease && list.equals("release") && !items.isEmpty();
        }
    }

    /** A way to another part of the desk, by its key in the messages. */
    record Link(String key, String href) {}

    /** An edition that a bulk release left out, and why. */
    record Refused(String recordId, String reason) {}

    DeskWorkPages(DeskRecords desk, PublicationRelease releases, WithdrawalsDue withdrawals, CurrentActor current) {
        this.desk = desk;
        this.releases = releases;
        this.withdrawals = withdrawals;
        this.current = current;
    }

    @CheckedTemplate(basePath = "publishing")
    static class Templates {
        static native TemplateInstance work(Work page);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance work(@RestQuery @Nullable String list) {
        return Templates.work(page(list, List.of()));
    }

    /** Releases the ticked editions, each by itself: one that cannot be released holds up none. */
    @POST
    @Path("release")
    @PermissionsAllowed("RECORD_PUBLISH")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response release(@RestForm List<String> chosen) {
        List<Refused> refused = new ArrayList<>();
        for (String each : chosen) {
            String[] parts = each.split("@", 2);
            try {
                releases.release(current.get(), parts[0], Long.parseLong(parts.length < 2 ? "" : parts[1]));
            } catch (PortalException e) {
                refused.add(new Refused(parts[0], reason(e)));
            } catch (NumberFormatException e) {
                throw PortalException.invalid("chosen", "bad-choice", "选择的内容不对");
            }
        }
        return refused.isEmpty()
                ? Response.seeOther(URI.create("/desk?list=release")).build()
                : Response.status(CONFLICT)
                        .entity(Templates.work(page("release", refused)))
                        .build();
    }

    private static String reason(PortalException e) {
        return e.violations().isEmpty()
                ? e.type().slug()
                : e.violations().get(0).message();
    }

    private Work page(@Nullable String asked, List<Refused> refused) {
        Actor actor = current.get();
        List<Link> links = links(actor);
        if (!actor.may(Permission.RECORD_READ_DRAFT)) {
            return new Work(null, "", List.of(), false, false, 0, links, refused);
        }
        WorkLists lists = desk.work(actor);
        String list = asked == null ? first(actor) : asked;
        return new Work(
                lists,
                list,
                lists.list(list),
                actor.may(Permission.RECORD_DRAFT),
                actor.may(Permission.RECORD_PUBLISH),
                withdrawals.list(actor).size(),
                links,
                refused);
    }

    /** Each post begins with its own list. */
    private static String first(Actor actor) {
        if (actor.may(Permission.RECORD_REVIEW)) {
            return "review";
        }
        return actor.may(Permission.RECORD_PUBLISH) ? "release" : "all";
    }

    private static List<Link> links(Actor actor) {
        return NEEDED.entrySet().stream()
                .filter(each -> actor.may(each.getValue()))
                .map(each -> new Link(each.getKey(), "/desk/" + each.getKey()))
                .sorted(java.util.Comparator.comparing(Link::key))
                .toList();
    }
}
