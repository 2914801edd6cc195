package org.qingjian.identity;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.handlers.MediaTypeMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.qingjian.architecture.AccessRule;
import org.qingjian.architecture.Failing;
import org.qingjian.architecture.WithoutRule;

/**
 * An endpoint as the running portal has it.
 *
 * @param verb GET, POST …
 * @param path template, such as {@code /api/v1/records/{id}}
 * @param consumes media type that it reads; empty when any
 * @param method its Java method
 */
record Route(String verb, String path, Optional<String> consumes, Method method) {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)\\s*(?::[^}]*(?:\\{[^}]*\\}[^}]*)*)?\\}");

    /** All endpoints, pages and API alike, in order of path. */
    static List<Route> all() {
        Map<String, Route> routes = new TreeMap<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String verb, String path, RuntimeResource resource) {
                        for (RuntimeResource one : byMediaType(resource)) {
                            Route route = of(verb, one);
                            routes.put(route.path() + " " + verb + route.consumes(), route);
                        }
                    }
                });
        return List.copyOf(routes.values());
    }

    /** The resource itself, or those among which one is chosen by the media type of the request. */
    private static List<RuntimeResource> byMediaType(RuntimeResource resource) {
        List<MediaTypeMapper> choices = Stream.of(resource.getHandlerChain())
                .filter(MediaTypeMapper.class::isInstance)
                .map(MediaTypeMapper.class::cast)
                .toList();
        return choices.isEmpty()
                ? List.of(resource)
                : choices.stream()
                        .flatMap(choice -> field(choice, "resourcesByConsumes").values().stream())
                        .flatMap(holder -> field(holder, "mtWithoutParamsToResource").values().stream())
                        .map(RuntimeResource.class::cast)
                        .distinct()
                        .toList();
    }

    /** The framework shows its choice to nobody; without it an endpoint would stay untested. */
    private static Map<?, ?> field(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return (Map<?, ?>) field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the framework changed: " + name, e);
        }
    }

    /** All but those that tests put there on purpose. */
    static List<Route> ofThePortal() {
        return all().stream().filter(route -> !route.isDeliberate()).toList();
    }

    private boolean isDeliberate() {
        return method.getDeclaringClass() == WithoutRule.class || method.getDeclaringClass() == Failing.class;
    }

    private static Route of(String verb, RuntimeResource resource) {
        Optional<String> consumes = resource.getConsumes().stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .findFirst();
        Method method = resource.getLazyMethod().getMethod();
        return new Route(verb, AccessRule.path(method), consumes, method);
    }

    /** Whether an address of the portal leads here. */
    boolean serves(String address) {
        String[] fixed = PARAMETER.split(path, -1);
        String pattern = Stream.of(fixed).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
        return address.matches(pattern);
    }

    Optional<AccessRule> rule() {
        return AccessRule.of(method);
    }

    boolean hasParameters() {
        return PARAMETER.matcher(path).find();
    }

    /** Changes something, or may. */
    boolean isUnsafe() {
        return !verb.equals("GET") && !verb.equals("HEAD") && !verb.equals("OPTIONS");
    }

    /** Is read by programs rather than people. */
    boolean isForPrograms() {
        return path.startsWith("/api/") || path.startsWith("/open311/");
    }

    /** An address of something that does not exist. */
    String addressOfNothing() {
        return address(Map.of());
    }

    /** An address with these values for its parameters; others name nothing. */
    String address(Map<String, String> values) {
        return PARAMETER
                .matcher(path)
                .replaceAll(found ->
                        Matcher.quoteReplacement(values.getOrDefault(found.group(1), nothing(found.group(1)))));
    }

    private static String nothing(String parameter) {
        return switch (parameter) {
            case "year" -> "2026";
            case "number", "edition" -> "1";
            default -> UUID.randomUUID().toString();
        };
    }

    boolean startsWithAny(Stream<String> prefixes) {
        return prefixes.anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
