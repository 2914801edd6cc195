package org.qingjian.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.qingjian.document.Documents;
import org.qingjian.document.OrphanSweep;
import org.qingjian.document.SampleFiles;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** A photo that tells where it was taken: officers get a copy that does not, the vault keeps the rest, the sweep leaves it alone. */
@QuarkusTest
class PhotosOfCasesTest {
    /** Where the width and the pixels of a small PNG begin, and the length of what follows the pixels (PNG 1.2, 3.2 and 4.1). */
    private static final int PNG_WIDTH = 16;

    private static final int PNG_PIXELS = 41;
    private static final int PNG_END = 16;

    @Inject
    EntityManager em;

    @Inject
    Documents documents;

    @Inject
    OrphanSweep sweep;

    @Inject
    PhotoCopies copies;

    @Inject
    Clock clock;

    @ConfigProperty(name = "qingjian.home")
    Path data;

    @Test
    void what_an_officer_gets_tells_neither_place_nor_device_and_the_original_lies_nowhere_in_the_open()
            throws Exception {
        byte[] original = SampleFiles.photoWithPlace("CANARY-CAMERA");
        assertThat(gps(original)).as("the sample really has a place").isNotEmpty();
        String number = filed(original);
        copies.copyWaiting();
        byte[] copy = seenAtTheDesk(number);

        assertThat(copy).isNotEqualTo(original);
        assertThat(gps(copy)).isEmpty();
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "CANARY-CAMERA");
        assertThat(documents.find(sha256(original))).isEmpty();
        try (Stream<Path> kept = Files.walk(data)) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("CANARY-CAMERA");
            }
        }
    }

    @Test
    void nobody_sees_a_photo_before_its_copy_is_made_and_the_desk_says_so() throws Exception {
        String number = filed(SampleFiles.photoWithPlace("waiting camera"));
        String handler = SignInForTests.token(Role.COMPLAINT_HANDLER);
        assertThat(get(handler, "/desk/complaints/" + number)).contains("照片正在处理");
        file(handler, number).statusCode(404);
        copies.copyWaiting();
        assertThat(get(handler, "/desk/complaints/" + number)).doesNotContain("照片正在处理");
        seenAtTheDesk(number);
    }

    @Test
    void a_photo_that_cannot_be_decoded_keeps_its_receipt_is_told_to_be_unshowable_and_holds_up_no_other()
            throws Exception {
        byte[] damaged = SampleFiles.image("png", 60, 40);
        Arrays.fill(damaged, PNG_PIXELS, damaged.length - PNG_END, (byte) 7);
        String number = filed(damaged);
        String next = filed(SampleFiles.photoWithPlace("camera behind it"));
        copies.copyWaiting();
        String handler = SignInForTests.token(Role.COMPLAINT_HANDLER);
        assertThat(get(handler, "/desk/complaints/" + number)).contains("照片打不开");
        file(handler, number).statusCode(404);
        seenAtTheDesk(next);
    }

    @Test
    void a_photo_of_too_many_pixels_is_refused_while_its_sender_is_there() {
        byte[] huge = SampleFiles.image("png", 60, 40);
        ByteBuffer.wrap(huge).putInt(PNG_WIDTH, 100_000).putInt(PNG_WIDTH + 4, 100_000);
        Filed.multipart(Filed.smallest())
                .multiPart("files", "huge.png", huge, "image/png")
                .post("/api/v1/complaints")
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("tooManyPixels"));
    }

    @Test
    void the_nightly_sweep_leaves_the_files_of_cases_alone() throws Exception {
        String number = filed(SampleFiles.photoWithPlace("another camera"));
        copies.copyWaiting();
        String copy = sha256(seenAtTheDesk(number));
        sweep.sweep(clock.instant().plus(Duration.ofDays(2)));
        assertThat(documents.find(copy)).isPresent();
        assertThat(sha256(seenAtTheDesk(number))).isEqualTo(copy);
    }

    @Test
    void the_original_is_opened_by_two_and_its_complainant_reads_that_it_was() {
        byte[] original = SampleFiles.photoWithPlace("a third camera");
        Map<String, String> receipt = receipt(original);
        String supervisor = SignInForTests.token(Role.SUPERVISOR);
        String other = SignInForTests.token(Role.SUPERVISOR);
        String here = "/desk/complaints/" + receipt.get("caseNumber");
        post(supervisor, here + "/identity", Map.of("field", "FILE", "reason", "鉴定照片的真伪"))
                .statusCode(303);
        String request = get(other, here).replaceAll("(?s).*identity/([0-9a-f-]{36})/approve.*", "$1");
        String opening = here + "/identity/" + request;
        post(supervisor, opening, Map.of()).statusCode(403);
        Filed.track(receipt).body("viewers.findAll { it.seen == 'FILE' }.size()", equalTo(0));
        post(other, opening + "/approve", Map.of()).statusCode(303);

        String page = post(supervisor, opening, Map.of())
                .statusCode(200)
                .body(containsString("IMG_20261120_our-balcony.jpg"))
                .extract()
                .asString();
        String file = page.replaceAll("(?s).*/files/([0-9a-f-]{36})\".*", "$1");
        byte[] opened = post(supervisor, opening + "/files/" + file, Map.of())
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", startsWith("attachment"))
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertThat(opened).isEqualTo(original);
        post(other, opening + "/files/" + file, Map.of()).statusCode(403);
        String handler = SignInForTests.token(Role.COMPLAINT_HANDLER);
        post(handler, opening + "/files/" + file, Map.of()).statusCode(403);
        post(supervisor, opening + "/files/" + file + " name", Map.of()).statusCode(404);
        Filed.track(receipt)
                .body("viewers.findAll { it.seen == 'FILE' }.size()", greaterThan(1))
                .body("viewers.find { it.seen == 'FILE' }.reason", equalTo("鉴定照片的真伪"));
    }

    @Test
    void a_photo_added_later_is_sealed_and_copied_like_the_first_ones() throws Exception {
        byte[] original = SampleFiles.photoWithPlace("CANARY-LATER");
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        added(receipt, "昨晚又排了", original)
                .statusCode(200)
                .body("files", equalTo(1))
                .body("messages.last().files", equalTo(1));
        added(receipt, "", original).statusCode(200).body("files", equalTo(2));
        copies.copyWaiting();
        assertThat(new String(seenAtTheDesk(receipt.get("caseNumber")), StandardCharsets.ISO_8859_1))
                .doesNotContain("CANARY-LATER");
        assertThat(get(SignInForTests.token(Role.COMPLAINT_HANDLER), "/desk/complaints/" + receipt.get("caseNumber")))
                .contains("附 1 个文件")
                .doesNotContain("our-balcony");
    }

    @Test
    void nobody_adds_a_file_without_the_code_nor_one_that_is_none_nor_without_end() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        byte[] photo = SampleFiles.photoWithPlace("a fourth camera");
        Map<String, String> wrong =
                Map.of("caseNumber", receipt.get("caseNumber"), "secretCode", "AAAA-AAAA-AAAA-AAAA");
        added(wrong, "x", photo).statusCode(404);
        added(receipt, "x", "MZ\u0090 program".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(415)
                .body("violations[0].field", equalTo("files[0]"));
        Filed.multipart(Filed.codes(receipt))
                .post("/api/v1/complaints/messages")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("text"));
        byte[][] ten = new byte[10][];
        Arrays.fill(ten, photo);
        for (int sent = 0; sent < 3; sent++) {
            added(receipt, "", ten).statusCode(200);
        }
        added(receipt, "", photo).statusCode(400).body("violations[0].code", equalTo("tooManyOfCase"));
        Filed.track(receipt).body("files", equalTo(30));
    }

    private static ValidatableResponse added(Map<String, String> receipt, String text, byte[]... photos) {
        Map<String, Object> fields = Filed.codes(receipt);
        fields.put("text", text);
        RequestSpecification form = Filed.multipart(fields);
        for (byte[] photo : photos) {
            form.multiPart("files", "IMG_20261120_our-balcony.jpg", photo, "image/jpeg");
        }
        return form.post("/api/v1/complaints/messages").then();
    }

    private static String get(String token, String path) {
        return given().auth()
                .oauth2(token)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse post(String token, String path, Map<String, String> fields) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .redirects()
                .follow(false)
                .formParams(fields)
                .post(path)
                .then();
    }

    private static String filed(byte[] photo) {
        return receipt(photo).get("caseNumber");
    }

    private static Map<String, String> receipt(byte[] photo) {
        return Filed.multipart(Filed.smallest())
                .multiPart("files", "IMG_20261120_our-balcony.jpg", photo, "image/jpeg")
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getMap("");
    }

    private byte[] seenAtTheDesk(String number) {
        return file(SignInForTests.token(Role.COMPLAINT_HANDLER), number)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
    }

    private ValidatableResponse file(String token, String number) {
        Object id = em.createNativeQuery(
                        "select f.id from complaint_file f join complaint c on c.id = f.complaint_id where c.number = :n"
                                + " and f.position = 0",
                        Object.class)
                .setParameter("n", number)
                .getSingleResult();
        return given().auth()
                .oauth2(token)
                .get("/desk/complaints/" + number + "/files/" + id)
                .then();
    }

    private static List<GpsDirectory> gps(byte[] photo) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
        return List.copyOf(metadata.getDirectoriesOfType(GpsDirectory.class));
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
