package org.qingjian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingjian.exchange.ImportJob.Counts;
import org.qingjian.exchange.ImportJob.State;
import org.qingjian.exchange.Remark.Severity;
import org.qingjian.identity.Actor;
import org.qingjian.identity.Role;
import org.qingjian.identity.SignInForTests;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

@QuarkusTest
class ImportJobTest {
    private static final Actor OPERATOR = Actor.system("test");

    @Inject
    Imports imports;

    @Inject
    Profiles profiles;

    @Inject
    Spool spool;

    @Inject
    AgroalDataSource dataSource;

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private ImportJob submit(String profile, boolean dryRun, boolean publish, String content) {
        return submit(profile, dryRun, publish, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportJob submit(String profile, boolean dryRun, boolean publish, InputStream content) {
        return imports.submit(OPERATOR, new ImportRequest(profile, dryRun, publish, "a/b\\delivery.jsonl"), content);
    }

    private ImportJob run(String profile, boolean dryRun, boolean publish, String content) {
        return run(submit(profile, dryRun, publish, content));
    }

    private ImportJob run(ImportJob job) {
        imports.runAll(() -> false);
        return imports.job(OPERATOR, job.id());
    }

    private static Counts counts(long read, long created, long updated, long unchanged, long rejected) {
        return new Counts(read, created, updated, unchanged, rejected, 0);
    }

    /** The documents of this test alone, with their texts. */
    private String documents(int from, int to, String text) {
        return IntStream.range(from, to)
                .mapToObj(i ->
                        "{\"id\":\"" + own + "-" + i + "\",\"title\":\"测试通知" + i + "\",\"text\":\"" + text + "\"}\n")
                .collect(Collectors.joining());
    }

    private long records(String where) {
        return SqlWork.in(
                dataSource, "select count(*) from record r where source_id like ? and " + where, statement -> {
                    statement.setString(1, own + "-%");
                    try (var row = statement.executeQuery()) {
                        row.next();
                        return row.getLong(1);
                    }
                });
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_changed_row_makes_an_edition() {
        assertThat(run("documents-jsonl", false, true, documents(0, 3, "甲")).counts())
                .isEqualTo(counts(3, 3, 0, 0, 0));
        assertThat(run("documents-jsonl", false, true, documents(0, 3, "甲")).counts())
                .isEqualTo(counts(3, 0, 0, 3, 0));
        assertThat(run("documents-jsonl", false, true, documents(0, 2, "甲") + documents(2, 4, "乙"))
                        .counts())
                .isEqualTo(counts(4, 1, 1, 2, 0));
        assertThat(records("state = 'PUBLISHED'")).isEqualTo(4);
    }

    @Test
    void drafts_are_published_by_importing_the_file_again_with_publish() {
        assertThat(run("documents-jsonl", false, false, documents(0, 2, "甲")).counts())
                .isEqualTo(counts(2, 2, 0, 0, 0));
        assertThat(records("state = 'PUBLISHED'")).isZero();
        assertThat(run("documents-jsonl", false, true, documents(0, 2, "甲")).counts())
                .isEqualTo(counts(2, 0, 2, 0, 0));
        assertThat(records("state = 'PUBLISHED'")).isEqualTo(2);
        assertThat(run("documents-jsonl", false, false, documents(0, 2, "甲")).counts())
                .isEqualTo(counts(2, 0, 0, 2, 0));
    }

    @Test
    void what_was_changed_here_since_is_not_reverted_by_the_unchanged_file() {
        run("documents-jsonl", false, true, documents(0, 1, "甲"));
        SqlWork.in(
                dataSource,
                "update edition set content_hash = 'changed by a clerk', body = '改过的正文' where record_id ="
                        + " (select id from record where source_id = '" + own + "-0')",
                statement -> statement.executeUpdate());

        assertThat(run("documents-jsonl", false, true, documents(0, 1, "甲"))
                        .counts()
                        .unchanged())
                .isEqualTo(1);
        assertThat(records("exists (select 1 from edition e where e.record_id = r.id and e.body = '改过的正文'"
                        + " and e.state = 'LIVE')"))
                .isEqualTo(1);
    }

    @Test
    void the_same_id_twice_in_a_file_is_unchanged_when_equal_and_an_error_when_not() {
        String file = documents(0, 1, "甲") + documents(1, 2, "乙") + documents(0, 1, "甲") + documents(1, 2, "丙");

        ImportJob job = run("documents-jsonl", false, true, file);

        assertThat(job.counts()).isEqualTo(counts(4, 2, 0, 1, 1));
        assertThat(imports.remarks(OPERATOR, job.id(), Severity.ERROR, 10))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.row()).isEqualTo(4);
                    assertThat(remark.code()).isEqualTo("repeated-id");
                });
    }

