package org.qingjian.party.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import org.qingjian.document.HtmlPdf;
import org.qingjian.document.QrCode;
import org.qingjian.party.ExtractDraft;
import org.qingjian.shared.web.PageContext;

/** Draws an extract: what was public about the enterprise at one moment, with the code and the way to check it. */
@Singleton
class ExtractPdf {
    private static final String STYLE = """
            @page { size: A4; margin: 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Latin', 'Han'; font-size: 8.5pt } }
            body { font-family: 'Latin', 'Han'; font-size: 10pt; line-height: 1.6; color: #16211f }
            h1 { font-size: 16pt; font-weight: normal; margin: 0 0 4mm }
            h2 { font-size: 12pt; font-weight: normal; margin: 6mm 0 2mm }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            th, td { border-bottom: 0.2mm solid #c6d1ce; padding: 1mm 2mm 1mm 0; text-align: left; font-weight: normal; vertical-align: top }
            dt { color: #44524f }
            dd { margin: 0 0 2mm }
            small { display: block; font-size: 8.5pt; color: #44524f }
            img { width: 32mm; height: 32mm }
            .code { font-size: 15pt }
            """;

    private final PageContext page;

    ExtractPdf(PageContext page) {
        this.page = page;
    }

    @CheckedTemplate(basePath = "party")
    static class Templates {
        static native TemplateInstance extractPdf(ExtractDraft draft, String link, String qr);
    }

    byte[] of(ExtractDraft draft) {
        String link = page.origin() + "/verify/" + draft.code();
        String body = Templates.extractPdf(draft, link, QrCode.dataUri(link))
                .setAttribute(TemplateInstance.LOCALE, page.locale())
                .render();
        return HtmlPdf.of("Extract " + draft.file().creditCode(), STYLE, body);
    }
}
