package org.qingjian.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
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
    @Inject
    EntityManager em;

    @Inject
    Documents documents;

    @Inject
    OrphanSweep sweep;

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
    void the_nightly_sweep_leaves_the_files_of_cases_alone() throws Exception {
        String number = filed(SampleFiles.photoWithPlace("another camera"));
        String copy = sha256(seenAtTheDesk(number));
        sweep.sweep(clock.instant().plus(Duration.ofDays(2)));
        assertThat(documents.find(copy)).isPresent();
        assertThat(sha256(seenAtTheDesk(number))).isEqualTo(copy);
    }

    private static String filed(byte[] photo) {
        Map<String, String> receipt = Filed.multipart(Filed.smallest())
                .multiPart("files", "IMG_20261120_我家阳台.jpg", photo, "image/jpeg")
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getMap("");
        return receipt.get("caseNumber");
    }

    private byte[] seenAtTheDesk(String number) {
        Object id = em.createNativeQuery(
                        "select f.id from complaint_file f join complaint c on c.id = f.complaint_id where c.number = :n",
                        Object.class)
                .setParameter("n", number)
                .getSingleResult();
        return given().auth()
                .oauth2(SignInForTests.token(Role.COMPLAINT_HANDLER))
                .get("/desk/complaints/" + number + "/files/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
    }

    private static List<GpsDirectory> gps(byte[] photo) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
        return List.copyOf(metadata.getDirectoriesOfType(GpsDirectory.class));
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
