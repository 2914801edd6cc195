package org.qingjian.shared.web;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What the layout knows about the page being made: language, large type, address, who is signed in, the site's settings.
 * Templates reach it as {@code cdi:page}. Without a request (mail, jobs) it answers for a Chinese reader at {@code /}.
 */
@Named("page")
@RequestScoped
public class PageContext {
    private final @Nullable RoutingContext request;
    private final Instance<SecurityIdentity> identity;
    private final SiteSettings site;
    private final Clock clock;
    private final Instance<ServiceNavigation> navigation;

    PageContext(
            CurrentVertxRequest current,
            Instance<SecurityIdentity> identity,
            SiteSettings site,
            Clock clock,
            Instance<ServiceNavigation> navigation) {
        this.request = current.getCurrent();
        this.identity = identity;
        this.site = site;
        this.clock = clock;
        this.navigation = navigation;
    }

    /** The language to answer in: parameter {@code lang}, cookie {@code lang}, Accept-Language, Chinese. */
    public Locale locale() {
        Locale asked = Languages.named(parameter("lang"));
        if (asked == null) {
            asked = Languages.named(cookie("lang"));
        }
        return asked != null ? asked : Languages.accepted(request == null ? null : acceptLanguage(request));
    }

    /** Value for the {@code lang} attribute. */
    public String lang() {
        return locale().toLanguageTag();
    }

    public boolean english() {
        return Languages.ENGLISH.equals(locale());
    }

    /** 大字版: everything a quarter larger. */
    public boolean largeType() {
        String asked = parameter("type");
        return "large".equals(asked == null || asked.isEmpty() ? cookie("type") : asked);
    }

    /** Path of the page, without query. */
    public String path() {
        return request == null ? "/" : request.normalizedPath();
    }

    /** Link to this page in the other language. */
    public String otherLanguageLink() {
        return here("lang", english() ? "zh" : "en");
    }

    /** The other language, for {@code hreflang}. */
    public String otherLang() {
        return (english() ? Languages.CHINESE : Languages.ENGLISH).toLanguageTag();
    }

    /** Absolute address of this page in {@code zh} or {@code en}. */
    public String linkIn(String language) {
        return origin() + here("lang", language);
    }

    /** Host name of the site. */
    public String domain() {
        return origin().replaceFirst("^https?://", "").replaceFirst(":\\d+$", "");
    }

    /** Where somebody reports a mistake on the site. */
    public String mistakesLink() {
        return site.mistakesUrl().orElse("/about/contact#mistakes");
    }

    /** Link to this page with the other size of type. */
    public String otherTypeLink() {
        return here("type", largeType() ? "normal" : "large");
    }

    /** Absolute address of this page, without what only changes how it looks. */
    public String address() {
        return origin() + here(null, null);
    }

    /** Scheme and authority of the site: as set, else as asked for. */
    public String origin() {
        return site.url()
                .orElseGet(() -> request == null ? "" : request.request().scheme() + "://" + authority(request));
    }

    /** Which item of the service navigation this page belongs to; empty = none. */
    public String section() {
        String path = path();
        return SECTIONS.entrySet().stream()
                .filter(e -> path.equals(e.getKey()) || path.startsWith(e.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static final Map<String, String> SECTIONS = Map.of(
            "/search", "search",
            "/records", "search",
            "/projects", "eia",
            "/complaints/new", "complain",
            "/complaints/track", "track",
            "/enterprises", "enterprise",
            "/my", "enterprise",
            "/deadlines", "deadlines",
            "/statistics", "statistics");

    /** The items of the service navigation. */
    public List<ServiceNavigation.Item> navigation() {
        return navigation.isResolvable() ? navigation.get().items() : List.of();
    }

    /** Whether the portal has what the navigation knows by this key. */
    public boolean offers(String key) {
        return navigation().stream().anyMatch(i -> i.key().equals(key));
    }

    public boolean signedIn() {
        return request != null && identity.isResolvable() && !identity.get().isAnonymous();
    }

    /** Whether the account that is signed in has this permission: what it may not do is not offered to it. */
    public boolean may(String permission) {
        return signedIn() && identity.get().checkPermissionBlocking(new StringPermission(permission));
    }

    /** Name of the account that is signed in; empty when none is. */
    public String account() {
        return signedIn() ? identity.get().getPrincipal().getName() : "";
    }

    public boolean staff() {
        return path().equals("/desk") || path().startsWith("/desk/");
    }

    public SiteSettings site() {
        return site;
    }

    public String bureau() {
        return english() ? site.bureauEn() : site.bureau();
    }

    public String postalAddress() {
        return english() ? site.addressEn() : site.address();
    }

    public Instant now() {
        return clock.instant();
    }

    private @Nullable String parameter(String name) {
        return request == null ? null : request.queryParams().get(name);
    }

    private @Nullable String cookie(String name) {
        Cookie cookie = request == null ? null : request.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    private static @Nullable String acceptLanguage(RoutingContext request) {
        return request.request().getHeader("Accept-Language");
    }

    private static String authority(RoutingContext request) {
        return Objects.requireNonNullElse(request.request().authority(), "localhost")
                .toString();
    }

    /** This page's path and query with one parameter set anew; the parameters of look are dropped. */
    private String here(@Nullable String name, @Nullable String value) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (request != null) {
            request.queryParams().forEach(e -> {
                if (!e.getKey().equals("lang") && !e.getKey().equals("type")) {
                    query.add(encoded(e.getKey()) + "=" + encoded(e.getValue()));
                }
            });
        }
        if (name != null && value != null) {
            query.add(name + "=" + encoded(value));
        }
        return URI.create(path()).getRawPath() + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
