package org.qingjian.disclosure.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.PublishedList;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.disclosure.RecordState;
import org.qingjian.disclosure.WithdrawalsDue;
import org.qingjian.identity.CurrentActor;

/** 已公开文书 and 待撤下: where a correction or a withdrawal begins. */
@Path("/desk/published")
@PermissionsAllowed("RECORD_READ_DRAFT")
@Produces(MediaType.TEXT_HTML)
class PublishedListPages {
    private final PublishedList published;
    private final WithdrawalsDue withdrawals;
    private final CurrentActor current;

    /**
     * The page.
     *
     * @param previous address of the newer records; null on the first page
     * @param next address of the older ones; null on the last
     */
    record Shown(
            List<WithdrawalsDue.Line> withdrawals,
            PublishedList.Page found,
            Asked asked,
            List<String> kinds,
            List<String> states,
            @Nullable String previous,
            @Nullable String next) {
        public long due() {
            return withdrawals.size();
        }
    }

    /** What was asked for, as it was typed. */
    record Asked(String q, String kind, String state) {}

    PublishedListPages(PublishedList published, WithdrawalsDue withdrawals, CurrentActor current) {
        this.published = published;
        this.withdrawals = withdrawals;
        this.current = current;
    }

    @CheckedTemplate(basePath = "publishing")
    static class Templates {
        static native TemplateInstance published(Shown page);
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable Integer page) {
        Asked asked = new Asked(DeskForm.text(q), DeskForm.text(kind), DeskForm.text(state));
        PublishedList.Page found = published.find(
                current.get(),
                new PublishedList.Question(
                        asked.q(),
                        asked.kind().isEmpty() ? null : DeskForm.choice(RecordKind.class, "kind", asked.kind()),
                        asked.state().isEmpty() ? null : DeskForm.choice(RecordState.class, "state", asked.state()),
                        page == null ? 1 : page));
        return Templates.published(new Shown(
                withdrawals.list(current.get()),
                found,
                asked,
                Stream.of(RecordKind.values()).map(Enum::name).toList(),
                Stream.of(RecordState.values())
                        .filter(each -> each != RecordState.UNPUBLISHED)
                        .map(Enum::name)
                        .toList(),
                found.number() > 1 ? address(asked, Math.min(found.number() - 1, found.pages())) : null,
                found.number() < found.pages() ? address(asked, found.number() + 1) : null));
    }

    private static String address(Asked asked, int page) {
        return UriBuilder.fromPath("/desk/published")
                .queryParam("q", "{q}")
                .queryParam("kind", "{kind}")
                .queryParam("state", "{state}")
                .queryParam("page", "{page}")
                .build(asked.q(), asked.kind(), asked.state(), page)
                .toString();
    }
}
