package org.qingjian.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingjian.AtOnce;
import org.qingjian.architecture.AccessRule;
import org.qingjian.architecture.WithoutRule;

/**
 * Every route of the running portal × every role. The routes are those that the portal serves, and what its OpenAPI
 * description lists has to be among them; what a role may do stands in {@link Role}, who may use a route in its annotation.
 * {@link WithoutRule} is the deliberate endpoint that says nothing about it: it must be found, and let nobody in.
 */
@QuarkusTest
class AuthorizationMatrixTest {
    /** Below these an id names what belongs to the whole bureau: its staff of every branch may use it. */
    private static final Map<String, String> OF_THE_WHOLE_BUREAU = Map.of(
            "/desk/enterprise-lists/{id}", "a list is of the whole city, and published",
            "/api/v1/profiles/{name}", "how a platform's columns are read is the same for all branches",
            "/api/v1/notifications/{id}", "mail is sent for the whole portal, and nobody reads whom to",
            "/desk/notifications/{id}", "mail is sent for the whole portal, and nobody reads whom to");

    private static final Path MATRIX = Path.of("target", "authorization-matrix.csv");

    @TestHTTPResource("/")
    URI home;

    @Inject
    @All
    List<OwnedThing> things;

    private static boolean isWithoutRule(Route route) {
        return route.method().getDeclaringClass() == WithoutRule.class;
    }

    @Test
    void only_the_deliberate_endpoints_say_nothing_about_who_may_use_them() {
        List<Route> silent =
                Route.all().stream().filter(route -> route.rule().isEmpty()).toList();

        assertThat(silent).allMatch(AuthorizationMatrixTest::isWithoutRule).hasSize(WithoutRule.ENDPOINTS);
    }

    @Test
    void an_endpoint_that_says_nothing_lets_nobody_in() {
        Probe probe = new Probe(home);
        for (Caller caller : Caller.all()) {
            String token = caller.token();
            assertThat(Route.all().stream()
                            .filter(AuthorizationMatrixTest::isWithoutRule)
                            .map(route -> probe.ask(route, route.addressOfNothing(), token)))
                    .as(caller.name())
                    .allMatch(Probe.Reception::isRefused)
                    .hasSize(WithoutRule.ENDPOINTS);
        }
    }

    @Test
    void every_route_admits_whom_it_should_and_nobody_else() throws IOException {
        Probe probe = new Probe(home);
        List<Caller> callers = Caller.all();
        List<String> wrong = new CopyOnWriteArrayList<>();
        List<String> table = new ArrayList<>(
                List.of("route,rule," + callers.stream().map(Caller::name).collect(Collectors.joining(","))));
        table.addAll(AtOnce.each(Route.ofThePortal(), route -> {
            List<String> row = new ArrayList<>(List.of(route.toString(), said(rule(route))));
            for (Caller caller : callers) {
                Probe.Reception got = probe.ask(route, route.addressOfNothing(), caller.token());
                row.add(Integer.toString(got.status()));
                fault(route, caller, got).ifPresent(wrong::add);
            }
            return String.join(",", row);
        }));
        Files.write(MATRIX, table);
        System.out.printf(
                "authorization matrix: %d routes × %d callers, written to %s%n",
                Route.ofThePortal().size(), Caller.all().size(), MATRIX);
        assertThat(wrong).isEmpty();
    }

    private static AccessRule rule(Route route) {
        return route.rule().orElseThrow(() -> new AssertionError(route + " has no rule"));
    }

    private static String said(AccessRule rule) {
        return rule.kind() == AccessRule.Kind.PERMITTED
                ? new TreeSet<>(rule.anyOf()).stream().map(Enum::name).collect(Collectors.joining(" or "))
                : rule.kind().name();
    }

