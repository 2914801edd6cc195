package org.qingjian.shared.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every text says that it is UTF-8: a browser left to guess has been led to run text in an encoding of the attacker's. */
class TextEncoding {
    /** After the one that renders templates. */
    private static final int LAST = 1;

    @ServerResponseFilter(priority = LAST)
    void set(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type != null
                && type.getType().equals("text")
                && !type.getParameters().containsKey(MediaType.CHARSET_PARAMETER)) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type.withCharset("UTF-8"));
        }
    }
}
