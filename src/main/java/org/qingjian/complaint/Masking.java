package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.redaction.Genre;
import org.qingjian.redaction.Keep;
import org.qingjian.redaction.Mask;
import org.qingjian.redaction.MaskType;
import org.qingjian.redaction.Redactor;
import org.qingjian.redaction.SelfIdentification;
import org.qingjian.redaction.SelfIdentification.Kind;

/**
 * Takes out of a complainant's words what identifies the complainant, before anybody reads them: contact, numbers, home, own
 * name, and word for word whatever was given as contact. The accused stays readable: without it there is nothing to handle.
 */
@Singleton
class Masking {
    /** Stands where a passage was. */
    static final String MASK = "〔已遮盖〕";

    private static final Set<MaskType> NOT_THE_WRITER = EnumSet.of(MaskType.PERSON_NAME, MaskType.ADDRESS);
    private static final Set<Kind> OF_A_PLACE = EnumSet.of(Kind.DOOR);
    private static final int SHORTEST_LITERAL = 2;
    /** Between name and number of a co-signer. */
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s,，、;；:：]+");

    private final Redactor redactor;

    Masking(Redactor redactor) {
        this.redactor = redactor;
    }

    private record Span(int start, int end) {}

    /** A text about what happened. */
    String text(String original, @Nullable Contact contact) {
        return mask(original, contact, EnumSet.noneOf(Kind.class));
    }

    /** A description of a place: a door there is the polluter's. */
    String place(String original, @Nullable Contact contact) {
        return mask(original, contact, OF_A_PLACE);
    }

    private String mask(String original, @Nullable Contact contact, Set<Kind> spared) {
        if (original.isBlank()) {
            return original;
        }
        List<Span> spans = new ArrayList<>();
        SelfIdentification.find(original).stream()
                .filter(passage -> !spared.contains(passage.kind()))
                .forEach(passage -> spans.add(new Span(passage.start(), passage.end())));
        for (Mask mask :
                redactor.propose(original, Keep.NOBODY, Genre.COMPLAINT).masks()) {
            if (!NOT_THE_WRITER.contains(mask.type())) {
                spans.add(new Span(mask.start(), mask.end()));
            }
        }
        literals(contact).forEach(literal -> occurrences(original, literal, spans));
        return apply(original, spans);
    }

    private static Stream<String> literals(@Nullable Contact contact) {
        return contact == null
                ? Stream.empty()
                : Stream.concat(
                                Stream.of(contact.name(), contact.phone(), contact.email(), contact.address()),
                                contact.coSigners().stream().flatMap(line -> BETWEEN_PARTS.splitAsStream(line)))
                        .filter(value -> value != null && value.strip().length() >= SHORTEST_LITERAL)
                        .map(String::strip);
    }

    private static void occurrences(String text, String literal, List<Span> spans) {
        for (int at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length())) {
            spans.add(new Span(at, at + literal.length()));
        }
    }

    private static String apply(String text, List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start));
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Span span : spans) {
            if (span.end() <= at) {
                continue;
            }
            if (span.start() >= at) {
                out.append(text, at, span.start()).append(MASK);
            }
            at = span.end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
