package org.qingjian.alert.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.alert.AlertKey;
import org.qingjian.alert.AlertView;
import org.qingjian.alert.Alerts;
import org.qingjian.alert.SavedQuestion;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.web.PageContext;

/**
 * Subscribing to a search and everything a mail links to. A GET only ever shows: programs that look at links in mails before
 * people do neither confirm nor end anything.
 */
@Path("/alerts")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AlertPages {
    private final Alerts alerts;
    private final ClientPace pace;
    private final PageContext page;

    AlertPages(Alerts alerts, ClientPace pace, PageContext page) {
        this.alerts = alerts;
        this.pace = pace;
        this.page = page;
    }

    @CheckedTemplate(basePath = "alert")
    static class Templates {
        static native TemplateInstance ask(AlertForm form);

        static native TemplateInstance asked();

        static native TemplateInstance confirm(AlertView alert, String token);

        static native TemplateInstance alert(AlertView alert, String done);

        static native TemplateInstance unsubscribe(String key);

        static native TemplateInstance list(List<AlertView> alerts, String token);

        static native TemplateInstance ended();
    }

    /** Whoever reloads the answer to the form, or changes its language, comes back to the search. */
    @GET
    public Response reloaded() {
        return Response.seeOther(URI.create("/search")).build();
    }

    @GET
    @Path("new")
    public Response form(@RestQuery @Nullable String question) {
        requireOffered();
        return page(200, Templates.ask(AlertForm.empty(question(question))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @RestForm @Nullable String question,
            @RestForm @Nullable String email,
            @RestForm @Nullable String frequency,
            HttpServerRequest request) {
        requireOffered();
        AlertForm form = AlertForm.filled(question(question), email, frequency);
        if (form.failed()) {
            return page(400, Templates.ask(form));
        }
        try {
            pace.require(request);
            alerts.ask(form.ask(page.locale()));
        } catch (PortalException e) {
            if (e.violations().isEmpty()) {
                throw e;
            }
            return page(e.type().status(), Templates.ask(form.with(e.violations())));
        }
        return Response.seeOther(URI.create("/alerts/asked")).build();
    }

    @GET
    @Path("asked")
    public Response asked() {
        return page(200, Templates.asked());
    }

    @GET
    @Path("confirm/{token}")
    public Response toConfirm(@PathParam("token") String token) {
        return page(200, Templates.confirm(alerts.toConfirm(token), token));
    }

    @POST
    @Path("confirm/{token}")
    public Response confirm(@PathParam("token") String token) {
        return Response.seeOther(
                        URI.create("/alerts/" + alerts.confirm(token).key().written() + "?done=confirmed"))
                .build();
    }

    @GET
    @Path("{key}")
    public Response show(@PathParam("key") String key, @RestQuery @Nullable String done) {
        return page(200, Templates.alert(alerts.find(key(key)), Objects.requireNonNullElse(done, "")));
    }

    @POST
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("key") String key, @RestForm @Nullable String frequency) {
        alerts.change(
                key(key),
                AlertForm.frequency(frequency)
                        .orElseThrow(() -> PortalException.invalid("frequency", "FREQUENCY", "请选择通知频率")));
        return Response.seeOther(URI.create("/alerts/" + key + "?done=changed")).build();
    }

    @GET
    @Path("{key}/unsubscribe")
    public Response toUnsubscribe(@PathParam("key") String key) {
        return page(200, Templates.unsubscribe(key(key).written()));
    }

    /** Also what mail programs send by themselves for the reader (RFC 8058): no cookie, no page before it. */
    @POST
    @Path("{key}/unsubscribe")
    public Response unsubscribe(@PathParam("key") String key) {
        alerts.unsubscribe(key(key));
        return page(200, Templates.ended());
    }

    @POST
    @Path("{key}/list")
    public Response mailList(@PathParam("key") String key, HttpServerRequest request) {
        pace.require(request);
        alerts.mailList(key(key));
        return Response.seeOther(URI.create("/alerts/" + key + "?done=listed")).build();
    }

    @GET
    @Path("list/{token}")
    public Response list(@PathParam("token") String token) {
        return page(200, Templates.list(alerts.list(token), token));
    }

    @POST
    @Path("list/{token}")
    public Response unsubscribeAll(@PathParam("token") String token) {
        alerts.unsubscribeAll(token);
        return page(200, Templates.ended());
    }

    private void requireOffered() {
        if (!alerts.offered()) {
            throw PortalException.notFound();
        }
    }

    private static SavedQuestion question(@Nullable String query) {
        return SavedQuestion.read(Objects.requireNonNullElse(query, ""));
    }

    private static AlertKey key(String written) {
        return AlertKey.parse(written)
                .orElseThrow(() -> new PortalException(ProblemType.NOT_FOUND, java.util.Map.of()));
    }

    /** Whose link it is is nobody else's business: kept nowhere, found by no search engine. */
    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
