package org.qingjian.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingjian.deadline.LawReference;

/**
 * A form of answer for a kind of case and an outcome, from {@code complaint-reply-templates.csv}: request, facts, opinion, law and
 * remedy as 信访工作条例 art. 32 wants them. What the officer has to fill in stands in 【填：…】; an answer that still has one is not taken.
 *
 * @param title for the officer, in both languages; the answer itself is Chinese
 * @param fields name of a field of {@link Move#DRAFT_REPLY} → what it starts with
 */
public record ReplyTemplate(String code, ComplaintKind kind, LawReference title, Map<String, String> fields) {
    private static final Pattern TO_BE_FILLED = Pattern.compile("【填：[^】]*】");

    private static final List<ReplyTemplate> ALL = CsvTable.read(
            "/complaint-reply-templates.csv",
            row -> new ReplyTemplate(
                    row.get("code"),
                    ComplaintKind.valueOf(row.get("kind")),
                    new LawReference(row.get("title_zh"), row.get("title_en")),
                    Map.of(
                            "request", row.get("request"),
                            "facts", row.get("facts"),
                            "opinion", Reply.Opinion.valueOf(row.get("opinion")).name(),
                            "outcome", Reply.Outcome.valueOf(row.get("outcome")).name(),
                            "legalBasis", row.get("legal_basis"),
                            "remedy", row.get("remedy"))));

    public ReplyTemplate {
        fields = Map.copyOf(fields);
    }

    /** Those of a kind, in order; those of reports for a kind that has none. */
    public static List<ReplyTemplate> of(ComplaintKind kind) {
        List<ReplyTemplate> own =
                ALL.stream().filter(template -> template.kind == kind).toList();
        return own.isEmpty() && kind != ComplaintKind.REPORT ? of(ComplaintKind.REPORT) : own;
    }

    public static Optional<ReplyTemplate> find(String code) {
        return ALL.stream().filter(template -> template.code.equals(code)).findFirst();
    }

    /** Whether a text still has something to be filled in. */
    static boolean isUnfinished(String text) {
        return TO_BE_FILLED.matcher(text).find();
    }
}
