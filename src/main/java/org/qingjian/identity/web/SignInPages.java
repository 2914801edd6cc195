package org.qingjian.identity.web;

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
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.Sessions;
import org.qingjian.identity.SignInAttempt;
import org.qingjian.identity.SignedIn;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.ClientAddress;
import org.qingjian.shared.web.Form;

/** Signing in and out for people: user name and password, then the code where the account has a second factor. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInPages {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CurrentActor current;

    SignInPages(Sessions sessions, SessionCookie cookie, CurrentActor current) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.current = current;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance signIn(String next, String username, Form form);

        static native TemplateInstance code(String next, String ticket, Form form);

        static native TemplateInstance signOut();
    }

    @GET
    @Path("login")
    public Response form(@RestQuery @Nullable String next) {
        return current.session()
                .map(signedIn ->
                        Response.seeOther(NextPage.after(signedIn, next)).build())
                .orElseGet(() -> page(Templates.signIn(NextPage.safe(next), "", Form.empty()), 200));
    }

    @POST
    @Path("login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @RestForm @Nullable String username,
            @RestForm @Nullable String password,
            @RestForm @Nullable String next,
            HttpServerRequest request) {
        String name = Objects.requireNonNullElse(username, "");
        String secret = Objects.requireNonNullElse(password, "");
        if (name.isBlank() || secret.isEmpty()) {
            Form form = name.isBlank()
                    ? Form.wrong("username", "username-missing")
                    : Form.wrong("password", "password-missing");
            return page(Templates.signIn(NextPage.safe(next), name, form), 400);
        }
        try {
            return begun(
                    sessions.begin(new SignInAttempt(name, secret, null, ClientAddress.of(request))), next, request);
        } catch (PortalException e) {
            Form form = Form.empty().failed(e);
            return page(
                    Templates.signIn(NextPage.safe(next), name, form), e.type().status());
        }
    }

    private Response begun(Sessions.Begun begun, @Nullable String next, HttpServerRequest request) {
        if (begun.opened() != null) {
            return signedIn(begun.opened(), next, request);
        }
        String ticket = Objects.requireNonNull(begun.ticket());
        return page(Templates.code(NextPage.safe(next), ticket, Form.empty()), 200);
    }

    @POST
    @Path("login/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response code(
            @RestForm @Nullable String ticket,
            @RestForm @Nullable String totp,
            @RestForm @Nullable String next,
            HttpServerRequest request) {
        String given = Objects.requireNonNullElse(ticket, "");
        if (totp == null || totp.isBlank()) {
            return page(Templates.code(NextPage.safe(next), given, Form.wrong("totp", "code-missing")), 400);
        }
        try {
            return signedIn(sessions.complete(given, totp, ClientAddress.of(request)), next, request);
        } catch (PortalException e) {
            return codeRefused(e, given, next);
        }
    }

    private static Response codeRefused(PortalException e, String ticket, @Nullable String next) {
        Form form = Form.empty().failed(e);
        boolean over = form.errors().stream().anyMatch(wrong -> wrong.code().equals("ticket-over"));
        return over
                ? page(Templates.signIn(NextPage.safe(next), "", form), e.type().status())
                : page(
                        Templates.code(
                                NextPage.safe(next),
                                ticket,
                                Form.wrong("totp", form.errors().get(0).code())),
                        e.type().status());
    }

    @GET
    @Path("logout")
    public TemplateInstance signOutForm() {
        return Templates.signOut();
    }

    @POST
    @Path("logout")
    public Response signOut(HttpServerRequest request) {
        current.session().ifPresent(sessions::close);
        return Response.seeOther(URI.create("/"))
                .cookie(cookie.removed(request))
                .header("Cache-Control", "no-store")
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    private Response signedIn(Sessions.Opened opened, @Nullable String next, HttpServerRequest request) {
        SignedIn signedIn = opened.signedIn();
        return Response.seeOther(NextPage.after(signedIn, next))
                .cookie(cookie.of(opened.token(), request))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response page(TemplateInstance page, int status) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }
}
