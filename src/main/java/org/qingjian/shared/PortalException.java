package org.qingjian.shared;

import java.util.List;
import java.util.Map;

/** The only exception that features throw on purpose. Anything else is a bug and becomes a 500 without detail. */
public final class PortalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Map<String, Object> arguments;
    private final transient List<Violation> violations;

    /**
     * One thing wrong with one field.
     *
     * @param field name of the field as the caller sent it
     * @param code stable, language-independent code; the message bundle has the sentence
     * @param message the sentence in the portal's first language, without personal data
     */
    public record Violation(String field, String code, String message) {}

    public PortalException(ProblemType type, Map<String, Object> arguments) {
        this(type, arguments, List.of());
    }

    public PortalException(ProblemType type, Map<String, Object> arguments, List<Violation> violations) {
        super(type.slug());
        this.type = type;
        this.arguments = Map.copyOf(arguments);
        this.violations = List.copyOf(violations);
    }

    /** A 400 that names one field. */
    public static PortalException invalid(String field, String code, String message) {
        return new PortalException(ProblemType.INVALID_INPUT, Map.of(), List.of(new Violation(field, code, message)));
    }

    public static PortalException notFound() {
        return new PortalException(ProblemType.NOT_FOUND, Map.of());
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }
}
