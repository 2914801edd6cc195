package org.qingjian.shared.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The one place where a template gets its language. Who writes to somebody else (mail) sets the locale himself. */
@Singleton
class PageDefaults {
    private final PageContext page;

    PageDefaults(PageContext page) {
        this.page = page;
    }

    void install(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> instance.setAttribute(TemplateInstance.LOCALE, locale()));
    }

    private Locale locale() {
        return Arc.container().requestContext().isActive() ? page.locale() : Languages.CHINESE;
    }
}
