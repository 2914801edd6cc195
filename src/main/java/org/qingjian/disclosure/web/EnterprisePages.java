package org.qingjian.disclosure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.qingjian.disclosure.Records;

/** The page of an enterprise: what is public about it. */
@Path("/enterprises")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class EnterprisePages {
    private final Records records;

    EnterprisePages(Records records) {
        this.records = records;
    }

    @CheckedTemplate(basePath = "disclosure")
    static class Templates {
        static native TemplateInstance enterprise(EnterprisePage page);
    }

    @GET
    @Path("{creditCode}")
    public TemplateInstance enterprise(@RestPath String creditCode) {
        return Templates.enterprise(EnterprisePage.of(creditCode, records.ofEnterprise(creditCode)));
    }
}
