package org.qingjian.disclosure.check;

import static org.qingjian.disclosure.check.Check.when;
import static org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass.BOOK;
import static org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass.REGISTRATION;
import static org.qingjian.disclosure.check.EiaProjectFacts.Stage.ACCEPTANCE;
import static org.qingjian.disclosure.check.EiaProjectFacts.Stage.DECISION;
import static org.qingjian.disclosure.check.EiaProjectFacts.Stage.PRE_APPROVAL;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingjian.disclosure.check.EiaProjectFacts.Attachment;
import org.qingjian.disclosure.check.EiaProjectFacts.Decision;
import org.qingjian.disclosure.check.EiaProjectFacts.DocumentClass;
import org.qingjian.disclosure.check.EiaProjectFacts.Elsewhere;
import org.qingjian.disclosure.check.EiaProjectFacts.Field;
import org.qingjian.disclosure.check.EiaProjectFacts.StageNotice;

/** Checks that read: fields, files, text. */
final class EiaContentChecks {
    private static final Pattern CLOUD_DRIVE = Pattern.compile("pan\\.baidu|aliyundrive|123pan|pan\\.quark|提取码");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final List<Field> ALWAYS = List.of(Field.NAME, Field.PLACE, Field.DEVELOPER, Field.PREPARER);

    private EiaContentChecks() {}

    static List<Check<EiaProjectFacts>> all() {
        return List.of(
                new Check<>("C12", Severity.BLOCK, "部令4号第二十二条；环办〔2013〕103号", EiaContentChecks::fullText),
                new Check<>("C13", Severity.BLOCK, "部令4号第二十二条", EiaContentChecks::participation),
                new Check<>("C14", Severity.BLOCK, "环办〔2013〕103号", EiaContentChecks::fields),
                new Check<>("C15", Severity.BLOCK, "《行政许可法》第三十八、四十七条；《行政复议法》第二十四条", EiaContentChecks::rights),
                new Check<>("C16", Severity.WARNING, "环办〔2013〕103号", EiaContentChecks::names),
                new Check<>("C17", Severity.WARNING, "部令16号", EiaContentChecks::documentClass),
                new Check<>("C18", Severity.BLOCK, "文号规则", EiaContentChecks::number),
                new Check<>("C19", Severity.WARNING, "环境影响评价信用平台", EiaContentChecks::preparer),
                new Check<>("C20", Severity.WARNING, "部令4号第二十二条", EiaContentChecks::contact),
                new Check<>("C21", Severity.BLOCK, "部令30号第六十四条；《个人信息保护法》", EiaContentChecks::unmasked),
                new Check<>("C23", Severity.ERROR, "总局令45号第七条（参照）", EiaContentChecks::changed),
                new Check<>("C25", Severity.WARNING, "《生态环境法典》第一百三十九条", EiaContentChecks::elsewhere),
                new Check<>("C26", Severity.WARNING, "法律依据表", EiaContentChecks::citations),
                new Check<>("C27", Severity.WARNING, "部令4号", EiaContentChecks::comments),
                new Check<>("C28", Severity.WARNING, "《环境影响评价法》第二十二条第四款", EiaContentChecks::registration),
                new Check<>("C31", Severity.ERROR, "《行政许可法》第四十七、四十八条", EiaContentChecks::hearing));
    }

    private static List<String> fullText(EiaProjectFacts f, CheckContext c) {
        return beforeDecision(f)
                .filter(n -> f.documentClass() != REGISTRATION)
                .flatMap(n -> file(n).stream())
                .toList();
    }

    private static List<String> file(StageNotice n) {
        List<Attachment> texts = n.attachments().stream()
                .filter(a -> a.kind() == Attachment.Kind.FULL_TEXT)
                .toList();
        if (texts.isEmpty()) {
            return List.of(n.stage().word() + "没有全本");
        }
        List<String> wrong = new ArrayList<>();
        for (Attachment a : texts) {
            if (a.link() != null && CLOUD_DRIVE.matcher(a.link()).find()) {
                wrong.add(n.stage().word() + "的全本放在网盘上");
            } else if (a.bytes() == 0 || !a.readable()) {
                wrong.add(n.stage().word() + "的全本打不开");
            } else if (!a.textLayer()) {
                wrong.add(n.stage().word() + "的全本是没有文字层的扫描件");
            }
        }
        return wrong;
    }

    private static List<String> participation(EiaProjectFacts f, CheckContext c) {
        return beforeDecision(f)
                .filter(n -> f.documentClass() == BOOK && !n.has(Attachment.Kind.PARTICIPATION))
                .map(n -> n.stage().word() + "没有公众参与说明")
                .toList();
    }

    private static List<String> fields(EiaProjectFacts f, CheckContext c) {
        List<String> wrong = new ArrayList<>();
        for (StageNotice n : f.notices()) {
            Stream.concat(
                            ALWAYS.stream(),
                            n.stage() == PRE_APPROVAL ? Stream.of(Field.OVERVIEW, Field.MEASURES) : Stream.of())
                    .filter(field -> n.field(field).isEmpty())
                    .forEach(field -> wrong.add(n.stage().word() + "缺少 " + field));
            if (n.withheld() && !n.has(Attachment.Kind.WITHHOLDING_REASON)) {
                wrong.add(n.stage().word() + "有不公开的内容，没有删除依据和理由说明");
            }
        }
        return wrong;
    }

