package org.qingjian.complaint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingjian.complaint.CaseCode;
import org.qingjian.complaint.CodeBook;
import org.qingjian.complaint.Filed;
import org.qingjian.identity.vault.KeyedHash;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

@QuarkusTest
class ComplaintPaceTest {
    private static final String NETWORK = "192.0.2.7";
    private static final int AT_ONCE = 3;

    @Inject
    KeyedHash hash;

    @Inject
    CodeBook book;

    private ProofOfWork proof;
    private ComplaintPace pace;

    private record Few() implements ComplaintSettings {
        @Override
        public int filingsAtOnce() {
            return AT_ONCE;
        }

        @Override
        public int filingsPerMinute() {
            return 1;
        }

        @Override
        public int provedAtOnce() {
            return 2;
        }

        @Override
        public int provedPerMinute() {
            return 1;
        }

        @Override
        public int wrongCodesAtOnce() {
            return 1;
        }

        @Override
        public int wrongCodesPerMinute() {
            return 1;
        }

        @Override
        public int wrongCodesTogether() {
            return 1;
        }

        @Override
        public Duration draftKept() {
            return Duration.ofDays(1);
        }
    }

    @BeforeEach
    void atTheLimit() {
        proof = new ProofOfWork(hash, 500);
        pace = new ComplaintPace(new Few(), proof, book);
        for (int i = 0; i < AT_ONCE; i++) {
            pace.file(NETWORK, null);
        }
    }

    @Test
    void above_the_limit_work_opens_the_way_once_and_whoever_has_none_is_told_how_long_to_wait() throws Exception {
        PortalException refused = catchThrowableOfType(PortalException.class, () -> pace.file(NETWORK, null));
        assertThat(refused.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
        assertThat((Long) refused.arguments().get("retryAfter")).isBetween(1L, 60L);
        String solution = solved(proof.challenge());
        assertThatCode(() -> pace.file(NETWORK, solution)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(PortalException.class, () -> pace.file(NETWORK, solution)))
                .as("good once")
                .isNotNull();
        pace.file(NETWORK, solved(proof.challenge()));
        String third = solved(proof.challenge());
        assertThat(catchThrowableOfType(PortalException.class, () -> pace.file(NETWORK, third)))
                .as("even work does not open everything")
                .isNotNull();
        assertThatCode(() -> pace.file("192.0.2.8", null))
                .as("somebody else is not held up")
                .doesNotThrowAnyException();
    }

    @Test
    void wrong_codes_are_refused_before_they_are_looked_up_and_a_right_one_never_is() {
        Map<String, String> receipt = Filed.receipt(Filed.smallest());
        CaseCode right = CaseCode.typed(receipt.get("caseNumber"), receipt.get("secretCode"));
        CaseCode wrong = CaseCode.typed(receipt.get("caseNumber"), "AAAA-AAAA-AAAA-AAAA");
        CaseCode unknown = CaseCode.typed("2026-999999", receipt.get("secretCode"));
        assertThat(refusal(wrong, NETWORK)).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal(wrong, NETWORK)).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
        assertThat(refusal(unknown, NETWORK)).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
        Set<ProblemType> others = EnumSet.noneOf(ProblemType.class);
        for (int i = 0; i < 50; i++) {
            others.add(refusal(i % 2 == 0 ? wrong : unknown, "198.51.100." + i));
        }
        assertThat(others)
                .as("from ever new networks")
                .containsExactlyInAnyOrder(ProblemType.NOT_FOUND, ProblemType.TOO_MANY_REQUESTS);
        for (String network : new String[] {NETWORK, "198.51.100.1", "203.0.113.9"}) {
            assertThatCode(() -> pace.code(right, network)).doesNotThrowAnyException();
        }
    }

    private ProblemType refusal(CaseCode code, String network) {
        return catchThrowableOfType(PortalException.class, () -> pace.code(code, network))
                .type();
    }

    @Test
    void what_is_no_solution_of_ours_is_none() throws Exception {
        String foreign = solved(new ProofOfWork.Challenge(
                "SHA-256", Altcha.hashHex(Altcha.Algorithm.SHA256, "salt7"), 10, "salt", "00".repeat(32)));
        for (String junk :
                new String[] {"", " ", "{}", "AAAA", "=".repeat(10_000), base64("[]"), base64("{}"), foreign}) {
            assertThat(proof.accepts(junk)).as(junk).isFalse();
        }
        assertThat(proof.accepts(null)).isFalse();
    }

    @Test
    void a_program_gets_its_challenge_over_http() throws Exception {
        Map<String, Object> given = given().get("/api/v1/complaints/challenge")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .jsonPath()
                .getMap("");
        assertThat(given).containsKeys("algorithm", "challenge", "maxnumber", "salt", "signature");
    }

    private static String solved(ProofOfWork.Challenge challenge) throws Exception {
        int number = Altcha.solveChallenge(
                        challenge.challenge(), challenge.salt(), Altcha.Algorithm.SHA256, challenge.maxnumber(), 0L)
                .number;
        return base64("{\"algorithm\":\"SHA-256\",\"challenge\":\"" + challenge.challenge() + "\",\"number\":" + number
                + ",\"salt\":\"" + challenge.salt() + "\",\"signature\":\"" + challenge.signature() + "\"}");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
