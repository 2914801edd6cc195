package org.qingjian.disclosure.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.qingjian.document.Documents;
import org.qingjian.document.StoredDocument;
import org.qingjian.shared.PortalException;

/** Answers with the bytes of a kept file under the headers that make it harmless. */
@Singleton
class Downloads {
    private final Documents documents;

    Downloads(Documents documents) {
        this.documents = documents;
    }

    /**
     * @param name what the file shall be called
     * @param shown in the browser, when its kind allows it, instead of saved
     */
    Response of(String sha256, String name, boolean shown, Request request) {
        StoredDocument document = documents.find(sha256).orElseThrow(PortalException::notFound);
        Response.@Nullable ResponseBuilder unchanged = request.evaluatePreconditions(new EntityTag(sha256));
        if (unchanged != null) {
            return unchanged.build();
        }
        Response.ResponseBuilder response = Response.ok(documents.open(sha256));
        documents.headers(document, name, shown).forEach(response::header);
        return response.build();
    }
}
