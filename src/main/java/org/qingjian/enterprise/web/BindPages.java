package org.qingjian.enterprise.web;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.qingjian.enterprise.Binding;
import org.qingjian.identity.CurrentActor;
import org.qingjian.identity.EnterpriseMembers.Member;
import org.qingjian.identity.EnterpriseMembers.Newcomer;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;
import org.qingjian.shared.web.ClientAddress;
import org.qingjian.shared.web.Form;

/** Opening an enterprise's account with the code of a letter or an invitation. */
@Path("/my/bind")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class BindPages {
    private final Binding binding;
    private final CurrentActor current;

    /** The form as it comes in. */
    private record Given(MultivaluedMap<String, String> fields) {
        String text(String name) {
            return Objects.requireNonNullElse(fields.getFirst(name), "");
        }

        Binding.Redemption redemption() {
            Newcomer newcomer = new Newcomer(text("username"), text("unit"), text("newPassword"));
            return new Binding.Redemption(text("creditCode"), text("code"), newcomer);
        }

        /** All but the passwords. */
        Form form() {
            return Form.with(Stream.of("creditCode", "code", "unit", "username")
                    .collect(Collectors.toMap(name -> name, this::text)));
        }

        boolean passwordsDiffer() {
            return !text("newPassword").equals(text("newPasswordAgain"));
        }
    }

    BindPages(Binding binding, CurrentActor current) {
        this.binding = binding;
        this.current = current;
    }

    @CheckedTemplate(basePath = "enterprise")
    static class Templates {
        static native TemplateInstance bind(Form form);

        static native TemplateInstance bound(Member member, String creditCode);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        return Templates.bind(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response bind(MultivaluedMap<String, String> fields, HttpServerRequest request) {
        Given given = new Given(fields);
        if (current.session().isPresent()) {
            return page(Templates.bind(Form.empty()), ProblemType.ILLEGAL_TRANSITION.status());
        }
        if (given.passwordsDiffer()) {
            Form.Wrong wrong = new Form.Wrong("newPasswordAgain", "passwords-differ");
            return page(Templates.bind(given.form().with(wrong)), 400);
        }
        try {
            Member member = binding.redeem(given.redemption(), ClientAddress.of(request));
            return page(Templates.bound(member, given.redemption().creditCode()), 200);
        } catch (PortalException e) {
            return page(Templates.bind(given.form().failed(e)), e.type().status());
        }
    }

    private static Response page(TemplateInstance page, int status) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }
}
