package org.qingjian.disclosure.web;

import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.FindingFilter;
import org.qingjian.disclosure.FindingState;
import org.qingjian.disclosure.check.Severity;

/** Which findings a page or a program asks for. */
public class FindingParameters {
    @RestQuery
    @Nullable
    @Parameter(description = "EIA or a record kind")
    String kind;

    @RestQuery
    @Nullable
    @Parameter(description = "GB/T 2260 code of the unit that owns the finding")
    String agency;

    @RestQuery
    @Nullable
    @Parameter(description = "TO_VERIFY, FIXED or NOT_TRUE")
    String state;

    @RestQuery
    @Nullable
    @Parameter(description = "Id of a check, such as C04")
    String check;

    @RestQuery
    @Nullable
    @Parameter(description = "BLOCK, ERROR or WARNING")
    String severity;

    FindingFilter filter() {
        return new FindingFilter(
                orNull(kind),
                orNull(agency),
                state == null || state.isBlank() ? null : DeskForm.choice(FindingState.class, "state", state),
                orNull(check),
                severity == null || severity.isBlank() ? null : DeskForm.choice(Severity.class, "severity", severity));
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** For the form that asks again. */
    public String kind() {
        return DeskForm.text(kind);
    }

    public String agency() {
        return DeskForm.text(agency);
    }

    public String state() {
        return DeskForm.text(state);
    }

    public String check() {
        return DeskForm.text(check);
    }

    public String severity() {
        return DeskForm.text(severity);
    }

    /** The same question at another address, such as the CSV. */
    String at(String path, int page) {
        return UriBuilder.fromPath(path)
                .queryParam("kind", "{kind}")
                .queryParam("agency", "{agency}")
                .queryParam("state", "{state}")
                .queryParam("severity", "{severity}")
                .queryParam("check", "{check}")
                .queryParam("page", "{page}")
                .build(kind(), agency(), state(), severity(), check(), page)
                .toString();
    }
}
