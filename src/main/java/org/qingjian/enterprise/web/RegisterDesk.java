package org.qingjian.enterprise.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingjian.enterprise.EnterpriseDesk;
import org.qingjian.enterprise.EnterpriseDesk.Line;
import org.qingjian.enterprise.EnterpriseDesk.Whole;
import org.qingjian.enterprise.EnterpriseMerges;
import org.qingjian.identity.CurrentActor;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.web.Form;

/** The register of enterprises at the desk: find one, describe it, merge it into another, split it again. */
@Path("/desk/enterprises")
@PermissionsAllowed("ENTERPRISE_EDIT")
@Produces(MediaType.TEXT_HTML)
class RegisterDesk {
    private static final int MOST = 100;
    private static final int LONGEST_QUESTION = 200;

    private final EnterpriseDesk desk;
    private final EnterpriseMerges merges;
    private final CurrentActor current;

    RegisterDesk(EnterpriseDesk desk, EnterpriseMerges merges, CurrentActor current) {
        this.desk = desk;
        this.merges = merges;
        this.current = current;
    }

    @CheckedTemplate(basePath = "enterprise")
    static class Templates {
        static native TemplateInstance register(String question, List<Line> lines, boolean cut);

        static native TemplateInstance registered(Whole whole, Form form);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance search(@RestQuery @DefaultValue("") String q) {
        String question = q.length() <= LONGEST_QUESTION ? q.strip() : q.substring(0, LONGEST_QUESTION);
        List<Line> lines = desk.search(current.get(), question, MOST);
        return Templates.register(question, lines, lines.size() == MOST);
    }

    @GET
    @Path("{code}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("code") String code) {
        Whole whole = desk.find(current.get(), code);
        return Templates.registered(whole, Form.with(values(whole)));
    }

    private static Map<String, String> values(Whole whole) {
        return Map.of(
                "region", whole.line().region(),
                "industry", whole.line().industry(),
                "aliases", String.join("\n", whole.aliases()),
                "version", Long.toString(whole.line().version()));
    }

    @POST
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response describe(
            @PathParam("code") String code,
            @RestForm @DefaultValue("") String region,
            @RestForm @DefaultValue("") String industry,
            @RestForm @DefaultValue("") String aliases,
            @RestForm @DefaultValue("0") long version) {
        Form form = Form.with(
                Map.of("region", region, "industry", industry, "aliases", aliases, "version", Long.toString(version)));
        List<String> names = Arrays.stream(aliases.split("\\R", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return done(
                code,
                form,
                () -> desk.describe(current.get(), new Line(code, "", region, industry, null, version), names));
    }

    @POST
    @Path("{code}/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response merge(
            @PathParam("code") String code,
            @RestForm @DefaultValue("") String into,
            @RestForm @DefaultValue("") String reason) {
        return done(
                code,
                Form.with(Map.of("into", into, "reason", reason)),
                () -> merges.merge(current.get(), code, into, reason));
    }

    @POST
    @Path("{code}/split")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response split(@PathParam("code") String code, @RestForm @DefaultValue("") String reason) {
        return done(code, Form.with(Map.of("reason", reason)), () -> merges.split(current.get(), code, reason));
    }

    /** Shows the form again with all that was typed when something is wrong with it. */
    private Response done(String code, Form typed, Runnable step) {
        Whole whole = desk.find(current.get(), code);
        try {
            step.run();
            return Response.seeOther(URI.create("/desk/enterprises/" + code)).build();
        } catch (PortalException e) {
            Form form = complete(typed, whole);
            boolean other = e.type() == ProblemType.STALE_VERSION
                    || e.type() == ProblemType.ILLEGAL_TRANSITION
                    || (e.type() == ProblemType.NOT_FOUND && typed.values().containsKey("into"));
            Form failed = other
                    ? form.with(new Form.Wrong(
                            typed.values().containsKey("into") ? "into" : "main",
                            e.type().slug()))
                    : form.failed(e);
            return Response.status(e.type().status())
                    .entity(Templates.registered(whole, failed))
                    .build();
        }
    }

    private static Form complete(Form typed, Whole whole) {
        Map<String, String> all = new java.util.HashMap<>(values(whole));
        all.putAll(typed.values());
        return Form.with(all);
    }
}
