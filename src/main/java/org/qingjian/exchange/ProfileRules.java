package org.qingjian.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingjian.disclosure.RecordKind;
import org.qingjian.exchange.ImportProfile.Column;
import org.qingjian.exchange.ImportProfile.Part;
import org.qingjian.exchange.ImportProfile.Target;
import org.qingjian.exchange.ImportProfile.When;
import org.qingjian.identity.Branch;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/** Whether a profile makes sense, before a file meets it. */
final class ProfileRules {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,59}");
    private static final Set<String> OWN_FIELDS = Set.of("branch");
    private static final String FREE = "x.";
    private static final String COMPLAINT = "complaint.";
    private static final String REGISTER = "enterprise.";

    private final ImportProfile profile;
    private final List<Violation> violations = new ArrayList<>();

    private ProfileRules(ImportProfile profile) {
        this.profile = profile;
    }

    /** Throws a 400 with everything that is wrong. */
    static ImportProfile check(ImportProfile profile) {
        ProfileRules rules = new ProfileRules(profile);
        rules.check();
        if (!rules.violations.isEmpty()) {
            throw new PortalException(ProblemType.INVALID_INPUT, Map.of(), rules.violations);
        }
        return profile;
    }

    private void check() {
        rule(profile.name() != null && NAME.matcher(profile.name()).matches(), "name", "只用小写字母、数字和连字符");
        rule(!profile.parts().isEmpty(), "parts", "至少要有一种文件");
        rule(!profile.id().isEmpty(), "id", "要有标识一行的字段");
        rule(profile.target() != Target.RECORDS || !profile.kind().isEmpty(), "kind", "要有文书种类的规则");
        profile.kind().forEach(kind -> {
            rule(isKind(kind.kind()), "kind", "没有这种文书");
            condition(kind.when());
        });
        profile.parts().forEach(this::part);
        profile.id().forEach(field -> rule(isRead(field), "id", "标识字段没有对应的列：" + field));
        profile.defaults().keySet().forEach(field -> field("defaults", field));
        profile.derive().forEach(derivation -> {
            field("derive", derivation.field());
            condition(derivation.when());
        });
        profile.checks().forEach(check -> condition(check.when()));
        String branch = profile.defaults().get("branch");
        rule(branch == null || Branch.find(branch).isPresent(), "defaults", "没有这个单位");
    }

    private void part(Part part) {
        rule(part.name() != null && !part.name().isBlank(), "parts", "每种文件要有名称");
        rule(!part.columns().isEmpty(), "parts", "每种文件要有列");
        rule(profile.parts().size() == 1 || !part.recognise().isEmpty(), "parts", "有几种文件时，要写明凭哪些列辨认");
        Set<String> never = new HashSet<>();
        profile.never().forEach(header -> never.add(Headers.key(header)));
        for (Column column : part.columns()) {
            rule(!column.headers().isEmpty(), "columns", "每列要有表头名称");
            rule(column.field() != null || column.fact() != null, "columns", "每列要有去处（field 或 fact）");
            if (column.field() != null) {
                field("columns", column.field());
            }
            rule(
                    column.headers().stream().noneMatch(header -> never.contains(Headers.key(header))),
                    "never",
                    "不得保存的列不能读取");
        }
    }

    private boolean isRead(String field) {
        return profile.parts().stream()
                .allMatch(part -> part.columns().stream().anyMatch(column -> field.equals(column.field())));
    }

    private void field(String where, String field) {
        boolean known = Stream.of(Fields.KNOWN, OWN_FIELDS).anyMatch(set -> set.contains(field))
                || field.startsWith(FREE)
                || (profile.target() == Target.COMPLAINTS && field.startsWith(COMPLAINT))
                || (isForRegister() && field.startsWith(REGISTER));
        rule(known, where, "没有这个字段：" + field);
    }

    private boolean isForRegister() {
        return profile.target() == Target.ENTERPRISES || profile.target() == Target.LISTS;
    }

    private void condition(@Nullable When when) {
        if (when == null || when.matches() == null) {
            return;
        }
        try {
            Pattern.compile(when.matches());
        } catch (PatternSyntaxException e) {
            rule(false, "when", "正则表达式有误");
        }
    }

    private static boolean isKind(@Nullable String name) {
        return Stream.of(RecordKind.values())
                .filter(kind -> kind != RecordKind.LIST)
                .anyMatch(kind -> Objects.equals(kind.name(), name));
    }

    private void rule(boolean holds, String field, String message) {
        if (!holds) {
            violations.add(new Violation(field, "profile." + field, message));
        }
    }
}