    @Test
    void a_dry_run_reports_what_the_real_run_then_does_and_writes_nothing() {
        String file = documents(0, 700, "甲") + "{broken\n" + documents(0, 1, "甲") + documents(1, 2, "乙");

        ImportJob trial = run("documents-jsonl", true, true, file);

        assertThat(trial.state()).isEqualTo(State.DONE);
        assertThat(records("true")).isZero();
        ImportJob real = run("documents-jsonl", false, true, file);
        assertThat(trial.counts()).isEqualTo(real.counts()).isEqualTo(counts(703, 700, 0, 1, 2));
        assertThat(imports.remarks(OPERATOR, trial.id(), Severity.ERROR, 10))
                .isEqualTo(imports.remarks(OPERATOR, real.id(), Severity.ERROR, 10))
                .extracting(Remark::code)
                .containsExactly("not-json", "repeated-id");
    }

    @Test
    void good_rows_go_in_and_bad_ones_are_listed() {
        String file = documents(0, 1, "甲") + "{\"id\":\"" + own + "-x\",\"text\":\"\"}\n[]\n\n" + documents(1, 2, "甲");

        ImportJob job = run("documents-jsonl", false, true, file);

        assertThat(job.counts()).isEqualTo(counts(4, 2, 0, 0, 2));
        assertThat(imports.remarks(OPERATOR, job.id(), Severity.ERROR, 10))
                .extracting(remark -> remark.row() + " " + remark.column() + " " + remark.code())
                .containsExactly("2 text required", "3  not-json");
        assertThat(job.file().name()).isEqualTo("delivery.jsonl");
    }

