package org.qingjian.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores whoever redacts on texts of others and on our own hard names. A name counts only when every character of the
 * occurrence is covered.
 */
public final class RedactionScore {
    /** Kinds that the portal's policy keeps readable, and the places where a violation happened. */
    private static final Set<String> KEPT_BY_POLICY = Set.of("公司名", "金额", "案号", "统一社会信用代码", "地址", "法院名称", "日期");

    private RedactionScore() {}

    /** Whoever redacts a text. */
    public interface Proposer {
        Outcome propose(String text);
    }

    /** What is masked, the public text, and how many passages are doubtful. */
    public record Outcome(List<Covered> masks, String shown, int suspects) {
        BitSet covered() {
            BitSet bits = new BitSet();
            masks.forEach(m -> bits.set(m.start(), m.end()));
            return bits;
        }
    }

    /** One masked stretch. */
    public record Covered(MaskType type, int start, int end) {}

    private record Count(int found, int expected) {
        Count plus(boolean hit) {
            return new Count(found + (hit ? 1 : 0), expected + 1);
        }

        double recall() {
            return expected == 0 ? 1 : (double) found / expected;
        }
    }

    static Outcome outcome(Redaction redaction) {
        return new Outcome(
                redaction.masks().stream()
                        .map(m -> new Covered(m.type(), m.start(), m.end()))
                        .toList(),
                redaction.applyAll().value(),
                redaction.suspects().size());
    }

    /** Identifiers 1.00, names at least .97 per occurrence, no expected value damaged. */
    public static void legalTexts(String file, Proposer proposer) throws IOException {
        Map<String, Count> counts = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        int damaged = 0;
        int suspects = 0;
        for (JsonNode row : SharedData.lines(file)) {
            String text = row.get("text").asText();
            Outcome outcome = proposer.propose(text);
            suspects += outcome.suspects();
            BitSet covered = outcome.covered();
            Set<String> seen = new HashSet<>();
            for (JsonNode e : row.get("expect_masked")) {
                String type = e.get("type").asText();
                String value = e.get("value").asText();
                if (isOutOfScope(type, file) || !seen.add(type + " " + value)) {
                    continue;
                }
                for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length())) {
                    boolean hit = covered.nextClearBit(at) >= at + value.length();
                    counts.merge(type, new Count(0, 0).plus(hit), (a, b) -> a.plus(hit));
                    if (!hit) {
                        misses.add(row.get("id").asText() + " " + type + detail(value));
                    }
                }
            }
            for (JsonNode k : row.path("expect_kept")) {
                String value = k.isTextual() ? k.asText() : k.get("value").asText();
                if (occurrences(text, value) > occurrences(outcome.shown(), value)) {
                    damaged++;
                    misses.add(row.get("id").asText() + " damaged" + detail(value));
                }
            }
        }
        counts.forEach(
                (type, s) -> System.out.printf("%s %s %d/%d %.4f%n", file, type, s.found, s.expected, s.recall()));
        System.out.println(file + " damaged " + damaged + " suspects " + suspects + " misses " + misses);
        assertThat(damaged).isZero();
        counts.forEach(
                (type, s) -> assertThat(s.recall()).as(type).isGreaterThanOrEqualTo(type.equals("人名") ? 0.97 : 1.0));
    }

    private static boolean isOutOfScope(String type, String file) {
        return KEPT_BY_POLICY.contains(type) || (type.equals("手机号") && file.contains("judgments"));
    }

    /** At most one name masked in a hundred letters of citizens, where hardly anybody is named. */
    public static void complaints(Proposer proposer) throws IOException {
        int complaints = 0;
        int masked = 0;
        int suspects = 0;
        long chars = 0;
        long start = System.nanoTime();
        for (JsonNode row : SharedData.lines("gov-complaints/river_complaints.jsonl")) {
            String text =
                    row.path("title").asText() + "\n" + row.path("complaint").asText();
            Outcome outcome = proposer.propose(text);
            complaints++;
            chars += text.length();
            suspects += outcome.suspects();
            for (Covered m : outcome.masks()) {
                if (m.type() == MaskType.PERSON_NAME) {
                    masked++;
                    System.out.print(detail(text.substring(Math.max(0, m.start() - 12), m.end())));
                }
            }
        }
        System.out.printf("complaints %d names masked %d suspects %d%n", complaints, masked, suspects);
        System.out.printf("%.0f characters/s%n", chars * 1e9 / (System.nanoTime() - start));
        assertThat(masked * 100).isLessThanOrEqualTo(complaints);
    }

    /** Our own hard names, at least as many covered as the gate says. */
    public static void hardNames(Proposer proposer, double gate) throws IOException {
        int expected = 0;
        int found = 0;
        int surplus = 0;
        List<String> missed = new ArrayList<>();
        for (MarkedPassage p : passages()) {
            Outcome outcome = proposer.propose(p.text());
            BitSet covered = outcome.covered();
            for (Span name : p.names()) {
                expected++;
                if (covered.nextClearBit(name.start()) >= name.end()) {
                    found++;
                } else {
                    missed.add(p.text().substring(name.start(), name.end()) + " in " + p.text());
                }
                covered.clear(name.start(), name.end());
            }
            for (Covered m : outcome.masks()) {
                int stray = covered.nextSetBit(m.start());
                if (m.type() == MaskType.PERSON_NAME && stray >= 0 && stray < m.end()) {
                    surplus++;
                    missed.add("surplus " + p.text().substring(m.start(), m.end()) + " in " + p.text());
                }
            }
        }
        System.out.printf(
                "hard names: %d of %d occurrences covered (%.3f), %d masks too wide or false%n",
                found, expected, (double) found / expected, surplus);
        missed.forEach(System.out::println);
        assertThat(expected).isGreaterThanOrEqualTo(100);
        assertThat((double) found / expected).isGreaterThanOrEqualTo(gate);
    }

    private static List<MarkedPassage> passages() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RedactionScore.class.getResourceAsStream("/redaction/hard-names.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(MarkedPassage::of)
                    .toList();
        }
    }

    /** Told only on demand: the rows name people. */
    private static String detail(String value) {
        return Boolean.getBoolean("redaction.detail") ? "=" + value : "";
    }

    private static int occurrences(String text, String part) {
        int n = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            n++;
        }
        return n;
    }

    /** A passage and where its names stand. */
    private record MarkedPassage(String text, List<Span> names) {
        static MarkedPassage of(String marked) {
            StringBuilder text = new StringBuilder();
            List<Span> names = new ArrayList<>();
            int open = -1;
            for (char c : marked.replace("\\n", "\n")
                    .replace("\\t", "\t")
                    .replace("\\u3000", "\u3000")
                    .toCharArray()) {
                if (c == '【') {
                    open = text.length();
                } else if (c == '】') {
                    names.add(new Span(open, text.length()));
                } else {
                    text.append(c);
                }
            }
            return new MarkedPassage(text.toString(), names);
        }
    }
}
