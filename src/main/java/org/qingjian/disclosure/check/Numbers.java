package org.qingjian.disclosure.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingjian.notation.DocumentNumber;
import org.qingjian.notation.Found;
import org.qingjian.notation.Parsed;

/** Document numbers that do not hold together. */
final class Numbers {
    private Numbers() {}

    /** Malformed, taken, another year than the decision's, or another number in the title. */
    static List<String> wrong(String number, boolean taken, LocalDate decidedOn, String title) {
        List<String> wrong = new ArrayList<>();
        Parsed<DocumentNumber> parsed = DocumentNumber.parse(number, decidedOn.getYear() + 1);
        if (parsed instanceof Parsed.Failure<DocumentNumber> failure) {
            wrong.add("文号“" + number + "”：" + failure.hint());
            return wrong;
        }
        DocumentNumber read = parsed.optional().orElseThrow();
        if (taken) {
            wrong.add("文号 " + read.normal() + " 已经用过");
        }
        if (Math.abs(read.year() - decidedOn.getYear()) > 1) {
            wrong.add("文号年份 " + read.year() + " 与决定日期 " + decidedOn + " 不符");
        }
        for (Found<DocumentNumber> found : DocumentNumber.findAll(title, decidedOn.getYear() + 1)) {
            if (!found.value().normal().equals(read.normal())) {
                wrong.add("标题写的是 " + found.value().normal() + "，正文是 " + read.normal());
            }
        }
        return wrong;
    }
}
