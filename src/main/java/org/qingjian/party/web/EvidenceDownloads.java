package org.qingjian.party.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.qingjian.document.Documents;
import org.qingjian.document.StoredDocument;
import org.qingjian.party.PartyRequests.EvidenceFile;
import org.qingjian.shared.PortalException;

/** Answers with a file of evidence: saved, never shown, under the headers that make it harmless. */
@Singleton
class EvidenceDownloads {
    private final Documents documents;

    EvidenceDownloads(Documents documents) {
        this.documents = documents;
    }

    Response of(EvidenceFile file, Request request) {
        StoredDocument document = documents.find(file.sha256()).orElseThrow(PortalException::notFound);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(new EntityTag(file.sha256()));
        if (unchanged != null) {
            return unchanged.build();
        }
        Response.ResponseBuilder response = Response.ok(documents.open(file.sha256()));
        documents.headers(document, file.name(), false).forEach(response::header);
        return response.build();
    }
}