    private static java.util.Optional<String> fault(Route route, Caller caller, Probe.Reception got) {
        boolean mayEnter = rule(route).admits(caller.isSignedIn(), caller.permissions());
        boolean right = mayEnter
                ? !got.isRefused() && got.status() < 500 && got.status() != 405
                : caller.isSignedIn() ? got.status() == 403 : got.status() == 401 || got.isLedToSignIn();
        return right
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        route + " as " + caller.name() + (mayEnter ? " (may)" : " (may not)") + ": " + got.status());
    }

    @Test
    void whoever_still_has_a_first_step_to_do_may_use_only_what_is_everybodys_or_its_own_account() {
        Probe probe = new Probe(home);
        String token = SignInForTests.tokenWithFirstStepsToDo(Role.PUBLISHER);

        assertThat(Route.ofThePortal().stream()
                        .filter(route -> rule(route).kind() == AccessRule.Kind.PERMITTED)
                        .filter(route -> !isKeptOut(probe.ask(route, route.addressOfNothing(), token))))
                .isEmpty();
    }

    private static boolean isKeptOut(Probe.Reception got) {
        return got.status() == 403 || (got.status() == 303 && got.location().endsWith("/account"));
    }

    @Test
    void the_description_of_the_api_and_the_routes_agree() {
        Map<String, Map<String, ?>> described = given().header("Accept", "application/json")
                .get("/q/openapi?format=json")
                .jsonPath()
                .getMap("paths");
        Set<String> listed = described.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(verb -> verb.matches("get|put|post|delete|patch"))
                        .map(verb -> verb.toUpperCase(java.util.Locale.ROOT) + " " + plain(path.getKey())))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> served = Route.ofThePortal().stream()
                .map(route -> route.verb() + " " + plain(route.path()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> api = Route.ofThePortal().stream()
                .filter(Route::isForPrograms)
                .map(route -> route.verb() + " " + plain(route.path()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(served).as("described, so served and asked").containsAll(listed);
        assertThat(listed).as("API, so described").containsAll(api);
    }

    /** Without what a parameter has to look like. */
    private static String plain(String path) {
        return path.replaceAll("\\{\\s*(\\w+)\\s*:[^/]*\\}", "{$1}");
    }

    @Test
    void every_id_in_a_path_is_public_or_has_a_stranger_to_try_it() {
        assertThat(Route.ofThePortal().stream()
                        .filter(Route::hasParameters)
                        .filter(route -> rule(route).kind() != AccessRule.Kind.EVERYBODY)
                        .filter(route -> !route.startsWithAny(OF_THE_WHOLE_BUREAU.keySet().stream()))
                        .filter(route -> !route.startsWithAny(things.stream().flatMap(t -> t.paths().stream()))))
                .as("needs an OwnedThing among the tests of its feature")
                .isEmpty();
    }

    @Test
    void another_branch_another_enterprise_another_case_learns_nothing() {
        Probe probe = new Probe(home);
        List<String> wrong = new ArrayList<>();
        for (OwnedThing thing : things) {
            Map<String, String> values = thing.create();
            Route.ofThePortal().stream()
                    .filter(route -> route.startsWithAny(thing.paths().stream()))
                    .filter(route -> rule(route).kind() != AccessRule.Kind.EVERYBODY)
                    .flatMap(route -> reachedByStranger(probe, route, route.address(values), thing))
                    .forEach(wrong::add);
        }
        assertThat(wrong).isEmpty();
    }

    /** Refused, and just as for something that does not exist. A body that does not read may be told so first. */
    private static Stream<String> reachedByStranger(Probe probe, Route route, String address, OwnedThing thing) {
        int got = probe.ask(route, address, thing.stranger()).status();
        int forNothing =
                probe.ask(route, route.addressOfNothing(), thing.stranger()).status();
        boolean kept = got == 404 || got == 403 || (got == 400 && route.isUnsafe());
        return kept && got == forNothing
                ? Stream.empty()
                : Stream.of(route + " as a stranger: " + got + ", for nothing: " + forNothing);
    }
}
