package org.qingjian.complaint;

import java.util.List;
import java.util.Map;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.PortalException.Violation;
import org.qingjian.shared.ProblemType;

/** Why a move is not made though its form is complete. */
enum MoveRefused {
    NOT_IN_THIS_STATE("现在的状态不能这样办"),
    SEALED_ALREADY("已经在封存渠道里"),
    SUPERVISOR_DECIDES("第二次退回的，由市局督办岗指定承办单位"),
    NOT_BOUNCED_TWICE("退回两次的才由督办岗指定"),
    NOT_AN_ACCUSATION("只有检举控告走封存渠道"),
    SEALED_ROUTE_ONLY("检举控告只能封存移送"),
    CORRECTION_FIRST("没有明确对象的，先请反映人补正，不能直接不予受理"),
    OBJECTION_TOO_LATE("异议要在收到转办的五个工作日内提出"),
    OBJECTION_NOT_AGAIN("已经由市局指定，不能再退"),
    NEEDS_ANOTHER_PERSON("要由另一个人来办"),
    NOT_CLOSED_YET("办结并答复之后才能公开"),
    NO_CONSENT("反映人没有同意公开"),
    NOTHING_TO_PAUSE("没有可以中止的期限"),
    PAUSE_TOO_LATE("期限已过，中止要在到期之前"),
    NOTHING_TO_EXTEND("没有可以延长的期限"),
    NOT_PROPOSED("还没有人提出"),
    NOT_SENT_HERE("不是别的单位转来的"),
    UNCHANGED("类型、污染要素和企业都没有改"),
    SEAL_INSTEAD("检举控告用“转入封存渠道”，不在这里改"),
    NO_PROOF("没有证据文件，也没有关联已公开的文书；依法无法处理的，结果选“依法无法处理”"),
    NOT_CALLED_BACK("实名和保密的反映，先回访或者等反映人评价，再办结");

    private final String message;

    MoveRefused(String message) {
        this.message = message;
    }

    void unless(boolean fine) {
        if (!fine) {
            throw new PortalException(
                    ProblemType.ILLEGAL_TRANSITION, Map.of(), List.of(new Violation("move", name(), message)));
        }
    }
}
