package org.qingjian.deadline;

import java.util.List;
import java.util.Map;
import org.qingjian.shared.PortalException;
import org.qingjian.shared.ProblemType;

/** Why an event cannot be recorded. The caller gets a 409 whose violation carries the constant's name as code. */
enum Refusal {
    NOT_STARTED("期限还没有开始"),
    ALREADY_STARTED("期限已经开始"),
    NOT_RUNNING("期限没有在计算"),
    NOT_PAUSED("期限没有中止"),
    NOT_CLOSED("事项没有办结"),
    BACKDATED("不能早于上一步的日期"),
    PAUSE_WITHOUT_BASIS("中止须有法律依据和批准人"),
    GROUND_NOT_ALLOWED("这项期限不能因此中止"),
    EXTENSION_NOT_ALLOWED("这项期限不能延长"),
    EXTENSION_TOO_LONG("延长超过法定上限"),
    EXTENSION_WITHOUT_APPROVAL("延长须有理由和批准人"),
    EXTENSION_AFTER_DUE_DATE("延长须在到期之前"),
    REASON_MISSING("须写明理由");

    private final String message;

    Refusal(String message) {
        this.message = message;
    }

    void unless(boolean held) {
        if (!held) {
            throw new PortalException(
                    ProblemType.ILLEGAL_TRANSITION,
                    Map.of("code", name()),
                    List.of(new PortalException.Violation("event", name(), message)));
        }
    }
}
