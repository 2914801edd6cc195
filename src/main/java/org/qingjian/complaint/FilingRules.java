package org.qingjian.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.notation.CreditCode;
import org.qingjian.notation.HanText;
import org.qingjian.notation.Regions;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/** What a submission must have. All that is wrong is said at once, each thing with its field. */
public final class FilingRules {
    /** Longest text, in UTF-16 units. */
    public static final int LONGEST_TEXT = 10_000;

    static final int LONGEST_LINE = 300;
    private static final int MOST_ANSWERS = 40;
    private static final int MOST_CO_SIGNERS = 50;
    private static final int LONGEST_CO_SIGNER = 100;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{5,20}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s()\\-]");

    private final List<Violation> violations = new ArrayList<>();

    private FilingRules() {}

    /** Throws a 400 with everything that is wrong. */
    static void check(FileComplaint wanted) {
        List<Violation> violations = violations(wanted);
        if (!violations.isEmpty()) {
            throw new PortalException(ProblemType.INVALID_INPUT, Map.of(), violations);
        }
    }

    /** Everything that is wrong, in the order of the form. */
    public static List<Violation> violations(FileComplaint wanted) {
        FilingRules rules = new FilingRules();
        rules.matter(wanted);
        rules.place(wanted);
        rules.identity(wanted);
        return List.copyOf(rules.violations);
    }

    private void matter(FileComplaint wanted) {
        required("kind", wanted.kind());
        required("medium", wanted.medium());
        text("text", wanted.text(), LONGEST_TEXT);
        shorter("occurred", wanted.occurred(), LONGEST_LINE);
        shorter("accused", wanted.accused(), LONGEST_LINE);
        if (wanted.answers() != null) {
            wrongWhen(wanted.answers().size() > MOST_ANSWERS, "answers", "too-many", "回答太多");
            wanted.answers().forEach((code, answer) -> {
                wrongWhen(!code.matches("[a-zA-Z0-9_-]{1,40}"), "answers", "unknown-question", "没有这个问题");
                shorter("answers." + code, answer, LONGEST_LINE);
            });
        }
    }

    private void place(FileComplaint wanted) {
        text("place", wanted.place(), LONGEST_LINE);
        Double latitude = wanted.latitude();
        Double longitude = wanted.longitude();
        if ((latitude == null) != (longitude == null)) {
            wrong(latitude == null ? "latitude" : "longitude", "coordinate-missing", "经度和纬度要一起填");
        }
        wrongWhen(latitude != null && !(Math.abs(latitude) <= 90), "latitude", "out-of-range", "纬度在 -90 到 90 之间");
        wrongWhen(longitude != null && !(Math.abs(longitude) <= 180), "longitude", "out-of-range", "经度在 -180 到 180 之间");
        String region = wanted.region();
        wrongWhen(
                region != null && !region.isBlank() && Regions.byCode(region).isEmpty(),
                "region",
                "unknown-region",
                "没有这个行政区划代码");
        String code = wanted.creditCode();
        wrongWhen(
                code != null && !code.isBlank() && !CreditCode.parse(code).isOk(),
                "creditCode",
                "wrong-credit-code",
                "统一社会信用代码不对，请核对");
    }

    private void identity(FileComplaint wanted) {
        required("identity", wanted.identity());
        Contact contact = wanted.contact();
        boolean empty = contact == null || contact.isEmpty();
        if (wanted.identity() == IdentityLevel.ANONYMOUS) {
            wrongWhen(!empty, "contact", "not-when-anonymous", "不留姓名时不要填联系方式");
            return;
        }
        if (wanted.identity() == null) {
            return;
        }
        if (empty || contact == null) {
            wrong("contact.name", "missing", "写明怎么称呼您");
            wrong("contact.phone", "unreachable", "至少留一种联系方式：电话、邮箱或地址");
            return;
        }
        contact(contact);
    }

    private void contact(Contact contact) {
        text("contact.name", contact.name(), 100);
        wrongWhen(!contact.isReachable(), "contact.phone", "unreachable", "至少留一种联系方式：电话、邮箱或地址");
        String phone = contact.phone();
        wrongWhen(
                phone != null
                        && !phone.isBlank()
                        && !PHONE.matcher(
                                        BLANKS.matcher(HanText.halfWidth(phone)).replaceAll(""))
                                .matches(),
                "contact.phone",
                "wrong-phone",
                "电话号码只有数字，比如 0751-8888888");
        String email = contact.email();
        wrongWhen(
                email != null
                        && !email.isBlank()
                        && (email.length() > LONGEST_LINE
                                || !EMAIL.matcher(email.strip()).matches()),
                "contact.email",
                "wrong-email",
                "邮箱要像 name@example.cn 这样");
        shorter("contact.address", contact.address(), LONGEST_LINE);
        wrongWhen(
                contact.coSigners().size() > MOST_CO_SIGNERS,
                "contact.coSigners",
                "too-many-names",
                "最多写 " + MOST_CO_SIGNERS + " 位联名的人");
        wrongWhen(
                contact.coSigners().stream().anyMatch(line -> line.length() > LONGEST_CO_SIGNER),
                "contact.coSigners",
                "too-long",
                "每位不超过 " + LONGEST_CO_SIGNER + " 个字");
    }

    private void required(String field, @Nullable Object value) {
        wrongWhen(value == null, field, "missing", "请选一项");
    }

    private void text(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            wrong(field, "missing", "这一项要填");
        } else {
            shorter(field, value, longest);
        }
    }

    private void shorter(String field, @Nullable String value, int longest) {
        wrongWhen(value != null && value.length() > longest, field, "too-long", "不能超过 " + longest + " 个字");
    }

    private void wrongWhen(boolean is, String field, String code, String message) {
        if (is) {
            wrong(field, code, message);
        }
    }

    private void wrong(String field, String code, String message) {
        violations.add(new Violation(field, code, message));
    }
}
