package org.qingjian.party.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.NewNotice;
import org.qingjian.party.NoticeKind;
import org.qingjian.party.NoticeView;
import org.qingjian.party.PartyNotices;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.Form;

/** 告知书、催告书 at the desk: entering what was served, so that the party sees its days. */
@Path("/desk/party-notices")
@PermissionsAllowed("RECORD_DRAFT")
@Produces(MediaType.TEXT_HTML)
class DeskNoticePages {
    private static final URI HERE = URI.create("/desk/party-notices");

    private final PartyNotices notices;
    private final CurrentActor current;

    DeskNoticePages(PartyNotices notices, CurrentActor current) {
        this.notices = notices;
        this.current = current;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance deskNotices(List<NoticeView> notices, List<String> kinds, Form form);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return page(Form.empty());
    }

    private TemplateInstance page(Form form) {
        return Templates.deskNotices(notices.list(current.get()), GivenForm.names(NoticeKind.values()), form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response enter(MultivaluedMap<String, String> fields) {
        GivenForm given = new GivenForm(fields);
        try {
            notices.enter(
                    current.get(),
                    new NewNotice(
                            given.text("creditCode"),
                            given.choice(NoticeKind.class, "kind"),
                            given.text("number"),
                            given.text("matter"),
                            given.text("proposal"),
                            given.requiredDate("servedOn"),
                            given.checked("hearing"),
                            given.date("performBy")));
            return Response.seeOther(HERE).build();
        } catch (PortalException e) {
            return Response.status(e.type().status())
                    .entity(page(given.form().failed(e)))
                    .build();
        }
    }

    @POST
    @Path("{id}/closing")
    @Operation(hidden = true)
    public Response close(@RestPath String id) {
        notices.close(current.get(), id);
        return Response.seeOther(HERE).build();
    }
}
