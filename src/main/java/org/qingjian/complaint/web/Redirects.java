package org.qingjian.complaint.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers a form with the address of the next page, so that reloading sends nothing twice. */
final class Redirects {
    private Redirects() {}

    static Response to(String path) {
        return Response.seeOther(URI.create(path))
                .header("Cache-Control", "no-store")
                .build();
    }
}
