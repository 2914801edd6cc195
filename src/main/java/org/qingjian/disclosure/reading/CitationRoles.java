package org.qingjian.disclosure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingjian.notation.Found;
import org.qingjian.notation.LegalCitation;

/** Tells provisions that were violated from those that the decision rests on, by the verb before them. */
record CitationRoles(List<Found<LegalCitation>> violated, List<Found<LegalCitation>> punishedUnder) {
    private static final Pattern VERB =
            Pattern.compile("(?<violated>违反|不符合|触犯|违法条款|违反条款|违反依据|违法依据)|(?<basis>依据|根据|依照|按照|参照|处罚依据|法律依据)");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]");
    private static final Pattern PROCEDURE = Pattern.compile("复议|诉讼|缴|强制执行|告知|陈述|申辩|听证|送达|公开|公示|行政许可法");
    private static final Pattern PUNISHES = Pattern.compile("罚|责令|决定|处以|没收|改正|裁量|从轻|减轻|批准|查封|扣押|依据\\s*:");

    static CitationRoles of(SourceText source) {
        String flat = blankQuotes(source.flat);
        List<Found<LegalCitation>> violated = new ArrayList<>();
        List<Found<LegalCitation>> basis = new ArrayList<>();
        for (Found<LegalCitation> citation : LegalCitation.findAll(source.printed)) {
            switch (role(flat, citation.start())) {
                case 1 -> addOnce(violated, citation);
                case 2 -> addOnce(basis, citation);
                default -> {}
            }
        }
        return new CitationRoles(List.copyOf(violated), List.copyOf(basis));
    }

    /** 1 violated, 2 basis, 0 neither. */
    private static int role(String flat, int at) {
        int sentence = Math.max(flat.lastIndexOf('。', at), Math.max(0, at - 400));
        Matcher verb = VERB.matcher(flat).region(sentence, at);
        int role = 0;
        int verbAt = at;
        while (verb.find()) {
            role = verb.group("violated") != null ? 1 : 2;
            verbAt = verb.start();
        }
        return role == 2 && !isPunishing(flat, verbAt) ? 0 : role;
    }

    private static boolean isPunishing(String flat, int verb) {
        int stop = flat.indexOf('。', verb);
        String rest = flat.substring(verb, stop < 0 ? Math.min(flat.length(), verb + 400) : stop);
        return PUNISHES.matcher(rest).find() && !PROCEDURE.matcher(rest).find();
    }

    private static void addOnce(List<Found<LegalCitation>> list, Found<LegalCitation> citation) {
        if (list.stream().noneMatch(seen -> seen.value().equals(citation.value()))) {
            list.add(citation);
        }
    }

    /** Quoted articles hold 违反 and 依照 of their own. */
    private static String blankQuotes(String flat) {
        return QUOTED.matcher(flat).replaceAll(match -> " ".repeat(match.group().length()));
    }
}
