package org.qingjian.identity;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingjian.shared.PortalException;

/**
 * An account to be made. The user name is folded to lower case; what cannot be is a 400 that names the field.
 *
 * @param username 3–64 of {@code a-z 0-9 . _ -}
 * @param unit what others are shown instead of a name, such as 曲江分局 录入岗
 * @param roles at least one, none excluding another
 * @param branchCode GB/T 2260 code of the unit of the bureau; null for an enterprise
 * @param creditCode the enterprise it acts for; null inside the bureau
 */
public record NewAccount(
        String username,
        String unit,
        Set<Role> roles,
        @Nullable String branchCode,
        @Nullable String creditCode) {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");
    private static final int LONGEST_UNIT = 60;

    public NewAccount {
        username = SignInAttempt.fold(username);
        unit = unit.strip();
        roles = Set.copyOf(roles);
        requireName(username, unit);
        requireRoles(roles);
        requirePlace(roles, branchCode, creditCode);
    }

    private static void requireName(String username, String unit) {
        if (!USERNAME.matcher(username).matches()) {
            throw PortalException.invalid("username", "bad-username", "用户名为 3–64 个小写字母、数字、点、下划线或连字符");
        }
        if (unit.isEmpty() || unit.length() > LONGEST_UNIT) {
            throw PortalException.invalid("unit", "bad-unit", "请填写单位和岗位，最多 60 字");
        }
    }

    static void requireRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw PortalException.invalid("roles", "no-role", "至少选择一个岗位");
        }
        for (Role one : roles) {
            for (Role other : roles) {
                if (!one.goesWith(other)) {
                    throw PortalException.invalid("roles", "roles-exclude-each-other", "所选岗位不能由同一账号兼任");
                }
            }
        }
    }

    private static void requirePlace(Set<Role> roles, @Nullable String branchCode, @Nullable String creditCode) {
        boolean enterprise = roles.stream().noneMatch(Role::isStaff);
        if (enterprise ? branchCode != null : branchCode == null) {
            throw PortalException.invalid("branch", "bad-branch", "工作人员须有单位，企业账号没有单位");
        }
        if (branchCode != null) {
            Branch.of(branchCode);
        }
        if (!enterprise && creditCode != null) {
            throw PortalException.invalid("creditCode", "bad-credit-code", "工作人员账号不绑定企业");
        }
        if (creditCode != null && creditCode.isBlank()) {
            throw PortalException.invalid("creditCode", "bad-credit-code", "统一社会信用代码不能为空");
        }
    }
}
