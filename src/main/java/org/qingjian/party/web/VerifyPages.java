package org.qingjian.party.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import org.qingjian.party.ExtractView;
import org.qingjian.party.Extracts;

/**
 * Checking an extract that somebody was shown: what it states, and whether a PDF is the one that was issued. A code that is not known
 * is refused in one way, whatever is wrong with it. The PDF is only hashed, and kept nowhere.
 */
@Path("/verify")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class VerifyPages {
    private static final int LONGEST = 100;

    private final Extracts extracts;

    VerifyPages(Extracts extracts) {
        this.extracts = extracts;
    }

    /** What became of comparing a PDF. */
    enum Comparison {
        NONE,
        NOTHING_GIVEN,
        SAME,
        DIFFERENT
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance verify(
                @Nullable ExtractView extract, String code, boolean asked, String comparison);
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestQuery @DefaultValue("") String code) {
        String asked = code.strip();
        return asked.isEmpty()
                ? Response.ok(Templates.verify(null, "", false, Comparison.NONE.name()))
                        .build()
                : Response.seeOther(URI.create("/verify/"
                                + URLEncoder.encode(cut(asked), StandardCharsets.UTF_8)
                                        .replace("+", "%20")))
                        .build();
    }

    private static String cut(String code) {
        return code.length() <= LONGEST ? code : code.substring(0, LONGEST);
    }

    @GET
    @Path("{code}")
    @Operation(hidden = true)
    public Response verify(@RestPath String code) {
        return page(cut(code), Comparison.NONE);
    }

    private Response page(String code, Comparison comparison) {
        Optional<ExtractView> found = extracts.verify(code);
        int status = found.isEmpty() ? 404 : comparison == Comparison.DIFFERENT ? 422 : 200;
        return Response.status(status)
                .entity(Templates.verify(found.orElse(null), code, true, comparison.name()))
                .build();
    }

    /** Compares a PDF, or its SHA-256, with what was issued. */
    @POST
    @Path("{code}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response compare(@RestPath String code, MultipartFormDataInput input) {
        String issued = extracts.verify(cut(code)).map(ExtractView::sha256).orElse("");
        String given = new ComparedFile(input).sha256();
        Comparison comparison = given.isEmpty()
                ? Comparison.NOTHING_GIVEN
                : given.equals(issued) ? Comparison.SAME : Comparison.DIFFERENT;
        return page(cut(code), comparison);
    }
}
