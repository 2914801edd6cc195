package org.qingjian.complaint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the work list of complaints. */
@MessageBundle("complaintWork")
public interface WorkListMessages {
    @Message("没有到期的")
    String nothingDue();

    @Message("筛选")
    String filters();

    @Message(
            "{#when name}{#is 'state'}状态{#is 'channel'}来源{#is 'medium'}污染种类{#is 'due'}到期{#is 'escalation'}期限提醒{#is 'branch'}单位{#else}{name}{/when}")
    String filter(String name);

    @Message("{#when name}{#is 'state'}全部在办{#else}全部{/when}")
    String all(String name);

    @Message("{#when name}{#is 'OVERDUE'}已逾期{#is 'TODAY'}今天到期{#is 'WEEK'}7 天内到期{#else}{name}{/when}")
    String due(String name);

    @Message("{#when name}{#is 'REMINDED'}过 70%，提醒{#is 'WARNED'}过 90%，预警{#is 'SUPERVISED'}到期，督办{#else}{name}{/when}")
    String escalation(String name);

    @Message("有新留言")
    String unread();

    @Message("{cases} 件")
    String cases(long cases);

    @Message("编号或地点")
    String words();

    @Message("去掉全部筛选")
    String clear();

    @Message("共 {total} 件")
    String total(String total);

    @Message("第 {page} 页，共 {pages} 页")
    String page(int page, int pages);

    @Message("上一页")
    String previous();

    @Message("下一页")
    String next();

    @Message("分页")
    String pages();

    @Message("选择 {number}")
    String choose(String number);

    @Message("派给")
    String assignTo();

    @Message("派单选中的事项")
    String assign();

    @Message("有几件没有派出")
    String someRefused();

    @Message("各单位在办")
    String load();

    @Message("在办")
    String open();

    @Message("逾期")
    String overdue();

    @Message("7 天内到期")
    String soon();
}
