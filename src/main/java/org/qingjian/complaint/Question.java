package org.qingjian.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.qingjian.deadline.LawReference;

/**
 * A question that helps to check a case of one medium, from {@code complaint-questions.csv}.
 *
 * @param options choices; the Chinese wording is what is stored
 */
public record Question(Medium medium, String code, LawReference text, List<LawReference> options) {
    private static final List<Question> ALL = CsvTable.read("/complaint-questions.csv", row -> {
        List<String> zh = Arrays.asList(row.get("options_zh").split("\\|", -1));
        List<String> en = Arrays.asList(row.get("options_en").split("\\|", -1));
        List<LawReference> options = IntStream.range(0, zh.size())
                .mapToObj(i -> new LawReference(zh.get(i), en.get(i)))
                .toList();
        return new Question(
                Medium.valueOf(row.get("medium")),
                row.get("code"),
                new LawReference(row.get("zh"), row.get("en")),
                options);
    });

    public Question {
        options = List.copyOf(options);
    }

    /** The questions of a medium, in order. */
    public static List<Question> of(Medium medium) {
        return ALL.stream().filter(question -> question.medium == medium).toList();
    }
}
