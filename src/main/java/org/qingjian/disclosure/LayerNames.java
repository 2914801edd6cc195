package org.qingjian.disclosure;

import java.util.Comparator;
import java.util.List;

/** Names of the layers of an edition: JSON pointers for its fields, {@code file:n:…} for what its files hold. */
final class LayerNames {
    /** Reading order: title, summary, text, other fields, files. */
    static final Comparator<String> ORDER =
            Comparator.comparingInt(LayerNames::rank).thenComparing(Comparator.naturalOrder());

    private static final List<String> FIRST = List.of("/title", "/party/representative", "/summary", "/body");

    private LayerNames() {}

    private static int rank(String name) {
        int place = FIRST.indexOf(name);
        if (place >= 0) {
            return place;
        }
        return name.startsWith("file:") ? FIRST.size() + 1 : FIRST.size();
    }

    static String page(int file, int page) {
        return "file:%d:page:%04d".formatted(file, page);
    }

    static String name(int file) {
        return "file:" + file + ":name";
    }

    static String hidden(int file, int part) {
        return "file:%d:hidden:%04d".formatted(file, part);
    }

    static String property(int file, String property) {
        return "file:" + file + ":property:" + property;
    }

    static boolean isPageOf(String layer, int file) {
        return layer.startsWith("file:" + file + ":page:");
    }

    static boolean isOfFile(String layer, int file) {
        return layer.startsWith("file:" + file + ":");
    }
}
