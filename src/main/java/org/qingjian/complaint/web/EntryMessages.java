package org.qingjian.complaint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of entering what came by telephone, letter, visit or from another office. */
@MessageBundle("complaintEntry")
public interface EntryMessages {
    @Message("登记来电、来信、来访和转办")
    String title();

    @Message("联系方式和原文加密封存，您看到的也是遮盖后的文字。登记后把编号和查询码交给反映人。")
    String lead();

    @Message("怎么来的")
    String channel();

    @Message("收到日期")
    String receivedOn();

    @Message("12345 工单填派单日期。期限从这一天起算。例如 2026-11-20")
    String receivedOnHint();

    @Message("要求办结日期")
    String letterDue();

    @Message("上级交办和舆情按来文写明的日期。例如 2026-12-20")
    String letterDueHint();

    @Message("来文或工单编号")
    String sourceNumber();

    @Message("类型")
    String kind();

    @Message("扫描件、照片")
    String files();

    @Message("登记")
    String enter();

    @Message("已登记")
    String entered();

    @Message("请把这两组码交给反映人。查询码只显示这一次。")
    String handOver();

    @Message("没有反映人，查询码可以不管。")
    String nobody();

    @Message("打开事项")
    String openCase();

    @Message("再登记一件")
    String another();

    @Message("日期不对：一年之内、不晚于今天；办结日期不早于收到日期")
    String errDay();

    @Message("这个编号已经登记过")
    String errKnown();
}
