package org.qingjian.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every answer tells the browser not to do, whatever kind of answer it is. */
@QuarkusTest
class SecurityHeadersTest {
    private static final long A_YEAR = 31_536_000;

    @TestHTTPResource("/")
    URI home;

    private List<String> missing(String what, Probe.Reception got) {
        List<String> missing = new ArrayList<>();
        String csp = got.header("Content-Security-Policy");
        for (String directive : List.of(
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'",
                "base-uri 'none'")) {
            require(csp.contains(directive), what + ": CSP without " + directive, missing);
        }
        require(!csp.contains("unsafe") && !csp.contains("*"), what + ": CSP allows " + csp, missing);
        require(isLongEnough(got.header("Strict-Transport-Security")), what + ": HSTS", missing);
        Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "DENY",
                        "Referrer-Policy", "same-origin",
                        "Cross-Origin-Opener-Policy", "same-origin",
                        "Cross-Origin-Resource-Policy", "same-origin")
                .forEach((name, value) -> require(got.header(name).equals(value), what + ": " + name, missing));
        String permissions = got.header("Permissions-Policy");
        Stream.of("camera", "microphone", "payment", "usb")
                .forEach(feature -> require(
                        permissions.contains(feature + "=()"), what + ": Permissions-Policy " + feature, missing));
        Stream.of("Server", "X-Powered-By")
                .forEach(name -> require(got.header(name).isEmpty(), what + " says what it runs on: " + name, missing));
        return missing;
    }

    private static boolean isLongEnough(String hsts) {
        return hsts.matches("max-age=\\d+; includeSubDomains(; preload)?")
                && Long.parseLong(hsts.replaceAll("\\D", "")) >= A_YEAR;
    }

    private static void require(boolean holds, String what, List<String> missing) {
        if (!holds) {
            missing.add(what);
        }
    }

    @Test
    void every_route_answers_with_them_to_nobody_and_to_somebody() {
        Probe probe = new Probe(home);
        List<String> missing = new ArrayList<>();
        String token = SignInForTests.token(Role.CLERK);
        Route.all().stream().filter(route -> !route.isUnsafe()).forEach(route -> {
            missing.addAll(missing(route + " as nobody", probe.ask(route, route.addressOfNothing(), "")));
            missing.addAll(missing(route + " as a clerk", probe.ask(route, route.addressOfNothing(), token)));
        });
        Route.all().stream()
                .filter(Route::isUnsafe)
                .forEach(route ->
                        missing.addAll(missing(route + " as nobody", probe.ask(route, route.addressOfNothing(), ""))));
        assertThat(missing).isEmpty();
    }

    @Test
    void so_do_files_and_answers_that_no_route_makes() {
        Probe probe = new Probe(home);
        String page = given().get("/").asString();
        List<String> missing = new ArrayList<>();
        for (String address : List.of(
                "/static/logo.svg",
                page.replaceAll("(?s).*href=\"([^\"]+\\.css)\".*", "$1"),
                "/no/such/page",
                "/api/v1/nothing",
                "/q/health",
                "/q/metrics",
                "/q/openapi")) {
            missing.addAll(missing(address, probe.get(address, Map.of("Accept", "*/*"))));
        }
        missing.addAll(
                missing("a broken token", probe.get("/api/v1/sessions/current", Map.of("Authorization", "Bearer x"))));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_answer_with_a_text_says_its_type_and_encoding() {
        Probe probe = new Probe(home);
        assertThat(Route.all().stream()
                        .filter(route -> route.verb().equals("GET"))
                        .map(route -> route + " " + type(probe.ask(route, route.addressOfNothing(), "")))
                        .filter(told -> told.matches(".* text/.*")
                                && !told.toLowerCase(java.util.Locale.ROOT).contains("charset=utf-8")))
                .isEmpty();
    }

    private static String type(Probe.Reception got) {
        return got.header("Content-Type");
    }
}
