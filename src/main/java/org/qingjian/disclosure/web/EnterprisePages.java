package org.qingjian.disclosure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.qingjian.enterprise.Enterprises;

/** The page of an enterprise, and finding one by any name it has or had. */
@Path("/enterprises")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class EnterprisePages {
    static final int MOST_HITS = 100;

    private static final int PAGE = 25;
    private static final int MOVED_PERMANENTLY = 301;
    private static final int LONGEST_QUESTION = 200;

    private final EnterpriseDossier dossier;
    private final Enterprises enterprises;

    EnterprisePages(EnterpriseDossier dossier, Enterprises enterprises) {
        this.dossier = dossier;
        this.enterprises = enterprises;
    }

    @CheckedTemplate(basePath = "disclosure")
    static class Templates {
        static native TemplateInstance enterprise(EnterprisePage page);

        static native TemplateInstance enterprises(String question, List<Enterprises.Hit> hits, boolean cut);
    }

    @GET
    public TemplateInstance search(@RestQuery @DefaultValue("") String q) {
        String question = q.length() <= LONGEST_QUESTION ? q.strip() : q.substring(0, LONGEST_QUESTION);
        List<Enterprises.Hit> hits = enterprises.search(question, MOST_HITS);
        return Templates.enterprises(question, hits, hits.size() == MOST_HITS);
    }

    @GET
    @Path("{creditCode}")
    public Response enterprise(@RestPath String creditCode, @RestQuery @DefaultValue("1") int page) {
        EnterpriseDossier.Address address = dossier.address(creditCode);
        if (address.moved()) {
            return moved("/enterprises/", address);
        }
        return Response.ok(Templates.enterprise(dossier.read(address.now(), page, PAGE)))
                .build();
    }

    /** For good: the address of an enterprise that was merged leads to the one that stands for it. */
    static Response moved(String path, EnterpriseDossier.Address address) {
        return Response.status(MOVED_PERMANENTLY)
                .location(URI.create(path + address.now()))
                .build();
    }
}
