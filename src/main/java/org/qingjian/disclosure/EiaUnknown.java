package org.qingjian.disclosure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingjian.deadline.StatutoryClocks;
import org.qingjian.disclosure.EiaFacts.Read;
import org.qingjian.disclosure.RecordDetails.EiaClass;
import org.qingjian.disclosure.check.EiaProjectFacts.Decision;
import org.qingjian.shared.time.LegalZone;

/** Which checks of an EIA project cannot be made, or not in full, and why: what nobody has looked at has not passed. */
@Singleton
class EiaUnknown {
    private final StatutoryClocks clocks;
    private final Clock clock;

    EiaUnknown(StatutoryClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Check id → reason, in Chinese. */
    Map<String, String> of(
            EiaClass filed, boolean accepted, @Nullable Decision decision, CheckAnswers answers, List<Read> notices) {
        Map<String, String> unknown = new TreeMap<>();
        if (!accepted) {
            List.of("C03", "C03L", "C11").forEach(check -> unknown.put(check, "没有受理日期"));
        }
        if (filed == EiaClass.UNKNOWN) {
            List.of("C04", "C11", "C13", "C17").forEach(check -> unknown.put(check, "没有写明是报告书还是报告表，只按报告表核对"));
        }
        if (answers.required().documentClass() == null) {
            unknown.put("C17", "没有核对名录要求的类别，只比对了标题和附件");
            unknown.put("C32", "没有核对名录要求的类别");
        }
        if (answers.outside().preparerListed() == null && filed != EiaClass.REGISTRATION) {
            unknown.put("C19", "没有核对环境影响评价信用平台，只看了是否写明编制单位和编制主持人");
        }
        if (notices.stream().anyMatch(notice -> notice.unwatched() > 0)) {
            unknown.put("C22", "公示期内有的日子没有核对页面能否打开");
        }
        if (notices.stream().anyMatch(notice -> notice.live() && !notice.asked())) {
            unknown.put("C25", "没有核对政府平台上的内容");
        }
        if (decision != null && !knowsOfExport(decision.on(), answers.outside())) {
            unknown.put("C29", "没有登记许可信息推送到信用平台的日期");
        }
        return unknown;
    }

    /** Delivered, or seen missing after the last day, or not yet due. */
    private boolean knowsOfExport(LocalDate decided, CheckAnswers.Outside outside) {
        if (outside.permitExportedOn() != null) {
            return true;
        }
        if (clocks.rules().clocks().find("PUB_PERMIT", decided).isEmpty()
                || !clocks.rules().calendar().isLoaded(decided.getYear())) {
            return true;
        }
        LocalDate due = clocks.rules().due(decided, "PUB_PERMIT").date();
        LocalDate looked = outside.permitCheckedOn();
        return looked != null && looked.isAfter(due) || !LegalZone.today(clock).isAfter(due);
    }
}
