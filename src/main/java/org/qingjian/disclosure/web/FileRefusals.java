package org.qingjian.disclosure.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qingjian.disclosure.RecordFiles;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.web.Formats;
import org.qingjian.shared.web.PageContext;

/** Says why a file is not taken, in the reader's language. */
@Singleton
class FileRefusals {
    private static final String FIELD = "file";

    private final RecordFiles files;
    private final PageContext page;

    FileRefusals(RecordFiles files, PageContext page) {
        this.files = files;
        this.page = page;
    }

    /** The sentence for a code of {@link org.qingjian.document.RefusalReason}, {@code required} or {@code tooMany}. */
    String sentence(String code) {
        return words(page.locale())
                .refusal(code, Formats.fileSize(files.limits().maxBytes()));
    }

    /** The same problem with its sentence; what is not about a file stays as it is. */
    PortalException worded(PortalException e) {
        if (e.violations().size() != 1 || !e.violations().get(0).field().equals(FIELD)) {
            return e;
        }
        String code = e.violations().get(0).code();
        Map<String, Object> more = new HashMap<>(e.arguments());
        more.put("detail", sentence(code));
        return new PortalException(e.type(), more, List.of(new Violation(FIELD, code, sentence(code))));
    }

    static DraftMessages words(Locale locale) {
        return locale.getLanguage().equals("en")
                ? MessageBundles.get(DraftMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(DraftMessages.class);
    }
}
