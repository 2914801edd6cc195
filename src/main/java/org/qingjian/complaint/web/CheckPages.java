package org.qingjian.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import org.qingjian.complaint.Drafts.Draft;
import org.qingjian.complaint.FilingHints;
import org.qingjian.complaint.FilingHints.Hints;

/** The last page before filing: all answers, and what may be known already. */
@Singleton
class CheckPages {
    private final Words words;
    private final FilingHints hints;

    CheckPages(Words words, FilingHints hints) {
        this.words = words;
        this.hints = hints;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance check(CheckPage check, Hints hints);
    }

    TemplateInstance of(Draft draft, boolean truthMissing) {
        CheckPage page = CheckPage.of(draft, words, truthMissing);
        String region = draft.value("region").equals(FilingStep.OUTSIDE) ? "" : draft.value("region");
        Hints shown = page.accusation()
                ? Hints.NONE
                : FilingStep.medium(draft)
                        .map(medium -> hints.of(medium, region, draft.value("text")))
                        .orElse(Hints.NONE);
        return Templates.check(page, shown);
    }
}
