package org.qingjian.alert.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.qingjian.alert.AlertKey;
import org.qingjian.alert.AlertView;
import org.qingjian.alert.Alerts;
import org.qingjian.alert.SavedQuestion;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.web.PageContext;

/** Alerts for programs. Confirming stays with the person who reads the mailbox. */
@Path("/api/v1/alerts")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alerts")
class AlertResource {
    private static final String KEY = "What stands after /alerts/ in the links of a notice";

    private final Alerts alerts;
    private final ClientPace pace;
    private final PageContext page;

    AlertResource(Alerts alerts, ClientPace pace, PageContext page) {
        this.alerts = alerts;
        this.pace = pace;
        this.page = page;
    }

    /**
     * Asking for an alert.
     *
     * @param question parameters of {@code GET /api/v1/records} as in its address, such as {@code q=废水&kind=PENALTY}; empty
     *     for everything that is published
     * @param frequency AT_ONCE, DAILY (when missing) or WEEKLY
     * @param language of the mails, zh-CN or en; when missing as {@code Accept-Language} says
     */
    record Ask(
            @Nullable String question,
            @Nullable String email,
            @Nullable String frequency,
            @Nullable String language) {
        @Override
        public String toString() {
            return "Ask";
        }
    }

    /** The one answer to every ask. */
    record Asked(String state) {}

    /** Changing an alert. */
    record Change(@Nullable String frequency) {}

    /** An alert as its owner sees it. */
    record Shown(
            String question,
            String frequency,
            boolean active,
            Instant createdAt,
            @Nullable Instant confirmedAt) {
        static Shown of(AlertView alert) {
            return new Shown(
                    alert.question().query(),
                    alert.frequency().name(),
                    alert.active(),
                    alert.createdAt(),
                    alert.confirmedAt());
        }
    }

    @POST
    @Operation(
            summary = "Ask to be told by mail of what a search finds from now on",
            description =
                    "The answer is the same whether or not the address is known. A mail with a link goes there; nothing"
                            + " else is sent before its reader has confirmed. 404 where the portal has no way to send mail.")
    @APIResponse(responseCode = "202", description = "Asked; a mail is on its way unless too much was asked before")
    public Response ask(@Nullable Ask ask, HttpServerRequest request) {
        if (!alerts.offered()) {
            throw PortalException.notFound();
        }
        Ask asked = ask == null ? new Ask(null, null, null, null) : ask;
        String frequency = Objects.requireNonNullElse(asked.frequency(), "DAILY");
        SavedQuestion question = SavedQuestion.read(Objects.requireNonNullElse(asked.question(), ""));
        AlertForm form = AlertForm.filled(question, asked.email(), frequency);
        if (form.failed()) {
            throw new PortalException(ProblemType.INVALID_INPUT, Map.of(), form.wrong());
        }
        pace.require(request);
        alerts.ask(form.ask(locale(asked.language())));
        return Response.accepted(new Asked("CONFIRMATION_SENT")).build();
    }

    @GET
    @Path("{key}")
    @Operation(summary = "An alert", description = KEY)
    public Shown find(@PathParam("key") String key) {
        return Shown.of(alerts.find(key(key)));
    }

    @PUT
    @Path("{key}")
    @Operation(summary = "Change how often an alert writes", description = KEY)
    public Shown change(@PathParam("key") String key, @Nullable Change change) {
        AlertKey alert = key(key);
        return Shown.of(alerts.change(
                alert,
                AlertForm.frequency(change == null ? null : change.frequency())
                        .orElseThrow(() -> PortalException.invalid(
                                "frequency", "FREQUENCY", "frequency 只能是 AT_ONCE、DAILY 或 WEEKLY"))));
    }

    @DELETE
    @Path("{key}")
    @Operation(summary = "End an alert and erase it", description = KEY + ". Ending what has ended is no failure.")
    public void unsubscribe(@PathParam("key") String key) {
        alerts.unsubscribe(key(key));
    }

    private Locale locale(@Nullable String language) {
        if (language == null) {
            return page.locale();
        }
        return switch (language) {
            case "zh", "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw PortalException.invalid("language", "LANGUAGE", "language 只能是 zh-CN 或 en");
        };
    }

    private static AlertKey key(String written) {
        return AlertKey.parse(written).orElseThrow(PortalException::notFound);
    }
}
