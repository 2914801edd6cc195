package org.qingjian.shared.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.qingjian.shared.ProblemType;

/** Title and explanation of every {@link ProblemType}, from the bundle {@code problem}. */
@Singleton
class ProblemTexts {
    private final Template message;

    ProblemTexts(Engine engine) {
        this.message = engine.parse("{problem:message(key)}");
    }

    String title(ProblemType type, Locale locale) {
        return text(key(type) + "Title", locale);
    }

    String detail(ProblemType type, Locale locale) {
        return text(key(type) + "Detail", locale);
    }

    /** The bundle's key of a type: {@code not-found} → {@code notFound}. */
    static String key(ProblemType type) {
        StringBuilder key = new StringBuilder();
        boolean upper = false;
        for (char c : type.slug().toCharArray()) {
            if (c == '-') {
                upper = true;
            } else {
                key.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return key.toString();
    }

    private String text(String key, Locale locale) {
        return message.data("key", key)
                .setAttribute(TemplateInstance.LOCALE, locale)
                .render();
    }
}
