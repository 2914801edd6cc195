package org.qingjian.party.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.identity.CurrentActor;
import org.qingjian.party.MyFile;
import org.qingjian.party.MyFileView;
import org.qingjian.party.NoticeView;

/** What an enterprise sees when it has signed in: its file. */
@Path("/my")
@PermissionsAllowed("MY_FILE_READ")
@Produces(MediaType.TEXT_HTML)
class MyFilePages {
    private final MyFile file;
    private final CurrentActor current;

    MyFilePages(MyFile file, CurrentActor current) {
        this.file = file;
        this.current = current;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance file(MyFileView file);

        static native TemplateInstance notice(NoticeView notice);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance file() {
        return Templates.file(file.read(current.get()));
    }

    @GET
    @Path("notices/{id}")
    @Operation(hidden = true)
    public TemplateInstance notice(@RestPath String id) {
        return Templates.notice(file.notice(current.get(), id));
    }
}
