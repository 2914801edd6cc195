package org.qingjian.identity.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.qingjian.identity.Role;
import org.qingjian.shared.PortalException;

/** Roles as callers name them. */
final class RoleNames {
    private RoleNames() {}

    /** The roles; 400 for a name that is none. */
    static Set<Role> read(Collection<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names) {
            roles.add(Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> PortalException.invalid("roles", "unknown-role", "没有这个岗位")));
        }
        return roles;
    }
}
