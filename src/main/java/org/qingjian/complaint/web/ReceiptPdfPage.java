package org.qingjian.complaint.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.qingjian.complaint.Drafts;
import org.qingjian.document.HtmlPdf;
import org.qingjian.document.QrCode;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.web.PageContext;

/** The receipt to keep or to print: both codes and the way back as a QR code. For the same browser and hour as the page. */
@Path("/complaints/new/receipt.pdf")
@PermitAll
class ReceiptPdfPage {
    private static final String STYLE = """
            @page { size: A5; margin: 14mm }
            body { font-family: 'Latin', 'Han'; font-size: 10pt; line-height: 1.6; color: #16211f }
            h1 { font-size: 15pt; font-weight: normal; margin: 0 0 4mm }
            dt { color: #44524f }
            dd { margin: 0 0 3mm; font-size: 15pt }
            small { display: block; font-size: 8.5pt; color: #44524f }
            img { width: 38mm; height: 38mm }
            """;

    private final Drafts drafts;
    private final Words words;
    private final PageContext page;

    ReceiptPdfPage(Drafts drafts, Words words, PageContext page) {
        this.drafts = drafts;
        this.words = words;
        this.page = page;
    }

    @CheckedTemplate(basePath = "complaint")
    static class Templates {
        static native TemplateInstance receipt(ShownReceipt receipt, String link, String qr);
    }

    @GET
    @Produces("application/pdf")
    @Operation(hidden = true)
    public Response pdf(HttpServerRequest request) {
        String token = DraftCookie.read(request);
        ShownReceipt receipt = (token == null ? java.util.Optional.<Drafts.Draft>empty() : drafts.load(token))
                .flatMap(ShownReceipt::of)
                .orElseThrow(PortalException::notFound);
        String link = ReceiptPages.link(page, receipt);
        String body = Templates.receipt(receipt, link, QrCode.dataUri(link))
                .setAttribute(TemplateInstance.LOCALE, page.locale())
                .render();
        String title = words.tracking().caseNumber() + " " + receipt.number();
        return Response.ok(HtmlPdf.of(title, STYLE, body))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + receipt.number() + ".pdf\"")
                .build();
    }
}
