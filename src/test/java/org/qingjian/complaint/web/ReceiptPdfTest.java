package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceiptPdfTest {
    @Test
    void the_receipt_is_a_tagged_pdf_whose_code_leads_back_until_it_is_noted() throws Exception {
        String cookie = filed();
        String done = as(cookie).get("/complaints/new/done").asString();
        assertThat(done).contains("/complaints/new/receipt.pdf");
        Response answer = as(cookie).get("/complaints/new/receipt.pdf");
        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString("attachment"));
        String secret = done.replaceAll("(?s).*<dd>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})<.*", "$1");
        String number = done.replaceAll("(?s).*<dd>(\\d{4}-\\d{6})<.*", "$1");
        try (PDDocument pdf = Loader.loadPDF(answer.asByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains(number, secret, "受理编号", "第二十三条");
            assertThat(pdf.getDocumentInformation().getTitle()).contains(number).doesNotContain(secret);
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            String link = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))))
                    .getText();
            assertThat(link).endsWith("/complaints/track?number=" + number).doesNotContain(secret);
        }
        as(cookie).formParam("lastFour", secret.substring(15)).post("/complaints/new/done");
        as(cookie).get("/complaints/new/receipt.pdf").then().statusCode(404);
    }

    @Test
    void nobody_without_the_cookie_gets_a_receipt() {
        given().get("/complaints/new/receipt.pdf").then().statusCode(404);
    }

    private static String filed() {
        String cookie = given().redirects()
                .follow(false)
                .formParam("what", "staff")
                .post("/complaints/new")
                .getCookie("qj-draft");
        send(cookie, "text", Map.of("text", "收了企业的购物卡", "occurred", ""));
        send(cookie, "place", Map.of("place", "某镇环保所", "region", "440205", "accused", ""));
        send(cookie, "identity", Map.of("identity", "ANONYMOUS"));
        as(cookie)
                .formParam("truth", "1")
                .post("/complaints/new/check")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/done"));
        return cookie;
    }

    private static void send(String cookie, String step, Map<String, String> fields) {
        as(cookie)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .post("/complaints/new/" + step)
                .then()
                .statusCode(303);
    }

    private static RequestSpecification as(String cookie) {
        return given().cookie("qj-draft", cookie).redirects().follow(false);
    }
}
