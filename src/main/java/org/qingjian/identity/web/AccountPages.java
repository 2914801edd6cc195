package org.qingjian.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.OwnAccount;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignedIn;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.web.Form;

/** One's own account: password, second factor, where one is signed in. Also where a first signing in is finished. */
@Path("/account")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AccountPages {
    private final OwnAccount own;
    private final CurrentActor current;

    /** What the page shows; {@code enrolment} is null once there is a second factor. */
    record Me(
            String username,
            String unit,
            List<String> roles,
            boolean saved,
            boolean pending,
            boolean mustChange,
            boolean mustEnrol,
            boolean external,
            OwnAccount.@Nullable Enrolment enrolment,
            List<OwnAccount.OpenSession> sessions) {}

    AccountPages(OwnAccount own, CurrentActor current) {
        this.own = own;
        this.current = current;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance account(Me me, Form form);
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String saved) {
        return Templates.account(me(saved != null), Form.empty());
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(
            @RestForm @Nullable String oldPassword,
            @RestForm @Nullable String newPassword,
            @RestForm @Nullable String newPasswordAgain) {
        String wanted = Objects.requireNonNullElse(newPassword, "");
        if (!wanted.equals(newPasswordAgain)) {
            return again(Form.wrong("newPasswordAgain", "passwords-differ"), 400);
        }
        try {
            own.changePassword(session(), Objects.requireNonNullElse(oldPassword, ""), wanted);
            return saved();
        } catch (PortalException e) {
            return again(Form.empty().failed(e), e.type().status());
        }
    }

    @POST
    @Path("second-factor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirmSecondFactor(@RestForm @Nullable String totp) {
        try {
            own.confirmSecondFactor(session(), Objects.requireNonNullElse(totp, ""));
            return saved();
        } catch (PortalException e) {
            return again(Form.empty().failed(e), e.type().status());
        }
    }

    @POST
    @Path("sessions/end")
    public Response endOtherSessions() {
        own.endOtherSessions(session());
        return saved();
    }

    private Me me(boolean saved) {
        SignedIn me = session();
        boolean external = me.external();
        boolean enrols = !external && !own.hasSecondFactor(me);
        return new Me(
                me.actor().username(),
                me.actor().unit(),
                me.actor().roles().stream().map(Role::name).sorted().toList(),
                saved,
                !me.pending().isEmpty(),
                me.pending().contains(SignedIn.Step.CHANGE_PASSWORD),
                me.pending().contains(SignedIn.Step.ENROL_SECOND_FACTOR),
                external,
                enrols ? own.enrolment(me) : null,
                external ? List.of() : own.sessions(me));
    }

    private Response again(Form form, int status) {
        return Response.status(status)
                .entity(Templates.account(me(false), form))
                .build();
    }

    private static Response saved() {
        return Response.seeOther(URI.create("/account?saved")).build();
    }

    private SignedIn session() {
        return current.session().orElseThrow(() -> new PortalException(ProblemType.NOT_AUTHENTICATED, Map.of()));
    }
}
