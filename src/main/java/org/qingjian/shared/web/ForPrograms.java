package org.qingjian.shared.web;

/** Tells the addresses that programs use from those that people use. */
final class ForPrograms {
    private ForPrograms() {}

    /** Whether answers at this path are for programs whatever the caller accepts. */
    static boolean path(String path) {
        return path.startsWith("/api/") || path.startsWith("/open311/") || path.startsWith("/q/");
    }
}