    private static List<String> rights(EiaProjectFacts f, CheckContext c) {
        List<String> wrong = new ArrayList<>();
        StageNotice pre = f.notice(PRE_APPROVAL);
        if (pre != null && !pre.text().contains("听证")) {
            wrong.add("拟审批公示没有告知听证权利");
        }
        StageNotice last = f.notice(DECISION);
        Decision d = f.decision();
        if (last != null && d != null) {
            wrong.addAll(Remedies.missing(last.text()));
            wrong.addAll(Remedies.outdated(last.text(), d.on(), d.agency()));
        }
        return wrong;
    }

    private static List<String> names(EiaProjectFacts f, CheckContext c) {
        return Stream.of(Field.NAME, Field.DEVELOPER, Field.PLACE)
                .filter(field -> f.notices().stream()
                                .map(n -> folded(n.field(field)))
                                .filter(value -> !value.isEmpty())
                                .distinct()
                                .count()
                        > 1)
                .map(field -> "各阶段的 " + field + " 不一致")
                .toList();
    }

    private static List<String> documentClass(EiaProjectFacts f, CheckContext c) {
        List<String> wrong = new ArrayList<>();
        for (StageNotice n : f.notices()) {
            for (DocumentClass other : DocumentClass.values()) {
                if (other != f.documentClass() && n.title().contains(other.word())) {
                    wrong.add(n.stage().word() + "标题写" + other.word() + "，实为"
                            + f.documentClass().word());
                }
            }
            n.attachments().stream()
                    .map(Attachment::classInside)
                    .filter(Objects::nonNull)
                    .filter(inside -> inside != f.documentClass())
                    .forEach(inside -> wrong.add(n.stage().word() + "附件是" + inside.word()));
        }
        if (f.requiredClass() != null && f.requiredClass() != f.documentClass()) {
            wrong.add("按名录应编" + f.requiredClass().word());
        }
        return wrong;
    }

    private static List<String> number(EiaProjectFacts f, CheckContext c) {
        Decision d = f.decision();
        StageNotice n = f.notice(DECISION);
        return d == null ? List.of() : Numbers.wrong(d.number(), d.numberTaken(), d.on(), n == null ? "" : n.title());
    }

    private static List<String> preparer(EiaProjectFacts f, CheckContext c) {
        if (f.documentClass() == REGISTRATION) {
            return List.of();
        }
        EiaProjectFacts.Preparer p = f.preparer();
        if (p.unit().isBlank() || p.lead().isBlank()) {
            return List.of("没有写编制单位或者编制主持人");
        }
        return when(Boolean.FALSE.equals(p.listed()), "编制单位或者编制主持人不在信用平台上");
    }

    private static List<String> contact(EiaProjectFacts f, CheckContext c) {
        return f.notices().stream()
                .filter(n -> {
                    String phone = n.field(Field.PHONE);
                    boolean noMail = n.field(Field.EMAIL).isEmpty();
                    return noMail && (phone.isEmpty() || MOBILE.matcher(phone).matches());
                })
                .map(n -> n.stage().word() + "没有电话和邮箱，或者只有个人手机")
                .toList();
    }

    private static List<String> unmasked(EiaProjectFacts f, CheckContext c) {
        return f.notices().stream()
                .filter(n -> n.unmasked() > 0)
                .map(n -> n.stage().word() + "有 " + n.unmasked() + " 处个人信息没有遮盖")
                .toList();
    }

    private static List<String> changed(EiaProjectFacts f, CheckContext c) {
        return f.notices().stream()
                .filter(n -> !n.published().unchanged())
                .map(n -> n.stage().word() + "公开后内容变了，没有新的版次和原因")
                .toList();
    }

    private static List<String> elsewhere(EiaProjectFacts f, CheckContext c) {
        return f.notices().stream()
                .filter(n -> n.published().elsewhere() == Elsewhere.MISSING
                        || n.published().elsewhere() == Elsewhere.DIFFERENT)
                .map(n -> n.stage().word() + "在政府平台上没有，或者内容不同")
                .toList();
    }

    private static List<String> citations(EiaProjectFacts f, CheckContext c) {
        return f.notices().stream()
                .flatMap(n -> {
                    LocalDate on = n.published().on();
                    return Citations.wrong(n.text(), Objects.requireNonNullElse(f.acceptedOn(), on), on).stream()
                            .map(each -> n.stage().word() + "：" + each);
                })
                .toList();
    }

    private static List<String> comments(EiaProjectFacts f, CheckContext c) {
        return when(
                f.decision() != null
                        && f.participation().comments() > 0
                        && !f.participation().adoptionStated(),
                "收到 " + f.participation().comments() + " 条公众意见，没有说明采纳与否");
    }

    private static List<String> registration(EiaProjectFacts f, CheckContext c) {
        return when(
                f.documentClass() == REGISTRATION
                        && (f.decision() != null || !f.notices().isEmpty()),
                "登记表只备案，不应作为审批公开");
    }

    private static List<String> hearing(EiaProjectFacts f, CheckContext c) {
        return when(
                f.decision() != null
                        && f.participation().hearingRequested()
                        && !f.participation().hearingHeld(),
                "有人要求听证，没有听证记录就作出了决定");
    }

    private static Stream<StageNotice> beforeDecision(EiaProjectFacts f) {
        return Stream.of(f.notice(ACCEPTANCE), f.notice(PRE_APPROVAL)).flatMap(Stream::ofNullable);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
