package org.qingjian.shared.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The portal's two languages, and which of them a reader gets: what was asked for, then Accept-Language, then Chinese. */
final class Languages {
    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;

    private Languages() {}

    /** The language a {@code lang} parameter or cookie names; null when it names none of ours. */
    static @Nullable Locale named(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "zh", "zh-cn" -> CHINESE;
            case "en" -> ENGLISH;
            default -> null;
        };
    }

    /** The language an {@code Accept-Language} header prefers; Chinese when it says nothing we can use. */
    static Locale accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return CHINESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), List.of(CHINESE, Locale.CHINESE, ENGLISH));
            return ENGLISH.equals(best) ? ENGLISH : CHINESE;
        } catch (IllegalArgumentException e) {
            return CHINESE;
        }
    }
}
