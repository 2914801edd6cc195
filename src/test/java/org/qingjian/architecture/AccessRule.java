package org.qingjian.architecture;

import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingjian.identity.Permission;

/**
 * Who may use an endpoint, as its method or else its class declares it: {@code @PermitAll}, {@code @Authenticated}, or
 * {@code @PermissionsAllowed("RECORD_DRAFT")} with names of {@link Permission}, of which one suffices.
 *
 * @param kind of rule
 * @param anyOf one of these suffices; empty unless permissions are needed
 */
public record AccessRule(Kind kind, Set<Permission> anyOf) {
    private static final List<Class<? extends Annotation>> RULES =
            List.of(PermitAll.class, Authenticated.class, PermissionsAllowed.class);
    private static final List<Class<? extends Annotation>> NOT_OURS = List.of(RolesAllowed.class, DenyAll.class);

    /** Who is let in. */
    public enum Kind {
        EVERYBODY,
        SIGNED_IN,
        PERMITTED
    }

    /** The rule of an endpoint; empty when it declares none, or none that we use. */
    public static Optional<AccessRule> of(Method endpoint) {
        Optional<AccessRule> own = declaredOn(endpoint);
        return own.isPresent() || hasAny(endpoint, NOT_OURS) ? own : declaredOn(endpoint.getDeclaringClass());
    }

    private static Optional<AccessRule> declaredOn(AnnotatedElement element) {
        List<Class<? extends Annotation>> rules =
                RULES.stream().filter(element::isAnnotationPresent).toList();
        if (rules.size() != 1 || hasAny(element, NOT_OURS)) {
            return Optional.empty();
        }
        PermissionsAllowed permissions = element.getAnnotation(PermissionsAllowed.class);
        if (permissions == null) {
            return Optional.of(
                    new AccessRule(rules.get(0) == PermitAll.class ? Kind.EVERYBODY : Kind.SIGNED_IN, Set.of()));
        }
        return permissions(permissions).map(anyOf -> new AccessRule(Kind.PERMITTED, anyOf));
    }

    private static Optional<Set<Permission>> permissions(PermissionsAllowed allowed) {
        Set<String> known = Stream.of(Permission.values()).map(Enum::name).collect(Collectors.toSet());
        List<String> named = Arrays.asList(allowed.value());
        return named.isEmpty() || allowed.inclusive() || !known.containsAll(named)
                ? Optional.empty()
                : Optional.of(named.stream().map(Permission::valueOf).collect(Collectors.toSet()));
    }

    private static boolean hasAny(AnnotatedElement element, List<Class<? extends Annotation>> types) {
        return types.stream().anyMatch(element::isAnnotationPresent);
    }

    /** Whether somebody with these permissions is let in. */
    public boolean admits(boolean signedIn, Set<Permission> permissions) {
        return switch (kind) {
            case EVERYBODY -> true;
            case SIGNED_IN -> signedIn;
            case PERMITTED -> anyOf.stream().anyMatch(permissions::contains);
        };
    }

    /** The endpoints of a class. */
    static List<Method> endpoints(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .filter(method -> verb(method).isPresent())
                .toList();
    }

    /** GET, POST …, if the method is an endpoint. */
    public static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    /** The path as written on class and method. */
    public static String path(Method endpoint) {
        String of = written(endpoint.getDeclaringClass()) + "/" + written(endpoint);
        String path = of.replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
        return path.startsWith("/") ? path : "/" + path;
    }

    private static String written(AnnotatedElement element) {
        jakarta.ws.rs.Path path = element.getAnnotation(jakarta.ws.rs.Path.class);
        return path == null ? "" : path.value();
    }

    /** What is wrong with the rule of an endpoint; empty when nothing is. */
    static List<String> faults(Method endpoint) {
        String name = verb(endpoint).orElseThrow() + " " + path(endpoint);
        Optional<AccessRule> rule = of(endpoint);
        List<String> faults = new ArrayList<>();
        if (rule.isEmpty()) {
            faults.add(name + " does not say who may use it: put @PermitAll, @Authenticated or"
                    + " @PermissionsAllowed(\"…\") on " + endpoint);
        } else if (path(endpoint).matches("/desk(/.*)?") && rule.get().kind() != Kind.PERMITTED) {
            faults.add(name + " is at the desk and needs @PermissionsAllowed");
        } else if (path(endpoint).matches("/my(/(?!bind$).*)?|/api/v1/my(/.*)?")
                && rule.get().kind() == Kind.EVERYBODY) {
            faults.add(name + " is somebody's own and cannot be @PermitAll");
        }
        return faults;
    }
}
