package org.qingjian.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/** Every failure, whatever threw it, becomes one of the catalogue's problems; {@link ProblemResponses} words it. */
class ProblemMapper {
    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            400, ProblemType.INVALID_INPUT,
            401, ProblemType.NOT_AUTHENTICATED,
            403, ProblemType.FORBIDDEN,
            404, ProblemType.NOT_FOUND,
            410, ProblemType.GONE,
            413, ProblemType.TOO_LARGE,
            415, ProblemType.UNSUPPORTED_TYPE,
            422, ProblemType.UNPROCESSABLE,
            429, ProblemType.TOO_MANY_REQUESTS);

    private final ProblemResponses responses;

    ProblemMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response expected(PortalException e) {
        return responses.of(e.type(), e.arguments(), e.violations());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        List<Violation> violations = e.getConstraintViolations().stream()
                .map(v -> new Violation(field(v.getPropertyPath()), code(v), v.getMessage()))
                .toList();
        return responses.of(ProblemType.INVALID_INPUT, Map.of(), violations);
    }

    // named twice: for the second the framework has a mapper of its own, which says nothing or, in tests, too much
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException e) {
        return responses.of(ProblemType.INVALID_INPUT, Map.of(), List.of(unreadableField(e)));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notAuthenticated() {
        return responses.notAuthenticated();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return responses.of(ProblemType.FORBIDDEN, Map.of(), List.of());
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        if (status == 401) {
            return responses.notAuthenticated();
        }
        if (status < 400) {
            return e.getResponse();
        }
        return status < 500 ? responses.withStatus(type(status), status) : responses.unexpected(e);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        return responses.unexpected(e);
    }

    private static ProblemType type(int status) {
        return BY_STATUS.getOrDefault(status, ProblemType.INVALID_INPUT);
    }

    /** The caller's name of the field: the path without the Java method and parameter in front. */
    private static String field(Path path) {
        StringBuilder field = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case PROPERTY -> field.append(field.isEmpty() ? "" : ".").append(node);
                case PARAMETER -> parameter = node.getName();
                default -> {}
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    /** {@code NotBlank} → {@code not-blank}. */
    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=.)(\\p{Lu})", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Violation unreadableField(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return new Violation("", "malformed-json", "不是合乎语法的 JSON");
        }
        String field = mapping.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                .collect(Collectors.joining("."));
        return e instanceof UnrecognizedPropertyException
                ? new Violation(field, "unknown-field", "没有这个字段")
                : new Violation(field, "wrong-type", "值的类型或格式不对");
    }
}
