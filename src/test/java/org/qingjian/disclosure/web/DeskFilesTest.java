package org.qingjian.disclosure.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingjian.disclosure.AtTheDesk;
import org.qingjian.disclosure.AttachedFile;
import org.qingjian.document.Documents;
import org.qingjian.document.SampleFiles;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;

/** Who reviews a record opens its files, and it is known who did. */
@QuarkusTest
class DeskFilesTest {
    private static final String WITNESS = "覃守拙";

    @Inject
    Documents documents;

    @Inject
    EntityManager em;

    /** As a browser asks: with the cookie, following a link. */
    private static ValidatableResponse open(String path, Role role) {
        return given().cookie("qj-session", SignInForTests.tokenOf(AtTheDesk.BRANCH, role))
                .redirects()
                .follow(false)
                .get(path)
                .then();
    }

    private long openings(String id, String action) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from audit_entry where object_id = :id and action = :action")
                        .setParameter("id", id)
                        .setParameter("action", action)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void a_reviewer_opens_the_files_from_both_pages_and_each_opening_is_audited() {
        byte[] pdf = SampleFiles.pdf("当事人：韶关市墨岭造纸有限公司");
        String id =
                AtTheDesk.draft(AtTheDesk.decision("罚款人民币陆万元整。"), List.of(AtTheDesk.kept(documents, pdf, "决定书.pdf")));
        AtTheDesk people = new AtTheDesk();
        people.submit(id, "");
        String link = "/desk/records/" + id + "/files/1?show=1";
        open("/desk/records/" + id, Role.LEGAL_REVIEWER).body(containsString("href=\"" + link + "\""));
        open("/desk/records/" + id + "/redaction", Role.LEGAL_REVIEWER).body(containsString("href=\"" + link + "\""));
        assertThat(openings(id, "record.file-opened")).isZero();

        byte[] opened = open(link, Role.LEGAL_REVIEWER)
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", startsWith("inline;"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        assertThat(opened).isEqualTo(pdf);
        given().auth()
                .oauth2(SignInForTests.tokenOf(AtTheDesk.BRANCH, Role.LEGAL_REVIEWER))
                .get("/api/v1/drafts/" + id + "/files/1")
                .then()
                .statusCode(200);
        assertThat(openings(id, "record.file-opened")).isEqualTo(2);
    }

    @Test
    void nobody_else_opens_them() {
        String id = AtTheDesk.draft(
                AtTheDesk.decision("罚款人民币陆万元整。"),
                List.of(AtTheDesk.kept(documents, "附件".getBytes(StandardCharsets.UTF_8), "附件.txt")));
        String path = "/desk/records/" + id + "/files/1";
        given().redirects().follow(false).get(path).then().statusCode(not(equalTo(200)));
        given().cookie("qj-session", SignInForTests.tokenOf("440203", Role.LEGAL_REVIEWER))
                .get(path)
                .then()
                .statusCode(404);
        open("/desk/records/" + id + "/files/2", Role.LEGAL_REVIEWER).statusCode(404);
        assertThat(openings(id, "record.file-opened")).isZero();
    }

    @Test
    void what_was_served_is_opened_from_under_its_seal_by_the_reviewer_only() {
        byte[] served = ("现场负责人" + WITNESS + "在场。").getBytes(StandardCharsets.UTF_8);
        AttachedFile file = AtTheDesk.kept(documents, served, "笔录.txt");
        String id = AtTheDesk.draft(AtTheDesk.decision("现场负责人" + WITNESS + "在场。罚款人民币陆万元整。"), List.of(file));
        new AtTheDesk().throughReview(id);
        String link = "/desk/records/" + id + "/original/files/1?show=1";
        open("/desk/records/" + id + "/original", Role.LEGAL_REVIEWER).body(containsString(link));
        byte[] opened =
                open(link, Role.LEGAL_REVIEWER).statusCode(200).extract().asByteArray();
        assertThat(opened).isEqualTo(served);
        open(link, Role.CLERK).statusCode(403);
        assertThat(openings(id, "record.original-file-opened")).isEqualTo(1);
        open("/desk/records/" + id + "/files/1", Role.PUBLISHER)
                .statusCode(200)
                .header("Content-Type", "application/pdf");
    }
}
