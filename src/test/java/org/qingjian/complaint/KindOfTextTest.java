package org.qingjian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the words are taken for, and how often that is what a hotline's clerks wrote down for real complaints about rivers. */
class KindOfTextTest {
    private static final Map<String, ComplaintKind> LABELS = Map.of(
            "投诉", ComplaintKind.COMPLAINT,
            "举报", ComplaintKind.REPORT,
            "建议", ComplaintKind.SUGGEST,
            "咨询", ComplaintKind.ENQUIRE,
            "求助", ComplaintKind.HELP);

    /** A real order: what the clerk chose, what the words suggest. */
    private record Judged(ComplaintKind chosen, ComplaintKind suggested, Medium medium) {
        boolean isRight() {
            return chosen == suggested;
        }
    }

    @Test
    void the_words_that_decide_are_told() {
        assertThat(KindOfText.of("请问环评公示在哪里看？")).isEqualTo(new KindOfText.Guess(ComplaintKind.ENQUIRE, "请问"));
        assertThat(KindOfText.of("枫湾河整治何时完工？")).isEqualTo(new KindOfText.Guess(ComplaintKind.ENQUIRE, "何时"));
        assertThat(KindOfText.of("建议在河边设几个垃圾桶。")).isEqualTo(new KindOfText.Guess(ComplaintKind.SUGGEST, "建议"));
        assertThat(KindOfText.of("夜里机器轰鸣，睡不着。")).isEqualTo(new KindOfText.Guess(ComplaintKind.COMPLAINT, "睡不着"));
        assertThat(KindOfText.of("实名举报砖厂烧轮胎。")).isEqualTo(new KindOfText.Guess(ComplaintKind.REPORT, "实名举报"));
        assertThat(KindOfText.of("油罐车侧翻了，请问找谁？").kind()).isEqualTo(ComplaintKind.EMERG);
        assertThat(KindOfText.of("")).isEqualTo(new KindOfText.Guess(ComplaintKind.COMPLAINT, ""));
    }

    @Test
    void a_grievance_that_ends_in_a_question_is_a_complaint() {
        assertThat(KindOfText.of("河水又黑又臭，蚊子成群，举报过两次，请问还有人管吗？").kind()).isEqualTo(ComplaintKind.COMPLAINT);
        assertThat(KindOfText.of("建议你们自己来闻闻，臭了三年，垃圾成堆，污水直排，严重影响生活！").kind()).isEqualTo(ComplaintKind.COMPLAINT);
    }

    @Test
    void of_real_orders_four_in_five_are_taken_for_what_the_clerk_chose() throws IOException {
        List<Judged> all = judged();
        double right = share(all, Judged::isRight);
        double usual = share(all, each -> each.chosen() == ComplaintKind.COMPLAINT);
        double found = share(of(all, ComplaintKind.ENQUIRE), Judged::isRight);
        double precise = share(
                all.stream()
                        .filter(each -> each.suggested() == ComplaintKind.ENQUIRE)
                        .toList(),
                Judged::isRight);
        double water = share(all, each -> each.medium() == Medium.WATER);
        System.out.printf(
                "kind of %d real orders: %.3f right (%.3f if all were complaints); enquiries: %.2f found, %.2f of those so called; "
                        + "medium water: %.3f%n",
                all.size(), right, usual, found, precise, water);
        assertThat(right).isGreaterThan(.80).isGreaterThan(usual);
        assertThat(found).isGreaterThan(.55);
        assertThat(precise).isGreaterThan(.60);
        assertThat(water).isGreaterThan(.70);
    }

    private static List<Judged> of(List<Judged> all, ComplaintKind chosen) {
        return all.stream().filter(each -> each.chosen() == chosen).toList();
    }

    private static double share(List<Judged> all, Predicate<Judged> what) {
        return (double) all.stream().filter(what).count() / Math.max(1, all.size());
    }

    private static List<Judged> judged() throws IOException {
        Path file = Path.of(Objects.requireNonNullElse(System.getenv("QINGJIAN_DATA"), "../shared/data"))
                .resolve("gov-complaints/river_complaints.jsonl");
        Assumptions.assumeTrue(Files.isReadable(file), "no complaints at " + file);
        ObjectMapper json = new ObjectMapper();
        List<Judged> judged = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            String text = row.get("complaint").asText();
            judged.add(new Judged(
                    LABELS.get(row.get("kind").asText()), KindOfText.of(text).kind(), MediumOfText.of(text)));
        }
        return judged;
    }
}
