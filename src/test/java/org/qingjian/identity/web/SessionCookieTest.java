package org.qingjian.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.shared.web.SiteSettings;

class SessionCookieTest {
    private static SessionCookie of(String siteUrl) {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder().withMapping(SiteSettings.class);
        if (siteUrl != null) {
            config.withDefaultValue("qingjian.site.url", siteUrl);
        }
        return new SessionCookie(config.build().getConfigMapping(SiteSettings.class));
    }

    private static HttpServerRequest request(String scheme) {
        return (HttpServerRequest) Proxy.newProxyInstance(
                SessionCookieTest.class.getClassLoader(),
                new Class<?>[] {HttpServerRequest.class},
                (proxy, method, arguments) -> method.getName().equals("scheme") ? scheme : null);
    }

    @ParameterizedTest(name = "site {0}, asked by {1}: {2}")
    @CsvSource({
        ",                          http,  qj-session,        false",
        ",                          https, __Host-qj-session, true",
        "https://portal.example,    http,  __Host-qj-session, true",
        "http://portal.example,     http,  qj-session,        false",
    })
    void where_the_site_is_https_the_cookie_is_its_hosts_alone(
            String site, String scheme, String name, boolean secure) {
        NewCookie cookie = of(site).of("token", request(scheme));

        assertThat(cookie.getName()).isEqualTo(name);
        assertThat(cookie.isSecure()).isEqualTo(secure);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.STRICT);
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }
}
