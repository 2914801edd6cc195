package org.qingjian.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingjian.architecture.AccessRule;

/** No other site can act in somebody's name (CSRF): tried on every form of every template, and on every route that changes anything. */
@QuarkusTest
class FormProtectionTest {
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern METHOD = Pattern.compile("method=\"(\\w+)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");
    private static final Pattern CHOICE = Pattern.compile("\\{#if[^}]*\\}(.*?)(?:\\{#else\\}(.*?))?\\{/if\\}");
    private static final List<Map<String, String>> FROM_ELSEWHERE = List.of(
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"),
            Map.of("Origin", "https://evil.example"),
            Map.of("Origin", "null"),
            Map.of("Referer", "https://evil.example/page"),
            Map.of());

    @TestHTTPResource("/")
    URI home;

    private record Form(String template, String verb, String action) {}

    private static List<Form> forms() throws IOException {
        List<Form> forms = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(Path.of("web/templates"))) {
            for (Path template :
                    templates.filter(p -> p.toString().endsWith(".html")).toList()) {
                Matcher found = FORM.matcher(Files.readString(template));
                while (found.find()) {
                    branches(found.group()).forEach(tag -> forms.add(form(template.toString(), tag)));
                }
            }
        }
        return forms;
    }

    /** The tag as it comes out when its conditions hold, and when they do not. */
    private static Stream<String> branches(String tag) {
        String holds = CHOICE.matcher(tag).replaceAll(choice -> Matcher.quoteReplacement(choice.group(1)));
        String not = CHOICE.matcher(tag)
                .replaceAll(choice -> Matcher.quoteReplacement(Objects.requireNonNullElse(choice.group(2), "")));
        return Stream.of(holds, not).distinct();
    }

    private static Form form(String template, String tag) {
        Matcher method = METHOD.matcher(tag);
        Matcher action = ACTION.matcher(tag);
        return new Form(
                template,
                method.find() ? method.group(1).toUpperCase(Locale.ROOT) : "GET",
                action.find() ? action.group(1).replaceAll("\\{[^}]*\\}", "x").replaceAll("[?#].*", "") : "");
    }

    @Test
    void every_form_leads_to_a_route_that_another_site_cannot_use() throws IOException {
        List<Route> routes = Route.ofThePortal();
        List<Form> astray = forms().stream()
                .filter(form -> routes.stream()
                        .noneMatch(route -> route.verb().equals(form.verb()) && route.serves(form.action())))
                .toList();

        assertThat(forms()).isNotEmpty();
        assertThat(astray).as("forms that lead nowhere").isEmpty();
    }

    @Test
    void no_route_that_changes_anything_works_with_a_cookie_from_another_site() {
        Probe probe = new Probe(home);
        List<String> open = new ArrayList<>();
        int tried = 0;
        for (Route route : Route.ofThePortal().stream().filter(Route::isUnsafe).toList()) {
            Role role = whoMay(route);
            for (Map<String, String> sign : FROM_ELSEWHERE) {
                int status = ask(probe, route, role, sign);
                tried++;
                if (status != 403) {
                    open.add(route + " " + sign + ": " + status);
                }
            }
            int own = ask(probe, route, role, Map.of("Sec-Fetch-Site", "same-origin"));
            if (own == 403) {
                open.add(route + " is refused to its own site");
            }
        }
        System.out.printf("cross-site requests: %d tried%n", tried);
        assertThat(open).isEmpty();
    }

    private static int ask(Probe probe, Route route, Role role, Map<String, String> sign) {
        Map<String, String> headers = new java.util.TreeMap<>(sign);
        headers.put("Cookie", "qj-session=" + new Caller(role.name(), role).token());
        return probe.ask(route, route.addressOfNothing(), headers).status();
    }

    private static Role whoMay(Route route) {
        AccessRule rule = route.rule().orElseThrow();
        return Stream.of(Role.values())
                .filter(role -> rule.admits(true, role.permissions()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may use " + route));
    }

    @Test
    void another_site_cannot_even_send_a_page_a_form_of_nobodys() {
        Probe probe = new Probe(home);
        assertThat(Route.ofThePortal().stream()
                        .filter(Route::isUnsafe)
                        .filter(route -> !route.isForPrograms())
                        .filter(route -> probe.ask(route, route.addressOfNothing(), FROM_ELSEWHERE.get(0))
                                        .status()
                                != 403))
                .isEmpty();
    }

    @Test
    void nothing_is_changed_by_following_a_link() {
        assertThat(Route.ofThePortal().stream()
                        .filter(route -> route.verb().equals("GET"))
                        .filter(route -> route.path().matches(".*/(delete|remove|end|reset|sign-out)$")))
                .isEmpty();
    }
}
