package org.qingjian.shared.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/**
 * A failure as the caller is told about it, RFC 9457.
 *
 * @param type {@code /problems/<slug>}: a page that explains it; the same in every language
 * @param title what kind of failure, in the caller's language
 * @param status HTTP status
 * @param detail what it means here and what to do, in the caller's language
 * @param instance {@code urn:uuid:…} under which the log knows an unexpected failure; null otherwise
 * @param violations what is wrong with which field
 * @param more members of the particular failure, such as the year that has no calendar
 */
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable URI instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations,
        @JsonAnyGetter Map<String, Object> more) {

    static URI typeOf(ProblemType type) {
        return URI.create("/problems/" + type.slug());
    }
}
