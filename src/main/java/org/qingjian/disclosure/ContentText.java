package org.qingjian.disclosure;

import java.util.ArrayList;
import java.util.List;

/** A record's content as plain lines, for comparing two editions. */
final class ContentText {
    private ContentText() {}

    static String of(RecordContent content) {
        List<String> lines = new ArrayList<>(List.of(
                content.title(),
                content.documentNumber(),
                content.party().name(),
                content.party().creditCode(),
                content.party().representative(),
                content.issuer().agency() + " " + content.issuer().handlingUnit(),
                content.date() == null ? "" : content.date().toString(),
                content.fine() == null ? "" : content.fine().toPlainString()));
        ContentLayers.of(content).forEach((pointer, text) -> {
            if (!pointer.equals("/title")) {
                lines.add(text);
            }
        });
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }
}