    @Test
    void a_file_that_breaks_off_fails_with_its_good_rows_in() {
        ImportJob job = run(
                "shuanggongshi-penalty",
                false,
                true,
                Delivered.PENALTIES
                                .replace("〔2023〕12号", "〔2023〕" + serial() + "号")
                                .replace("〔2023〕13号", "〔2023〕" + serial() + "号")
                        + "韶关市,\"没有关上的引号\n");

        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.failure().code()).isEqualTo("broken-quotes");
        assertThat(job.counts().created()).isEqualTo(2);
    }

    private static int serial() {
        return 10_000 + (int) (Math.random() * 80_000);
    }

    @Test
    void a_job_that_is_stopped_between_batches_goes_on_without_loss_or_duplicate() {
        imports.runAll(() -> false);
        ImportJob job = submit("documents-jsonl", false, true, documents(0, 1800, "甲"));
        AtomicInteger batches = new AtomicInteger();
        imports.runAll(() -> batches.incrementAndGet() > 3);

        ImportJob stopped = imports.job(OPERATOR, job.id());
        assertThat(stopped.state()).isEqualTo(State.RUNNING);
        assertThat(stopped.counts().read()).isBetween(500L, 1500L);
        assertThat(records("true")).isEqualTo(stopped.counts().created());

        ImportJob done = run(job);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.counts()).isEqualTo(counts(1800, 1800, 0, 0, 0));
        assertThat(records("true")).isEqualTo(1800);
        assertThat(Files.exists(spool.file(job.id()))).isFalse();
    }

    @Test
    void the_parts_of_a_record_join_in_either_order() {
        String details =
                "Id,DevCategory,SendDate,Area,Region,Agency,ExamineDate,CommitteeDate,ExamineStatus,Status,DocType,"
                        + "DevUnit,Notes,Unit,Size\n%s-1,工廠之設立,0770105,7,高雄市,經濟部,0770215,-,審核修正通過,辦理結案,評估報告書,測試化學股份有限公司,,公頃,7\n";
        String lists = "Status,Name,Notes,Agency,DocType,Id\n審核修正通過,測試化學大社廠,,環保署,評估報告書,%s-1\n";
        String other = UUID.randomUUID().toString().substring(0, 8);

        assertThat(run("eia-csv", false, true, details.formatted(own)).counts()).isEqualTo(counts(1, 1, 0, 0, 0));
        assertThat(run("eia-csv", false, true, lists.formatted(own)).counts()).isEqualTo(counts(1, 0, 1, 0, 0));
        assertThat(run("eia-csv", false, true, details.formatted(own)).counts()).isEqualTo(counts(1, 0, 0, 1, 0));
        assertThat(run("eia-csv", false, true, lists.formatted(other)).counts()).isEqualTo(counts(1, 1, 0, 0, 0));
        assertThat(run("eia-csv", false, true, details.formatted(other)).counts())
                .isEqualTo(counts(1, 0, 1, 0, 0));
        assertThat(live(own)).isEqualTo(live(other)).contains("測試化學大社廠").contains("經濟部");
    }

    private String live(String prefix) {
        String sql =
                "select title || party_name || agency || details::text from edition e join record r on r.id = e.record_id"
                        + " where r.source_id = ? and e.state = 'LIVE'";
        return SqlWork.in(dataSource, sql, statement -> {
            statement.setString(1, prefix + "-1");
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        });
    }

    @Test
    void an_administrators_profile_works_like_the_portals_own() {
        String name = "platform-" + own;
        profiles.save(OPERATOR, """
                {"name":"%s","id":["sourceId"],"kind":[{"kind":"INSPECTION"}],"defaults":{"branch":"440205"},
                 "derive":[{"field":"title","from":["{party.name}检查结果"]}],
                 "parts":[{"name":"p","columns":[{"headers":["编号"],"field":"sourceId","required":true},
                   {"headers":["企业"],"field":"party.name"},{"headers":["结果"],"field":"inspection.result"}]}]}
                """.formatted(name));

        ImportJob job = run(name, false, true, "编号,企业,结果\n" + own + "-1,韶关市测试厂,未发现问题\n");

        assertThat(job.counts()).isEqualTo(counts(1, 1, 0, 0, 0));
        assertThat(job.branch()).isEqualTo("440205");
        assertThat(records("branch = '440205' and kind = 'INSPECTION'")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CLERK,      false, true",
        "CLERK,      true,  false",
        "PUBLISHER,  true,  true",
        "LEGAL_REVIEWER, false, false",
    })
    void who_may_import_and_who_may_publish(Role role, boolean publish, boolean allowed) {
        Actor actor = SignInForTests.actorOf("440205", role);
        ImportRequest request = new ImportRequest("documents-jsonl", true, publish, "x");
        InputStream body = new ByteArrayInputStream(documents(0, 1, "甲").getBytes(StandardCharsets.UTF_8));

        if (allowed) {
            assertThat(imports.submit(actor, request, body).branch()).isEqualTo("440205");
        } else {
            assertThatThrownBy(() -> imports.submit(actor, request, body))
                    .isInstanceOfSatisfying(
                            PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.FORBIDDEN));
        }
    }

    @Test
    void a_job_of_another_branch_is_not_there() {
        ImportJob job = submit("documents-jsonl", true, false, documents(0, 1, "甲"));

        assertThatThrownBy(() -> imports.job(SignInForTests.actorOf("440205", Role.CLERK), job.id()))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.type()).isEqualTo(ProblemType.NOT_FOUND));
        assertThat(imports.job(SignInForTests.actorOf("440200", Role.CLERK), job.id())
                        .id())
                .isEqualTo(job.id());
    }

    @Test
    void every_row_of_the_real_penalties_is_accounted_for() throws IOException {
        Path file = Delivered.real("penalty-records/real_penalties.jsonl");

        assertThat(run(submit("penalties-jsonl", false, true, Files.newInputStream(file)))
                        .counts())
                .extracting(Counts::read, Counts::created, Counts::unchanged, Counts::rejected)
                .containsExactly(1016L, 977L, 39L, 0L);
        assertThat(run(submit("penalties-jsonl", false, true, Files.newInputStream(file)))
                        .counts())
                .extracting(Counts::read, Counts::unchanged)
                .containsExactly(1016L, 1016L);
    }

    @Test
    void every_row_of_the_real_eia_cases_is_accounted_for() throws IOException {
        Path details = Delivered.real("eia/details.csv");
        Path lists = Delivered.real("eia/lists.csv");

        assertThat(run(submit("eia-csv", false, true, Files.newInputStream(details)))
                        .counts())
                .extracting(Counts::created, Counts::rejected)
                .containsExactly(5441L, 0L);
        assertThat(run(submit("eia-csv", false, true, Files.newInputStream(lists)))
                        .counts())
                .extracting(Counts::updated, Counts::rejected)
                .containsExactly(5441L, 0L);
        assertThat(run(submit("eia-csv", false, true, Files.newInputStream(details)))
                        .counts()
                        .unchanged())
                .isEqualTo(5441);
        assertThat(run(submit("eia-csv", false, true, Files.newInputStream(lists)))
                        .counts()
                        .unchanged())
                .isEqualTo(5441);
    }
}
